package app.aladdin.app;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// Properties of the whole run as one content of the window uses them: the same values both ways,
/// but what the content hangs on them goes with the content.
final class Borrowed {
    private Borrowed() {}

    static BooleanProperty of(BooleanProperty whole) {
        BooleanProperty own = new SimpleBooleanProperty();
        own.bindBidirectional(whole);
        return own;
    }

    static <T> ObjectProperty<T> of(ObjectProperty<T> whole) {
        ObjectProperty<T> own = new SimpleObjectProperty<>(whole.get());
        own.bindBidirectional(whole);
        return own;
    }
}
