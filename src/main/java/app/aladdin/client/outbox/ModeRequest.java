package app.aladdin.client.outbox;

import app.aladdin.cache.Queued;
import app.aladdin.contract.ChatContext;
import app.aladdin.contract.ChatRequest;
import app.aladdin.contract.IngestRequest;
import app.aladdin.contract.Json;
import app.aladdin.contract.Mode;
import app.aladdin.contract.QueryRequest;
import app.aladdin.contract.TaskRequest;
import app.aladdin.net.Patience;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What a message of each mode is on the wire.
record ModeRequest(List<String> path, JsonNode body, Patience patience) {

    /// The request of the message's own mode.
    ///
    /// @param remote the server's id of the conversation, `null` to leave it out
    static ModeRequest of(Queued message, @Nullable String remote) {
        return switch (message.mode()) {
            case CHAT -> chat(message, remote);
            case QUERY ->
                    new ModeRequest(
                            List.of("orchestrator", "query"),
                            QueryRequest.read(fields(message, "query", remote)).write(),
                            Patience.ANSWER);
            case DATA ->
                    new ModeRequest(
                            List.of("orchestrator", "ingest"),
                            IngestRequest.read(fields(message, "content", remote)).write(),
                            Patience.ANSWER);
            case TASK ->
                    new ModeRequest(
                            List.of("orchestrator", "task"),
                            TaskRequest.read(fields(message, "task", remote)).write(),
                            Patience.TASK);
        };
    }

    /// The same through the endpoint for all modes, for servers that have no other.
    static ModeRequest chat(Queued message, @Nullable String remote) {
        ChatRequest request =
                new ChatRequest(
                        message.content(),
                        message.mode(),
                        message.project(),
                        remote,
                        ChatContext.read(message.options().get("metadata")));
        return new ModeRequest(List.of("orchestrator", "chat"), request.write(), Patience.ANSWER);
    }

    private static JsonNode fields(Queued message, String text, @Nullable String remote) {
        ObjectNode fields = Json.object();
        message.options()
                .properties()
                .forEach(option -> fields.set(option.getKey(), option.getValue()));
        fields.put(text, message.content()).put("projectId", message.project());
        if (remote != null) {
            fields.put("conversationId", remote);
        }
        return fields;
    }

    /// Whether sending the message twice changes no more than sending it once.
    static boolean harmless(Queued message) {
        return message.mode() == Mode.QUERY
                || (message.mode() == Mode.DATA
                        && !message.options().path("autoIngest").asBoolean(false));
    }
}
