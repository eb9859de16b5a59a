package app.aladdin.client.executions;

import app.aladdin.contract.TaskStatus;

import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// How a department's part of a task stands.
///
/// @param name as the server has it; see [app.aladdin.contract.Department#of]
/// @param status empty where the task has ended and nothing was told of this department's end
/// @param relevance 0 to 1; `null` when the server does not say
/// @param outputs what it made, of any shape
/// @param quality 0 to 1; `null` when the server does not say
public record DepartmentPicture(
        String name,
        TaskStatus status,
        @Nullable Double relevance,
        List<JsonNode> outputs,
        @Nullable Double quality) {
    public DepartmentPicture {
        outputs = List.copyOf(outputs);
    }
}
