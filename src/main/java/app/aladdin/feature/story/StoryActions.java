package app.aladdin.feature.story;

import app.aladdin.client.edits.Edit;
import app.aladdin.client.edits.Edits;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.Json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.function.Supplier;

/// What can be done with things of the story. Called on the FX thread, works in the background; the
/// outcome comes as edit events.
final class StoryActions {
    /// What a copy does not take over: what is counted, and what makes a thing this one.
    private static final List<String> OWN =
            List.of(
                    "id",
                    "projectId",
                    "project",
                    "createdAt",
                    "updatedAt",
                    "speeches",
                    "words",
                    "page",
                    "version");

    private final Edits edits;
    private final Supplier<String> project;

    /// @param project the open project's id; empty while none is open
    StoryActions(Edits edits, Supplier<String> project) {
        this.edits = edits;
        this.project = project;
    }

    /// The same for the project that is open now, also when another one is open later.
    StoryActions here() {
        String open = project.get();
        return new StoryActions(edits, () -> open);
    }

    /// @return the edit's id
    String create(EntityKind kind, ObjectNode fields) {
        return edits.create(kind, project.get(), fields);
    }

    /// @return the edit's id
    String change(EntityKind kind, String id, JsonNode before, JsonNode after) {
        return edits.change(kind, project.get(), id, before, after);
    }

    /// @return the edits' ids
    List<String> changeAll(EntityKind kind, List<Edits.Change> changes) {
        return edits.changeAll(kind, project.get(), changes);
    }

    /// @return the edit's id
    String delete(EntityKind kind, String id) {
        return edits.delete(kind, project.get(), id);
    }

    /// @return the edits' ids, in the order of the things
    List<String> deleteAll(EntityKind kind, List<String> ids) {
        return edits.deleteAll(kind, project.get(), ids);
    }

    /// Makes another one like this.
    ///
    /// @param name of the new one
    String duplicate(EntityKind kind, JsonNode thing, String name) {
        ObjectNode fields = thing.deepCopy();
        OWN.forEach(fields::remove);
        if (kind != EntityKind.SCENE) {
            fields.remove("scenes");
        }
        fields.put("name", name);
        return create(kind, without(fields));
    }

    private static ObjectNode without(ObjectNode fields) {
        ObjectNode filled = Json.object();
        fields.properties()
                .forEach(field -> {
                    if (!emptyReference(field.getValue())) {
                        filled.set(field.getKey(), field.getValue());
                    }
                });
        return filled;
    }

    private static boolean emptyReference(JsonNode value) {
        return value.isNull()
                || (value.isObject() && value.path("id").asText("").isEmpty())
                || (value.isTextual() && value.asText().isEmpty());
    }

    /// Tries now what waits for the server.
    void hurry() {
        edits.hurry();
    }

    void retryAll(List<String> all) {
        edits.retryAll(all);
    }

    void discardAll(List<String> all) {
        edits.discardAll(all);
    }

    void retry(Edit edit) {
        edits.retry(edit.id());
    }

    void typeAgain(Edit edit, ObjectNode fields) {
        edits.typeAgain(edit.id(), fields);
    }

    void discard(Edit edit) {
        edits.discard(edit.id());
    }

    void takeMine(Edit edit) {
        edits.takeMine(edit.id());
    }

    void takeTheirs(Edit edit) {
        edits.takeTheirs(edit.id());
    }
}
