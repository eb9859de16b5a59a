package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.time.Instant;

/// A conversation with the orchestrator, without its messages.
///
/// @param name may be empty, then the first question stands for it
/// @param pinned whether it stands above the others
/// @param archived whether it is out of the way, but readable
/// @param trashed whether it is to be deleted
public record Conversation(
        String id,
        String projectId,
        String name,
        Mode mode,
        Instant createdAt,
        Instant updatedAt,
        boolean pinned,
        boolean archived,
        boolean trashed) {

    /// An ordinary conversation: not pinned, archived or trashed.
    public Conversation(
            String id,
            String projectId,
            String name,
            Mode mode,
            Instant createdAt,
            Instant updatedAt) {
        this(id, projectId, name, mode, createdAt, updatedAt, false, false, false);
    }

    public static Conversation read(JsonNode json) {
        Fields fields = Fields.unwrapped(json, "id", "_id", "conversationId");
        Instant created = fields.time("createdAt");
        Instant updated = fields.time("updatedAt", "createdAt");
        return new Conversation(
                fields.text("id", "_id", "conversationId"),
                fields.id("projectId", "project"),
                fields.text("name", "title"),
                Mode.of(fields.text("mode")),
                created,
                updated,
                fields.flag("pinned", false),
                fields.flag("archived", false),
                fields.flag("trashed", false));
    }

    public ObjectNode write() {
        return Json.object()
                .put("id", id)
                .put("projectId", projectId)
                .put("name", name)
                .put("mode", mode.wire())
                .put("createdAt", createdAt.toString())
                .put("updatedAt", updatedAt.toString())
                .put("pinned", pinned)
                .put("archived", archived)
                .put("trashed", trashed);
    }
}
