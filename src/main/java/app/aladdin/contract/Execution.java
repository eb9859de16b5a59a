package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// A task as it is kept: what was asked, how it went and what happened on the way. `GET
/// /executions/{id}` and the things of `GET /projects/{id}/executions`, which may lack `events`.
///
/// @param conversationId where it was asked for; empty when the server does not say
/// @param task what was to be done
/// @param priority `null` when the server does not say
/// @param qualityScore 0 to 1, also where a server uses 0 to 100; `null` when it does not say
/// @param startedAt `null` before it began
/// @param completedAt `null` before it ended
/// @param error why it failed; empty while it did not
/// @param events as recorded, oldest first
public record Execution(
        String id,
        String projectId,
        String conversationId,
        String task,
        @Nullable Priority priority,
        TaskStatus status,
        TaskProgress progress,
        List<TaskDepartment> departments,
        @Nullable Double qualityScore,
        @Nullable Instant startedAt,
        @Nullable Instant completedAt,
        @Nullable Instant estimatedCompletion,
        String error,
        List<LiveEvent> events,
        Instant createdAt,
        Instant updatedAt) {

    public static Execution read(JsonNode json) {
        Fields fields = Fields.unwrapped(json, "id", "_id", "executionId", "taskId", "status");
        String id = fields.text("id", "_id", "executionId", "taskId");
        return new Execution(
                id,
                fields.id("projectId", "project"),
                fields.id("conversationId", "conversation"),
                fields.text("task", "prompt", "description", "name"),
                Priority.of(fields.text("priority")).orElse(null),
                TaskStatus.read(fields),
                TaskProgress.read(fields.any("progress")),
                fields.list("departments", TaskDepartment::read),
                fields.share("qualityScore", "quality"),
                fields.timeOrNull("startedAt"),
                fields.timeOrNull("completedAt", "finishedAt"),
                fields.timeOrNull("estimatedCompletion"),
                fields.text("error"),
                fields.list("events", event -> LiveEvent.read("", event)),
                fields.time("createdAt", "startedAt"),
                fields.time("updatedAt", "completedAt", "createdAt"));
    }

    /// The same as the task endpoints tell it.
    public TaskResponse asTask() {
        return new TaskResponse(
                id,
                status,
                progress,
                departments,
                estimatedCompletion,
                "execution:" + id,
                error,
                priority);
    }

    public ObjectNode write() {
        ObjectNode json =
                Json.object()
                        .put("id", id)
                        .put("projectId", projectId)
                        .put("conversationId", conversationId)
                        .put("task", task)
                        .put("status", status.wire());
        if (priority != null) {
            json.put("priority", priority.wire());
        }
        json.set("progress", progress.write());
        json.set("departments", Json.list(departments, TaskDepartment::write));
        if (qualityScore != null) {
            json.put("qualityScore", qualityScore);
        }
        put(json, "startedAt", startedAt);
        put(json, "completedAt", completedAt);
        put(json, "estimatedCompletion", estimatedCompletion);
        if (!error.isEmpty()) {
            json.put("error", error);
        }
        json.set("events", Json.list(events, LiveEvent::write));
        return json.put("createdAt", createdAt.toString()).put("updatedAt", updatedAt.toString());
    }

    private static void put(ObjectNode json, String name, @Nullable Instant time) {
        if (time != null) {
            json.put(name, time.toString());
        }
    }
}
