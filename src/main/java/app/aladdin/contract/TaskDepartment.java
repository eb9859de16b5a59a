package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A department at work on a task.
///
/// @param name slug or name, as the server has it; see [Department#of]
/// @param relevance 0 to 1; `null` when the server does not say
/// @param outputs what it made, of any shape
/// @param qualityScore 0 to 1, also where a server uses 0 to 100; `null` when it does not say
public record TaskDepartment(
        String name,
        TaskStatus status,
        @Nullable Double relevance,
        List<JsonNode> outputs,
        @Nullable Double qualityScore) {

    /// Reads a department, or a bare name.
    public static TaskDepartment read(JsonNode json) {
        if (json.isValueNode()) {
            return new TaskDepartment(json.asText(), TaskStatus.NONE, null, List.of(), null);
        }
        Fields fields = new Fields(json);
        return new TaskDepartment(
                fields.text("name", "department", "slug", "id"),
                TaskStatus.read(fields),
                fields.share("relevance", "relevanceScore"),
                fields.nodes("outputs", "output"),
                fields.share("qualityScore", "quality"));
    }

    public ObjectNode write() {
        ObjectNode json = Json.object().put("name", name).put("status", status.wire());
        if (relevance != null) {
            json.put("relevance", relevance);
        }
        json.putArray("outputs").addAll(outputs);
        if (qualityScore != null) {
            json.put("qualityScore", qualityScore);
        }
        return json;
    }
}
