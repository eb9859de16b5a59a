package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// An event of the Socket.IO connection, as in the specification's "WebSocket Event
/// Specifications".
///
/// There are no sequence numbers: events are told apart by what they say. `timestamp` is the epoch
/// where a server gives none. Agent events may lack the execution (`executionId` is then empty),
/// and `department` is empty where only `agent:started` and `agent:complete` name it.
public sealed interface LiveEvent {

    /// The name on the wire, such as `agent:started`.
    default String name() {
        return LiveEvents.name(this);
    }

    /// When it happened; the epoch where the server does not say.
    default Instant timestamp() {
        return Instant.EPOCH;
    }

    /// The execution or task that it belongs to; empty where it belongs to none or does not say.
    default String execution() {
        return "";
    }

    /// An agent has begun.
    record AgentStarted(String executionId, String agentId, String department, Instant timestamp)
            implements LiveEvent {
        @Override
        public String execution() {
            return executionId;
        }
    }

    /// An agent is at a step.
    record AgentProgress(
            String executionId, String agentId, String department, Step step, Instant timestamp)
            implements LiveEvent {
        @Override
        public String execution() {
            return executionId;
        }
    }

    /// One step of an agent.
    ///
    /// @param number from 1; 0 when the server does not say
    /// @param total 0 when the server does not say
    record Step(int number, int total, String description, TaskStatus status) {}

    /// An agent uses a tool.
    ///
    /// @param input of any shape
    record AgentToolCall(
            String executionId,
            String agentId,
            String department,
            String tool,
            @Nullable JsonNode input,
            Instant timestamp)
            implements LiveEvent {
        @Override
        public String execution() {
            return executionId;
        }
    }

    /// An agent is done.
    ///
    /// @param result of any shape
    /// @param qualityScore 0 to 1; `null` when the server does not say
    record AgentComplete(
            String executionId,
            String agentId,
            String department,
            @Nullable JsonNode result,
            @Nullable Double qualityScore,
            Instant timestamp)
            implements LiveEvent {
        @Override
        public String execution() {
            return executionId;
        }
    }

    /// An agent failed.
    ///
    /// @param recoverable whether trying again is offered
    record AgentError(
            String executionId,
            String agentId,
            String department,
            String error,
            boolean recoverable,
            Instant timestamp)
            implements LiveEvent {
        @Override
        public String execution() {
            return executionId;
        }
    }

    /// A task is somewhere else now.
    ///
    /// @param progress 0 to 100; `null` when the server does not say
    /// @param currentDepartment empty when the server does not say
    record TaskUpdate(
            String taskId,
            TaskStatus status,
            @Nullable Double progress,
            String currentDepartment,
            Instant timestamp)
            implements LiveEvent {
        @Override
        public String execution() {
            return taskId;
        }
    }

    /// A department is done with its part of a task.
    ///
    /// @param outputs of any shape
    /// @param qualityScore 0 to 1; `null` when the server does not say
    record DepartmentComplete(
            String taskId,
            String department,
            List<JsonNode> outputs,
            @Nullable Double qualityScore,
            Instant timestamp)
            implements LiveEvent {
        @Override
        public String execution() {
            return taskId;
        }
    }

    /// Somebody is at the project now.
    record UserJoined(String userId, String userName, String projectId) implements LiveEvent {}

    /// Something of the project was made, changed or deleted.
    ///
    /// @param entityType `scene`, `character`, …, see [EntityKind#of]
    /// @param changes the changed fields, of any shape; the Studio says `{deleted:true}` of what is
    ///   gone
    /// @param userId who did it
    record EntityUpdated(
            String entityType,
            String entityId,
            @Nullable JsonNode changes,
            String userId,
            Instant timestamp)
            implements LiveEvent {
        /// Whether the thing is gone.
        public boolean deleted() {
            return changes != null && changes.path("deleted").asBoolean(false);
        }
    }

    /// Something to tell the person.
    ///
    /// @param id empty when the server gives none
    /// @param level `info`, `success`, `warning`, `error`, or the server's own word
    record Notification(
            String id,
            String level,
            String title,
            String message,
            @Nullable Action action,
            Instant timestamp)
            implements LiveEvent {
        /// What the level means; an unknown word is a piece of information.
        public Severity severity() {
            return Severity.of(level);
        }
    }

    /// What can be done about a notification.
    ///
    /// @param url an address or an [EntityLink]; came from outside, so it is never opened unasked
    record Action(String label, String url) {}

    /// An event that this client does not know; it changes nothing.
    record Other(String event, JsonNode data) implements LiveEvent {}

    /// Reads an event by its name, or by the `type` in it where the name says nothing.
    static LiveEvent read(String name, JsonNode data) {
        return LiveEvents.read(name, data);
    }

    /// The event's data as the Studio sends it, with `type`.
    default ObjectNode write() {
        return LiveEvents.write(this);
    }
}
