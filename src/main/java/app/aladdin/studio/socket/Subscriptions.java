package app.aladdin.studio.socket;

import app.aladdin.contract.Fields;
import app.aladdin.contract.Json;
import app.aladdin.studio.access.Access;

import com.corundumstudio.socketio.AckRequest;
import com.corundumstudio.socketio.SocketIOClient;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Following executions and leaving them. A refusal is an event `error {message, executionId}`;
/// where an answer was asked for, it says the same.
final class Subscriptions {
    private static final int LONGEST_ID = 200;

    private final Sessions sessions;
    private final Access access;
    private final Executions executions;

    Subscriptions(Sessions sessions, Access access, Executions executions) {
        this.sessions = sessions;
        this.access = access;
        this.executions = executions;
    }

    void follow(SocketIOClient client, @Nullable JsonNode data, AckRequest ack) {
        Optional<Session> session = sessions.find(client.getSessionId());
        if (session.isEmpty()) {
            return;
        }
        String execution = execution(data);
        @Nullable String refusal = refusal(session.get(), execution);
        if (refusal == null && !session.get().follow(execution, departments(data))) {
            refusal = "Too many subscriptions";
        }
        answer(session.get(), execution, refusal, ack);
    }

    void leave(SocketIOClient client, @Nullable JsonNode data, AckRequest ack) {
        sessions.find(client.getSessionId())
                .ifPresent(session -> {
                    String execution = execution(data);
                    session.leave(execution);
                    answer(session, execution, null, ack);
                });
    }

    private @Nullable String refusal(Session session, String execution) {
        if (execution.isBlank() || execution.length() > LONGEST_ID) {
            return "executionId is required";
        }
        Optional<String> project = executions.project(execution);
        if (project.isEmpty()) {
            return "No such execution";
        }
        return access.mayUse(session.who(), project.get()) ? null : "Unauthorized";
    }

    private static void answer(
            Session session, String execution, @Nullable String refusal, AckRequest ack) {
        ObjectNode answer = Json.object().put("executionId", execution);
        if (refusal == null) {
            ack.sendAckData(answer.put("ok", true));
            return;
        }
        session.send("error", Json.object().put("message", refusal).put("executionId", execution));
        ack.sendAckData(answer.put("ok", false).put("error", refusal));
    }

    private static String execution(@Nullable JsonNode data) {
        if (data == null) {
            return "";
        }
        return data.isTextual() ? data.textValue() : new Fields(data).text("executionId", "taskId");
    }

    private static Set<String> departments(@Nullable JsonNode data) {
        return data == null
                ? Set.of()
                : new Fields(data)
                        .texts("departments").stream()
                                .map(Session::key)
                                .collect(Collectors.toUnmodifiableSet());
    }
}
