package app.aladdin.feature.story;

import app.aladdin.client.edits.Edits;
import app.aladdin.i18n.Messages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;

/// What can be done with several things at once, each time with one way back. FX thread only.
final class BulkActions<T> {
    private final StoryKind<T> kind;
    private final StoryDesk desk;
    private final Messages messages;
    private final Deletions deletions;
    private final Selection<T> selection;

    BulkActions(
            StoryKind<T> kind,
            StoryDesk desk,
            Messages messages,
            Deletions deletions,
            Selection<T> selection) {
        this.kind = kind;
        this.desk = desk;
        this.messages = messages;
        this.deletions = deletions;
        this.selection = selection;
    }

    void delete() {
        List<T> chosen = selection.all();
        if (!chosen.isEmpty()) {
            List<String> ids = chosen.stream().map(kind::id).toList();
            selection.reduce();
            deletions.delete(kind.kind(), ids, kind.name(chosen.getFirst()));
        }
    }

    void export() {
        export(selection.all());
    }

    void export(List<T> some) {
        desk.tables().save().accept(kind.kind(), some.stream().map(kind::json).toList());
    }

    /// Gives all selected things the same value of a field.
    void set(String field, JsonNode value) {
        StoryActions here = desk.actions().here();
        List<ObjectNode> before =
                selection.all().stream()
                        .map(kind::json)
                        .filter(json -> !same(json.path(field), value))
                        .toList();
        if (before.isEmpty()) {
            desk.toasts().say(messages.get("bulk.done", 0));
            return;
        }
        List<Edits.Change> changes =
                before.stream().map(json -> change(json, with(json, field, value))).toList();
        List<String> edits = here.changeAll(kind.kind(), changes);
        desk.toasts()
                .say(
                        messages.get("bulk.done", before.size()),
                        messages.get("action.undo"),
                        () -> takeBack(here, edits, changes));
    }

    /// What has failed is given up: a change back would wait behind it for ever.
    private void takeBack(StoryActions here, List<String> edits, List<Edits.Change> changes) {
        List<String> failed = new ArrayList<>();
        List<Edits.Change> back = new ArrayList<>();
        for (int i = 0; i < edits.size(); i++) {
            if (desk.marks().ofEdit(edits.get(i)).filter(BulkActions::needsDecision).isPresent()) {
                failed.add(edits.get(i));
            } else {
                back.add(change(changes.get(i).after(), changes.get(i).before()));
            }
        }
        here.discardAll(failed);
        if (!back.isEmpty()) {
            here.changeAll(kind.kind(), back);
        }
    }

    private static boolean needsDecision(EditMark mark) {
        return switch (mark) {
            case EditMark.Pending _ -> false;
            case EditMark.Failed _, EditMark.Conflict _ -> true;
        };
    }

    /// A reference is the same when it leads to the same thing, whatever it calls it.
    private static boolean same(JsonNode one, JsonNode other) {
        return (one.isObject() && other.isObject())
                ? one.path("id").asText("").equals(other.path("id").asText(""))
                : one.equals(other);
    }

    private static ObjectNode with(ObjectNode json, String field, JsonNode value) {
        ObjectNode changed = json.deepCopy();
        changed.set(field, value);
        return changed;
    }

    private static Edits.Change change(JsonNode before, JsonNode after) {
        return new Edits.Change(before.path("id").asText(""), before, after);
    }
}
