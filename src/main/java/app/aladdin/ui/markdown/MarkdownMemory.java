package app.aladdin.ui.markdown;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

/// What a reader did to a text: selected some of it, unfolded long blocks. It outlives the view,
/// which lists throw away as soon as the text leaves the screen. FX thread only.
public final class MarkdownMemory {
    private final ObjectProperty<@Nullable Selection> selection = new SimpleObjectProperty<>();
    private final Unfolded unfolded = new Unfolded();

    /// What is selected; null for nothing.
    public ObjectProperty<@Nullable Selection> selection() {
        return selection;
    }

    Unfolded unfolded() {
        return unfolded;
    }
}
