package app.aladdin.feature.story;

import app.aladdin.client.edits.Edit;
import app.aladdin.client.edits.EditEvent;
import app.aladdin.client.edits.Verb;
import app.aladdin.contract.EntityKind;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.view.Toasts;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.HashMap;
import java.util.Map;

/// Says that a change has come true, and offers the way back: what was a change becomes another
/// one, so that nothing is lost that somebody else did meanwhile. FX thread only.
final class WaysBack {
    private final StoryActions actions;
    private final Toasts toasts;
    private final Messages messages;
    private final Map<String, Way> ways = new HashMap<>();

    /// @param name of the thing, as it is said
    private record Way(StoryActions here, EntityKind kind, String name, Runnable back) {}

    WaysBack(StoryActions actions, Toasts toasts, Messages messages) {
        this.actions = actions;
        this.toasts = toasts;
        this.messages = messages;
    }

    /// Notes the way back from a change.
    ///
    /// @param edit its id
    void changed(String edit, EntityKind kind, ObjectNode before, ObjectNode after) {
        StoryActions here = actions.here();
        String id = before.path("id").asText("");
        String name = after.path("name").asText("");
        ways.put(edit, new Way(here, kind, name, () -> here.change(kind, id, after, before)));
    }

    /// Notes that a thing is made, which is undone by deleting it.
    void made(String edit, EntityKind kind, String name) {
        ways.put(edit, new Way(actions.here(), kind, name, () -> {}));
    }

    /// Takes an edit back that has not come true yet: it may be on its way, so that what follows it
    /// makes it undone.
    void takeBack(Edit edit) {
        Way way = ways.remove(edit.id());
        if (edit.verb() == Verb.CREATE) {
            edit.kind().ifPresent(kind -> actions.delete(kind, edit.entityId()));
        } else if (way != null) {
            way.back().run();
        }
    }

    /// Whether there is a way back from an edit that is under way.
    boolean knows(Edit edit) {
        return ways.containsKey(edit.id());
    }

    void heard(EditEvent event) {
        switch (event) {
            case EditEvent.Done done -> {
                Way way = ways.remove(done.edit().id());
                if (way != null) {
                    String id =
                            done.result()
                                    .map(thing -> thing.path("id").asText(""))
                                    .orElse(done.edit().entityId());
                    say(way, done.edit(), id);
                }
            }
            case EditEvent.Replaced replaced -> {
                Way way = ways.remove(replaced.oldId());
                if (way != null) {
                    ways.put(replaced.edit().id(), way);
                }
            }
            case EditEvent.Discarded it -> ways.remove(it.edit().id());
            case EditEvent.Refused it -> ways.remove(it.edit().id());
            case EditEvent.Waiting _,
                    EditEvent.Delayed _,
                    EditEvent.Queued _,
                    EditEvent.Failed _,
                    EditEvent.Conflicted _,
                    EditEvent.Renamed _ -> {}
        }
    }

    private void say(Way way, Edit edit, String id) {
        toasts.say(
                messages.get("story.saved", edit.fields().path("name").asText(way.name())),
                messages.get("action.undo"),
                edit.verb() == Verb.CREATE ? () -> way.here().delete(way.kind(), id) : way.back());
    }
}
