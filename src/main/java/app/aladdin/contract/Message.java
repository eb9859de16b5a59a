package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// One message of a conversation as a server keeps it.
///
/// @param content Markdown; HTML in it is shown as text
/// @param metadata what the answer carries besides its text, kept as it came
public record Message(
        String id,
        String conversationId,
        Role role,
        String content,
        Mode mode,
        @Nullable JsonNode metadata,
        Instant timestamp) {

    public static Message read(JsonNode json) {
        Fields fields = Fields.unwrapped(json, "id", "_id", "messageId", "role");
        return new Message(
                fields.text("id", "_id", "messageId"),
                fields.id("conversationId", "conversation"),
                Role.of(fields.text("role")),
                fields.text("content", "text", "message"),
                Mode.of(fields.text("mode")),
                fields.any("metadata"),
                fields.time("timestamp", "createdAt"));
    }

    public ObjectNode write() {
        ObjectNode json =
                Json.object()
                        .put("id", id)
                        .put("conversationId", conversationId)
                        .put("role", role.wire())
                        .put("content", content)
                        .put("mode", mode.wire())
                        .put("timestamp", timestamp.toString());
        if (metadata != null) {
            json.set("metadata", metadata);
        }
        return json;
    }
}
