package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The body of `POST /orchestrator/task`.
///
/// @param task what is to be done, not blank, at most [ChatRequest#MAX_LENGTH] UTF-16 units
/// @param priority `null` leaves it to the server
/// @param async whether the answer comes at once and the task goes on; `false` waits for its end
/// @param departments who should do it, as slugs; empty leaves it to the server
/// @param conversationId where question and answer are kept, on servers that do so; an addition of
///   the Studio
public record TaskRequest(
        String task,
        String projectId,
        @Nullable Priority priority,
        boolean async,
        List<String> departments,
        @Nullable String conversationId) {

    public static TaskRequest read(JsonNode json) {
        Fields fields = new Fields(json);
        return new TaskRequest(
                fields.text("task", "content"),
                fields.id("projectId", "project"),
                Priority.of(fields.text("priority")).orElse(null),
                fields.flag("async", true),
                fields.texts("departments"),
                fields.textOrNull("conversationId"));
    }

    public ObjectNode write() {
        ObjectNode json = Json.object().put("task", task).put("projectId", projectId);
        if (priority != null) {
            json.put("priority", priority.wire());
        }
        json.put("async", async);
        if (!departments.isEmpty()) {
            json.set("departments", Json.texts(departments));
        }
        if (conversationId != null) {
            json.put("conversationId", conversationId);
        }
        return json;
    }
}
