package app.aladdin.feature.orchestrator.composer;

import javafx.scene.control.TextArea;
import javafx.scene.input.InputMethodEvent;

import java.time.Duration;
import java.util.function.LongSupplier;

/// Knows whether an input method is at work, as for Japanese or Chinese: then Enter means to take
/// over what is being composed, and must neither send nor break the line. Some systems tell of the
/// key after they have told of the text, so that it still counts for a moment.
final class Composition {
    /// Nobody takes a text over and sends it this fast.
    private static final long MOMENT = Duration.ofMillis(60).toNanos();

    private final LongSupplier nanos;
    private boolean composing;
    private boolean committed;
    private long committedAt;

    /// @param nanos such as [System#nanoTime]
    Composition(LongSupplier nanos) {
        this.nanos = nanos;
    }

    void watch(TextArea input) {
        input.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::changed);
        input.focusedProperty().subscribe(focused -> composing = false);
    }

    private void changed(InputMethodEvent event) {
        boolean before = composing;
        composing = !event.getComposed().isEmpty();
        if (before && !composing) {
            committed = true;
            committedAt = nanos.getAsLong();
        }
    }

    /// Whether Enter belongs to the input method now.
    boolean takesEnter() {
        return composing || (committed && nanos.getAsLong() - committedAt < MOMENT);
    }

    boolean isComposing() {
        return composing;
    }
}
