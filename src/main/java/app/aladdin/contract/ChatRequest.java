package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

/// The body of `POST /orchestrator/chat`.
///
/// @param content not blank, at most [#MAX_LENGTH] UTF-16 units
/// @param conversationId absent only for the first message on a server that makes the conversation
///   itself
public record ChatRequest(
        String content,
        Mode mode,
        String projectId,
        @Nullable String conversationId,
        ChatContext metadata) {
    /// The longest content, in UTF-16 units; more is refused, never cut.
    public static final int MAX_LENGTH = 10_000;

    /// A question without anything attached.
    public ChatRequest(
            String content, Mode mode, String projectId, @Nullable String conversationId) {
        this(content, mode, projectId, conversationId, ChatContext.NONE);
    }

    /// Why a content cannot be sent.
    public enum Refusal {
        BLANK,
        TOO_LONG
    }

    /// The reason to refuse this content, or `null` when it can be sent.
    public static @Nullable Refusal refusal(String content) {
        if (content.isBlank()) {
            return Refusal.BLANK;
        }
        return content.length() > MAX_LENGTH ? Refusal.TOO_LONG : null;
    }

    public static ChatRequest read(JsonNode json) {
        Fields fields = new Fields(json);
        return new ChatRequest(
                fields.text("content"),
                Mode.of(fields.text("mode")),
                fields.id("projectId", "project"),
                fields.textOrNull("conversationId"),
                ChatContext.read(fields.any("metadata")));
    }

    public ObjectNode write() {
        ObjectNode json =
                Json.object()
                        .put("content", content)
                        .put("mode", mode.wire())
                        .put("projectId", projectId);
        if (conversationId != null) {
            json.put("conversationId", conversationId);
        }
        if (!metadata.isEmpty()) {
            json.set("metadata", metadata.write());
        }
        return json;
    }
}
