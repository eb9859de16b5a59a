package app.aladdin.client.executions;

import app.aladdin.contract.LiveEvent;
import app.aladdin.contract.TaskStatus;

import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// How an agent of a task stands.
///
/// @param department empty when the server does not say
/// @param status empty where the task has ended and nothing was told of this agent's end
/// @param steps by their number
/// @param toolCalls oldest first
/// @param result of any shape; `null` while there is none
/// @param quality 0 to 1; `null` when the server does not say
/// @param error the last error; empty when there was none
/// @param recoverable whether trying again is offered after that error
public record AgentPicture(
        String id,
        String department,
        TaskStatus status,
        List<LiveEvent.Step> steps,
        List<LiveEvent.AgentToolCall> toolCalls,
        @Nullable JsonNode result,
        @Nullable Double quality,
        String error,
        boolean recoverable) {
    public AgentPicture {
        steps = List.copyOf(steps);
        toolCalls = List.copyOf(toolCalls);
    }
}
