package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// The answer of `POST /orchestrator/chat`.
///
/// @param messageId the id of the answer, the same as in the stream
/// @param content the whole answer; empty where a server leaves the text to the stream
public record ChatResponse(
        String messageId,
        String conversationId,
        String content,
        Mode mode,
        @Nullable JsonNode metadata,
        Instant timestamp) {

    public static ChatResponse read(JsonNode json) {
        Fields fields = Fields.unwrapped(json, "messageId", "id", "content", "conversationId");
        return new ChatResponse(
                fields.text("messageId", "id", "_id"),
                fields.id("conversationId", "conversation"),
                fields.text("content", "message", "text"),
                Mode.of(fields.text("mode")),
                fields.any("metadata"),
                fields.time("timestamp", "createdAt"));
    }

    public ObjectNode write() {
        ObjectNode json =
                Json.object()
                        .put("messageId", messageId)
                        .put("conversationId", conversationId)
                        .put("content", content)
                        .put("mode", mode.wire())
                        .put("timestamp", timestamp.toString());
        if (metadata != null) {
            json.set("metadata", metadata);
        }
        return json;
    }
}
