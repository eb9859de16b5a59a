package app.aladdin.feature.story;

import app.aladdin.client.edits.EditEvent;
import app.aladdin.contract.EntityKind;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.view.Toasts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Deletes with a way back: things leave the list at once, and the project only when the offer to
/// undo it is over, at the latest with the window. Whoever is killed before that loses nothing. FX
/// thread only.
final class Deletions {
    private final StoryActions actions;
    private final Toasts toasts;
    private final Messages messages;
    private final Runnable changed;
    private final Runnable changedSoon;

    /// What is not shown, by the ids that things have now.
    private final Set<String> hidden = new HashSet<>();

    private final List<List<String>> offered = new ArrayList<>();
    private final Map<String, String> sent = new HashMap<>();

    /// @param changed told when something left the list or came back
    /// @param changedSoon told instead where it may wait for more of that
    Deletions(
            StoryActions actions,
            Toasts toasts,
            Messages messages,
            Runnable changed,
            Runnable changedSoon) {
        this.actions = actions;
        this.toasts = toasts;
        this.messages = messages;
        this.changed = changed;
        this.changedSoon = changedSoon;
    }

    boolean hides(String id) {
        return hidden.contains(id);
    }

    /// @param name of the one thing; ignored for several
    void delete(EntityKind kind, List<String> things, String name) {
        List<String> ids = new ArrayList<>(things);
        StoryActions here = actions.here();
        hidden.addAll(ids);
        offered.add(ids);
        changed.run();
        toasts.say(
                ids.size() == 1
                        ? messages.get("story.deleted", name)
                        : messages.get("story.deleted.several", ids.size()),
                messages.get("action.undo"),
                () -> {
                    offered.remove(ids);
                    hidden.removeAll(ids);
                    changed.run();
                },
                () -> {
                    offered.remove(ids);
                    List<String> edits = here.deleteAll(kind, List.copyOf(ids));
                    for (int i = 0; i < edits.size(); i++) {
                        sent.put(edits.get(i), ids.get(i));
                    }
                });
    }

    void heard(EditEvent event) {
        switch (event) {
            // From here on the client itself does not show it, or shows again what was not deleted.
            case EditEvent.Queued it -> {
                String id = sent.remove(it.edit().id());
                if (id != null && hidden.remove(id)) {
                    changedSoon.run();
                }
            }
            case EditEvent.Renamed it -> {
                if (hidden.remove(it.pendingId())) {
                    hidden.add(it.id());
                    offered.forEach(
                            ids -> ids.replaceAll(id -> id.equals(it.pendingId()) ? it.id() : id));
                    sent.replaceAll((edit, id) -> id.equals(it.pendingId()) ? it.id() : id);
                    changedSoon.run();
                }
            }
            case EditEvent.Waiting _,
                    EditEvent.Delayed _,
                    EditEvent.Refused _,
                    EditEvent.Done _,
                    EditEvent.Failed _,
                    EditEvent.Conflicted _,
                    EditEvent.Replaced _,
                    EditEvent.Discarded _ -> {}
        }
    }
}
