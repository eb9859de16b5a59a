package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.time.Instant;

/// A conversation with the orchestrator, without its messages.
///
/// @param name may be empty, then the first question stands for it
public record Conversation(
        String id, String projectId, String name, Mode mode, Instant createdAt, Instant updatedAt) {

    public static Conversation read(JsonNode json) {
        Fields fields = new Fields(json);
        Instant created = fields.time("createdAt");
        Instant updated = fields.time("updatedAt", "createdAt");
        return new Conversation(
                fields.text("id", "_id", "conversationId"),
                fields.text("projectId", "project"),
                fields.text("name", "title"),
                Mode.of(fields.text("mode")),
                created,
                updated);
    }

    public ObjectNode write() {
        return Json.object()
                .put("id", id)
                .put("projectId", projectId)
                .put("name", name)
                .put("mode", mode.wire())
                .put("createdAt", createdAt.toString())
                .put("updatedAt", updatedAt.toString());
    }
}
