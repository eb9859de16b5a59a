package app.aladdin.feature.orchestrator.task;

import app.aladdin.client.executions.TaskFact;
import app.aladdin.client.executions.TaskPicture;
import app.aladdin.contract.Json;
import app.aladdin.contract.LiveEvent;
import app.aladdin.contract.TaskResponse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A task in which one department fails, as a server tells of it.
final class FailingTask {
    static final Instant BEGAN = Instant.parse("2026-03-01T10:00:00Z");

    static final TaskResponse STARTED =
            TaskResponse.read(
                    Json.parse(
                            "{\"taskId\":\"t\",\"status\":\"running\",\"priority\":\"high\","
                                    + "\"departments\":["
                                    + "{\"name\":\"story\",\"status\":\"pending\"},"
                                    + "{\"name\":\"Catering\",\"status\":\"pending\"}]}"));

    private FailingTask() {}

    static LiveEvent event(String name, String json) {
        return LiveEvent.read(name, Json.parse(json));
    }

    static List<TaskFact> failing() {
        List<TaskFact> facts = new ArrayList<>();
        for (LiveEvent event :
                List.of(
                        event("agent:started", at(0, "\"department\":\"story\"")),
                        event(
                                "agent:progress",
                                at(
                                        5,
                                        "\"step\":{\"number\":1,\"total\":2,\"description\":"
                                                + "\"Structure\",\"status\":\"complete\"}")),
                        event(
                                "agent:tool_call",
                                at(6, "\"tool\":\"scenes.read\",\"input\":{\"act\":2}")),
                        event(
                                "agent:error",
                                at(
                                        9,
                                        "\"error\":\"The store did not"
                                                + " answer\",\"recoverable\":true")),
                        event(
                                "task:update",
                                "{\"taskId\":\"t\",\"status\":\"failed\",\"progress\":50,"
                                        + "\"timestamp\":\""
                                        + BEGAN.plusSeconds(10)
                                        + "\"}"))) {
            facts.add(new TaskFact.Happened(event));
        }
        return facts;
    }

    static String at(int second, String more) {
        return "{\"executionId\":\"t\",\"agentId\":\"a\",%s,\"timestamp\":\"%s\"}"
                .formatted(more, BEGAN.plusSeconds(second));
    }

    static TaskPicture picture(List<TaskFact> facts) {
        List<TaskFact> all = new ArrayList<>(facts);
        all.add(new TaskFact.Snapshot(STARTED, null, BEGAN));
        return TaskPicture.of(all);
    }
}
