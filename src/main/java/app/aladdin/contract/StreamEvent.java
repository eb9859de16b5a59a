package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// One frame of `GET /orchestrator/stream`.
public sealed interface StreamEvent {

    /// An answer begins.
    record Start(String messageId, Mode mode) implements StreamEvent {}

    /// The answer grows. Where both are given and disagree, `content` wins.
    ///
    /// @param messageId the answer it belongs to; empty where the server does not say
    /// @param delta the new text
    /// @param content the whole text so far
    record Chunk(String messageId, @Nullable String delta, @Nullable String content)
            implements StreamEvent {}

    /// The answer is whole; its `content` always wins. Empty content means that the chunks said it
    /// all.
    record Complete(String messageId, String content, Mode mode, @Nullable JsonNode metadata)
            implements StreamEvent {}

    /// The answer failed.
    record Failed(String messageId, String error, String code) implements StreamEvent {}

    /// Anything else, such as the greeting `connected`; it changes nothing.
    record Other(String type) implements StreamEvent {}

    /// Reads a frame's data without regard to the name of its event.
    static StreamEvent read(String data) {
        return read("message", data);
    }

    /// Reads a frame; what is not JSON or has no known type is [Other]. Accepts the nested form
    /// `{type, data: {…}}` with `token` and `message` in place of `delta` and `content`, and the
    /// type as the name of the event where the data has none.
    static StreamEvent read(String event, String data) {
        JsonNode json;
        try {
            json = Json.parse(data);
        } catch (ProblemException notJson) {
            return new Other("");
        }
        Fields outer = new Fields(json);
        JsonNode nested = outer.any("data");
        Fields fields = nested != null && nested.isObject() ? new Fields(nested) : outer;
        String named = outer.text("type").strip().toLowerCase(Locale.ROOT);
        String type = named.isEmpty() ? event.strip().toLowerCase(Locale.ROOT) : named;
        JsonNode message = fields.any("message");
        Fields whole = message != null && message.isObject() ? new Fields(message, json) : fields;
        String id = whole.text("messageId", "id", "_id");
        return switch (type) {
            case "start" -> new Start(id, Mode.of(fields.text("mode")));
            case "chunk", "token", "delta" ->
                    new Chunk(
                            id,
                            fields.textOrNull("delta", "token", "text", "message"),
                            fields.textOrNull("content"));
            case "complete", "done", "end" ->
                    new Complete(
                            id,
                            whole.text("content", "message", "text"),
                            Mode.of(whole.text("mode")),
                            whole.any("metadata"));
            case "error" -> new Failed(id, fields.text("error", "message"), fields.text("code"));
            default -> new Other(type);
        };
    }

    /// The frame's data as the Studio writes it.
    default ObjectNode write() {
        ObjectNode json = Json.object();
        switch (this) {
            case Start start ->
                    json.put("type", "start")
                            .put("messageId", start.messageId)
                            .put("mode", start.mode.wire());
            case Chunk chunk -> {
                json.put("type", "chunk").put("messageId", chunk.messageId);
                if (chunk.delta != null) {
                    json.put("delta", chunk.delta);
                }
                if (chunk.content != null) {
                    json.put("content", chunk.content);
                }
            }
            case Complete complete -> {
                json.put("type", "complete")
                        .put("messageId", complete.messageId)
                        .put("content", complete.content)
                        .put("mode", complete.mode.wire());
                if (complete.metadata != null) {
                    json.set("metadata", complete.metadata);
                }
            }
            case Failed failed ->
                    json.put("type", "error")
                            .put("messageId", failed.messageId)
                            .put("error", failed.error)
                            .put("code", failed.code);
            case Other other -> json.put("type", other.type);
        }
        return json;
    }
}
