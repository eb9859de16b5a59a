package app.aladdin.feature.story;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Duration;

import java.util.Optional;

/// Whether what is under way with the open thing is worth a word: not before it has taken a while,
/// so that nothing flickers while a server answers at once, but then until all of it is over,
/// however often it is shown anew. FX thread only.
final class Patience {
    private static final Duration A_WHILE = Duration.millis(400);

    private final PauseTransition wait = new PauseTransition(A_WHILE);
    private final ReadOnlyBooleanWrapper over = new ReadOnlyBooleanWrapper();
    private String thing = "";

    Patience() {
        wait.setOnFinished(e -> over.set(true));
    }

    ReadOnlyBooleanProperty over() {
        return over.getReadOnlyProperty();
    }

    /// Follows what is under way with a thing.
    void follow(String id, Optional<EditMark> mark) {
        String now = mark.isPresent() ? id : "";
        if (!now.equals(thing)) {
            thing = now;
            over.set(false);
            wait.stop();
            if (mark.isPresent()) {
                wait.playFromStart();
            }
        }
        if (mark.filter(it -> !(it instanceof EditMark.Pending pending) || pending.waits())
                .isPresent()) {
            wait.stop();
            over.set(true);
        }
    }
}
