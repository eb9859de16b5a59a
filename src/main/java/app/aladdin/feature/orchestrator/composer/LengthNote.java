package app.aladdin.feature.orchestrator.composer;

import app.aladdin.client.outbox.Portions;
import app.aladdin.contract.ChatRequest;
import app.aladdin.contract.Mode;
import app.aladdin.i18n.Messages;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

/// Counts when a text is nearly too long, says why one is not sent, and in how many parts data is
/// read that is too long for one request.
final class LengthNote {
    /// From here on the length is shown.
    private static final int NEARLY_FULL = ChatRequest.MAX_LENGTH - 1_000;

    private static final Duration COUNT_AFTER = Duration.millis(300);

    private final Label count;
    private final Label refusal;
    private final ReadOnlyObjectProperty<Mode> mode;
    private final Messages messages;
    private final PauseTransition counting = new PauseTransition(COUNT_AFTER);
    private boolean counted;

    LengthNote(Label count, Label refusal, ReadOnlyObjectProperty<Mode> mode, Messages messages) {
        this.count = count;
        this.refusal = refusal;
        this.mode = mode;
        this.messages = messages;
    }

    void typed(String text) {
        int over = text.length() - ChatRequest.MAX_LENGTH;
        boolean inParts = over > 0 && mode.get() == Mode.DATA;
        say(over > 0 && !inParts ? ChatRequest.Refusal.TOO_LONG : null, over);
        boolean nearlyFull = text.length() > NEARLY_FULL;
        show(count, nearlyFull);
        counting.stop();
        boolean first = inParts && !counted;
        counted = inParts;
        if (inParts) {
            // Counting goes through all of the text, which is not for every letter.
            counting.setOnFinished(e -> countParts(text));
            counting.playFromStart();
            if (first) {
                countParts(text);
            }
        } else if (nearlyFull) {
            count.setText(messages.get("composer.count", text.length(), ChatRequest.MAX_LENGTH));
        }
    }

    private void countParts(String text) {
        count.setText(messages.get("composer.inParts", Portions.worded(text).size()));
    }

    /// Says that what is chosen beside the text makes no sense as it is.
    void sayLookAtDays() {
        show(refusal, true);
        refusal.setText(messages.get("composer.refused.days"));
    }

    /// Says why a text is not sent.
    ///
    /// @param reason `null` when it is
    /// @param over how many UTF-16 units are too many
    void say(ChatRequest.@Nullable Refusal reason, int over) {
        show(refusal, reason != null);
        if (reason != null) {
            refusal.setText(
                    switch (reason) {
                        case BLANK -> messages.get("composer.refused.blank");
                        case TOO_LONG -> messages.get("composer.refused.tooLong", over);
                    });
        }
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
