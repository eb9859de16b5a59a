package app.aladdin.feature.story;

import app.aladdin.contract.EntityKind;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.view.Toasts;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Deletes with a way back: things leave the list at once, and the project only when the offer to
/// undo it is over. Whoever is interrupted before that loses nothing.
final class Deletions {
    private static final Duration SECOND_THOUGHTS = Duration.seconds(8);

    private final StoryActions actions;
    private final Toasts toasts;
    private final Messages messages;
    private final Runnable changed;
    private final Set<String> hidden = new HashSet<>();

    /// @param changed told when something left the list or came back
    Deletions(StoryActions actions, Toasts toasts, Messages messages, Runnable changed) {
        this.actions = actions;
        this.toasts = toasts;
        this.messages = messages;
        this.changed = changed;
    }

    boolean hides(String id) {
        return hidden.contains(id);
    }

    /// @param name of the one thing; ignored for several
    void delete(EntityKind kind, List<String> ids, String name) {
        hidden.addAll(ids);
        changed.run();
        PauseTransition wait = new PauseTransition(SECOND_THOUGHTS);
        wait.setOnFinished(e -> {
            ids.forEach(id -> actions.delete(kind, id));
            hidden.removeAll(ids);
            changed.run();
        });
        toasts.say(
                ids.size() == 1
                        ? messages.get("story.deleted", name)
                        : messages.get("story.deleted.several", ids.size()),
                messages.get("action.undo"),
                () -> {
                    wait.stop();
                    hidden.removeAll(ids);
                    changed.run();
                });
        wait.play();
    }
}
