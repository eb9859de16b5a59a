package app.aladdin.feature.executions;

import app.aladdin.client.executions.AgentPicture;
import app.aladdin.client.executions.TaskPicture;
import app.aladdin.contract.Json;
import app.aladdin.contract.LiveEvent;
import app.aladdin.contract.TaskStatus;
import app.aladdin.i18n.Messages;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A line of what happened in an execution.
///
/// @param at since its beginning
/// @param department empty for the execution itself
/// @param text in words
/// @param note a remark at the end of the line; may be empty
/// @param detail what is shown when the line is opened; empty for nothing
record RunEvent(
        Duration at, String department, Kind kind, String text, String note, String detail) {

    /// What sort of thing happened.
    enum Kind {
        STARTED,
        STEP,
        STEP_DONE,
        TOOL,
        DONE,
        PROBLEM,
        TASK
    }

    boolean problem() {
        return kind == Kind.PROBLEM;
    }

    /// All lines of a picture, oldest first.
    static List<RunEvent> of(TaskPicture picture, Instant began, Messages messages) {
        Map<String, String> departmentOf = new HashMap<>();
        for (AgentPicture agent : picture.agents()) {
            departmentOf.put(agent.id(), agent.department());
        }
        List<RunEvent> lines = new ArrayList<>();
        for (LiveEvent event : picture.log()) {
            Duration at =
                    event.timestamp().isAfter(began)
                            ? Duration.between(began, event.timestamp())
                            : Duration.ZERO;
            RunEvent line = line(event, at, departmentOf, messages);
            if (line != null) {
                lines.add(line);
            }
        }
        return List.copyOf(lines);
    }

    private static @org.jspecify.annotations.Nullable RunEvent line(
            LiveEvent event, Duration at, Map<String, String> departmentOf, Messages messages) {
        return switch (event) {
            case LiveEvent.AgentStarted e ->
                    new RunEvent(
                            at,
                            e.department(),
                            Kind.STARTED,
                            messages.get("execution.event.started"),
                            "",
                            "");
            case LiveEvent.AgentProgress e ->
                    new RunEvent(
                            at,
                            name(departmentOf, e.agentId(), e.department()),
                            step(e.step().status().kind()),
                            e.step().description().isBlank()
                                    ? messages.get("execution.event.step")
                                    : e.step().description(),
                            e.step().total() == 0
                                    ? ""
                                    : messages.get(
                                            "task.step", e.step().number(), e.step().total()),
                            "");
            case LiveEvent.AgentToolCall e ->
                    new RunEvent(
                            at,
                            name(departmentOf, e.agentId(), e.department()),
                            Kind.TOOL,
                            e.tool(),
                            messages.get("execution.event.tool"),
                            e.input() == null ? "" : RunWords.json(e.input()));
            case LiveEvent.AgentComplete e ->
                    new RunEvent(
                            at,
                            name(departmentOf, e.agentId(), e.department()),
                            Kind.DONE,
                            quality(e.qualityScore(), messages),
                            "",
                            e.result() == null ? "" : RunWords.json(e.result()));
            case LiveEvent.AgentError e ->
                    new RunEvent(
                            at,
                            name(departmentOf, e.agentId(), e.department()),
                            Kind.PROBLEM,
                            e.error(),
                            e.recoverable() ? messages.get("execution.event.recoverable") : "",
                            "");
            case LiveEvent.TaskUpdate e ->
                    new RunEvent(
                            at,
                            "",
                            e.status().kind() == TaskStatus.Kind.FAILED ? Kind.PROBLEM : Kind.TASK,
                            RunWords.status(e.status(), messages),
                            e.progress() == null
                                    ? ""
                                    : messages.get("task.percent", Math.round(e.progress())),
                            "");
            case LiveEvent.DepartmentComplete e ->
                    new RunEvent(
                            at,
                            e.department(),
                            Kind.DONE,
                            messages.get("execution.event.department"),
                            e.qualityScore() == null
                                    ? ""
                                    : messages.get(
                                            "execution.quality", RunWords.share(e.qualityScore())),
                            e.outputs().isEmpty()
                                    ? ""
                                    : Json.list(e.outputs(), output -> output).toPrettyString());
            case LiveEvent.UserJoined _,
                    LiveEvent.EntityUpdated _,
                    LiveEvent.Notification _,
                    LiveEvent.Other _ ->
                    null;
        };
    }

    private static Kind step(TaskStatus.Kind kind) {
        return switch (kind) {
            case FAILED -> Kind.PROBLEM;
            case COMPLETE -> Kind.STEP_DONE;
            case RUNNING, QUEUED, CANCELLED, OTHER -> Kind.STEP;
        };
    }

    private static String quality(
            @org.jspecify.annotations.Nullable Double quality, Messages messages) {
        return quality == null
                ? messages.get("execution.event.done")
                : messages.get("execution.event.done.quality", RunWords.share(quality));
    }

    private static String name(Map<String, String> departmentOf, String agent, String department) {
        return department.isEmpty() ? departmentOf.getOrDefault(agent, "") : department;
    }
}
