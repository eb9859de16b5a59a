package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// The answer of `POST /orchestrator/task` and of `GET /orchestrator/task/{id}`.
///
/// @param estimatedCompletion `null` when the server does not say
/// @param websocketChannel `execution:{id}` of the room where its events are; may be empty
/// @param error why it failed; empty while it did not. An addition of the Studio
/// @param priority with which it was asked for; `null` when the server does not say. An addition of
///   the Studio
public record TaskResponse(
        String taskId,
        TaskStatus status,
        TaskProgress progress,
        List<TaskDepartment> departments,
        @Nullable Instant estimatedCompletion,
        String websocketChannel,
        String error,
        @Nullable Priority priority) {
    /// The field that holds the priority.
    public static final String PRIORITY = "priority";

    private static final String CHANNEL = "execution:";

    public static TaskResponse read(JsonNode json) {
        Fields fields = Fields.unwrapped(json, "taskId", "id", "_id", "executionId", "status");
        return new TaskResponse(
                fields.text("taskId", "id", "_id", "executionId"),
                TaskStatus.read(fields),
                TaskProgress.read(fields.any("progress")),
                fields.list("departments", TaskDepartment::read),
                fields.timeOrNull("estimatedCompletion"),
                fields.text("websocketChannel", "channel"),
                fields.text("error", "message"),
                Priority.of(fields.text(PRIORITY)).orElse(null));
    }

    /// The execution behind the task: the task's id unless the channel names another.
    public String executionId() {
        return websocketChannel.startsWith(CHANNEL) && websocketChannel.length() > CHANNEL.length()
                ? websocketChannel.substring(CHANNEL.length())
                : taskId;
    }

    public ObjectNode write() {
        ObjectNode json = Json.object().put("taskId", taskId).put("status", status.wire());
        json.set("progress", progress.write());
        json.set("departments", Json.list(departments, TaskDepartment::write));
        if (estimatedCompletion != null) {
            json.put("estimatedCompletion", estimatedCompletion.toString());
        }
        json.put("websocketChannel", websocketChannel);
        if (!error.isEmpty()) {
            json.put("error", error);
        }
        if (priority != null) {
            json.put(PRIORITY, priority.wire());
        }
        return json;
    }
}
