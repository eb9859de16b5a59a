package app.aladdin.client.executions;

import app.aladdin.contract.Json;
import app.aladdin.contract.LiveEvent;

import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/// What makes two deliveries the same event: there are no sequence numbers, and one that is told
/// live may lack the execution or the department that its recording has.
final class EventIdentity {
    private EventIdentity() {}

    static String of(LiveEvent event) {
        String what =
                switch (event) {
                    case LiveEvent.AgentStarted e -> agent(e.agentId(), e.department());
                    case LiveEvent.AgentProgress e ->
                            agent(e.agentId(), e.department())
                                    + "|"
                                    + step(e.step())
                                    + "|"
                                    + e.step().status().wire();
                    case LiveEvent.AgentToolCall e ->
                            agent(e.agentId(), e.department())
                                    + "|"
                                    + e.tool()
                                    + "|"
                                    + digest(e.input());
                    case LiveEvent.AgentComplete e -> agent(e.agentId(), e.department());
                    case LiveEvent.AgentError e ->
                            agent(e.agentId(), e.department())
                                    + "|"
                                    + e.recoverable()
                                    + "|"
                                    + digest(e.error());
                    case LiveEvent.TaskUpdate e -> e.status().wire() + "|" + e.progress();
                    case LiveEvent.DepartmentComplete e -> DepartmentCell.key(e.department());
                    case LiveEvent.UserJoined e -> e.userId() + "|" + e.projectId();
                    case LiveEvent.EntityUpdated e ->
                            e.entityType() + "|" + e.entityId() + "|" + digest(e.changes());
                    case LiveEvent.Notification e ->
                            e.id().isEmpty() ? digest(Json.text(e.write())) : e.id();
                    case LiveEvent.Other e -> digest(e.data());
                };
        Instant at = time(event);
        return event.name() + "|" + what + "|" + (at.equals(Instant.EPOCH) ? "" : at);
    }

    /// When it happened, as exactly as servers tell it in every place.
    static Instant time(LiveEvent event) {
        return event.timestamp().truncatedTo(ChronoUnit.MILLIS);
    }

    /// Of two tellings of one event the one that says more.
    static <E extends LiveEvent> E richer(E one, E other) {
        String first = Json.text(one.write());
        String second = Json.text(other.write());
        int longer = Integer.compare(first.length(), second.length());
        return (longer == 0 ? first.compareTo(second) : longer) >= 0 ? one : other;
    }

    /// An agent, by its department where a server gives it no id.
    static String agent(String id, String department) {
        return id.isEmpty() ? DepartmentCell.key(department) : id;
    }

    private static String step(LiveEvent.Step step) {
        return step.number() == 0 ? digest(step.description()) : String.valueOf(step.number());
    }

    private static String digest(@Nullable JsonNode json) {
        return json == null ? "" : digest(Json.text(json));
    }

    private static String digest(String text) {
        return text.length() <= 36
                ? text
                : UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
