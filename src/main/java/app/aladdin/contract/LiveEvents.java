package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/// Names, reading and writing of live events.
final class LiveEvents {
    private static final Set<String> NAMES =
            Set.of(
                    "agent:started",
                    "agent:progress",
                    "agent:tool_call",
                    "agent:complete",
                    "agent:error",
                    "task:update",
                    "department:complete",
                    "user:joined",
                    "entity:updated",
                    "notification");

    private LiveEvents() {}

    static String name(LiveEvent event) {
        return switch (event) {
            case LiveEvent.AgentStarted _ -> "agent:started";
            case LiveEvent.AgentProgress _ -> "agent:progress";
            case LiveEvent.AgentToolCall _ -> "agent:tool_call";
            case LiveEvent.AgentComplete _ -> "agent:complete";
            case LiveEvent.AgentError _ -> "agent:error";
            case LiveEvent.TaskUpdate _ -> "task:update";
            case LiveEvent.DepartmentComplete _ -> "department:complete";
            case LiveEvent.UserJoined _ -> "user:joined";
            case LiveEvent.EntityUpdated _ -> "entity:updated";
            case LiveEvent.Notification _ -> "notification";
            case LiveEvent.Other other -> other.event();
        };
    }

    static LiveEvent read(String name, JsonNode data) {
        String known = NAMES.contains(name) ? name : typeIn(data);
        if (!data.isObject() || !NAMES.contains(known)) {
            return new LiveEvent.Other(name.isEmpty() ? known : name, data);
        }
        JsonNode inner = data.path("data");
        boolean nested = inner.isObject() && !data.has("agentId") && !data.has("taskId");
        return read(known, nested ? new Fields(inner, data) : new Fields(data));
    }

    private static String typeIn(JsonNode data) {
        return new Fields(data).text("type", "event", "name");
    }

    private static LiveEvent read(String name, Fields fields) {
        String execution = fields.text("executionId", "taskId");
        String agent = fields.text("agentId", "agent");
        String department = fields.id("department");
        Instant at = fields.time("timestamp", "createdAt", "at");
        return switch (name) {
            case "agent:started" -> new LiveEvent.AgentStarted(execution, agent, department, at);
            case "agent:progress" ->
                    new LiveEvent.AgentProgress(execution, agent, department, step(fields), at);
            case "agent:tool_call" ->
                    new LiveEvent.AgentToolCall(
                            execution,
                            agent,
                            department,
                            fields.text("tool", "toolName"),
                            fields.any("input", "args"),
                            at);
            case "agent:complete" ->
                    new LiveEvent.AgentComplete(
                            execution,
                            agent,
                            department,
                            fields.any("result", "output"),
                            fields.share("qualityScore", "quality"),
                            at);
            case "agent:error" ->
                    new LiveEvent.AgentError(
                            execution,
                            agent,
                            department,
                            fields.text("error", "message"),
                            fields.flag("recoverable", false),
                            at);
            case "task:update" ->
                    new LiveEvent.TaskUpdate(
                            fields.text("taskId", "executionId", "id"),
                            TaskStatus.read(fields),
                            percentage(fields.any("progress")),
                            fields.id("currentDepartment"),
                            at);
            case "department:complete" ->
                    new LiveEvent.DepartmentComplete(
                            fields.text("taskId", "executionId"),
                            department,
                            fields.nodes("outputs", "output"),
                            fields.share("qualityScore", "quality"),
                            at);
            case "user:joined" ->
                    new LiveEvent.UserJoined(
                            fields.id("userId", "user"),
                            fields.text("userName", "name"),
                            fields.id("projectId", "project"));
            case "entity:updated" ->
                    new LiveEvent.EntityUpdated(
                            fields.text("entityType", "collection"),
                            fields.id("entityId", "id", "entity"),
                            fields.any("changes"),
                            fields.id("userId", "user"),
                            at);
            case "notification" -> notification(fields, at);
            default -> new LiveEvent.Other(name, fields.node());
        };
    }

    private static @Nullable Double percentage(@Nullable JsonNode progress) {
        return progress == null ? null : TaskProgress.read(progress).percentage();
    }

    private static LiveEvent.Step step(Fields fields) {
        JsonNode step = fields.any("step");
        Fields in = step != null && step.isObject() ? new Fields(step) : fields;
        int bare = step != null && step.isNumber() ? step.asInt() : 0;
        return new LiveEvent.Step(
                in.whole("number", in.whole("current", bare)),
                in.whole("total", in.whole("totalSteps", 0)),
                in.text("description", "message"),
                TaskStatus.read(in));
    }

    private static LiveEvent notification(Fields fields, Instant at) {
        JsonNode action = fields.any("action");
        LiveEvent.@Nullable Action offered = null;
        if (action != null && action.isObject()) {
            Fields in = new Fields(action);
            offered = new LiveEvent.Action(in.text("label"), in.text("url", "href"));
        }
        return new LiveEvent.Notification(
                fields.text("id", "_id"),
                fields.text("level", "severity"),
                fields.text("title"),
                fields.text("message"),
                offered,
                at);
    }

    static ObjectNode write(LiveEvent event) {
        ObjectNode json = Json.object().put("type", name(event));
        switch (event) {
            case LiveEvent.AgentStarted e ->
                    agent(json, e.executionId(), e.agentId(), e.department());
            case LiveEvent.AgentProgress e -> {
                agent(json, e.executionId(), e.agentId(), e.department());
                json.putObject("step")
                        .put("number", e.step().number())
                        .put("total", e.step().total())
                        .put("description", e.step().description())
                        .put("status", e.step().status().wire());
            }
            case LiveEvent.AgentToolCall e -> {
                agent(json, e.executionId(), e.agentId(), e.department());
                json.put("tool", e.tool());
                any(json, "input", e.input());
            }
            case LiveEvent.AgentComplete e -> {
                agent(json, e.executionId(), e.agentId(), e.department());
                any(json, "result", e.result());
                score(json, e.qualityScore());
            }
            case LiveEvent.AgentError e -> {
                agent(json, e.executionId(), e.agentId(), e.department());
                json.put("error", e.error()).put("recoverable", e.recoverable());
            }
            case LiveEvent.TaskUpdate e -> {
                json.put("taskId", e.taskId()).put("status", e.status().wire());
                if (e.progress() != null) {
                    json.put("progress", e.progress());
                }
                if (!e.currentDepartment().isEmpty()) {
                    json.put("currentDepartment", e.currentDepartment());
                }
            }
            case LiveEvent.DepartmentComplete e -> {
                json.put("taskId", e.taskId()).put("department", e.department());
                json.putArray("outputs").addAll(List.copyOf(e.outputs()));
                score(json, e.qualityScore());
            }
            case LiveEvent.UserJoined e ->
                    json.put("userId", e.userId())
                            .put("userName", e.userName())
                            .put("projectId", e.projectId());
            case LiveEvent.EntityUpdated e -> {
                json.put("entityType", e.entityType()).put("entityId", e.entityId());
                any(json, "changes", e.changes());
                json.put("userId", e.userId());
            }
            case LiveEvent.Notification e -> notification(json, e);
            case LiveEvent.Other e -> {
                return e.data() instanceof ObjectNode object ? object : json;
            }
        }
        if (!event.timestamp().equals(Instant.EPOCH)) {
            json.put("timestamp", event.timestamp().toString());
        }
        return json;
    }

    private static void notification(ObjectNode json, LiveEvent.Notification e) {
        if (!e.id().isEmpty()) {
            json.put("id", e.id());
        }
        json.put("level", e.level()).put("title", e.title()).put("message", e.message());
        LiveEvent.Action action = e.action();
        if (action != null) {
            json.putObject("action").put("label", action.label()).put("url", action.url());
        }
    }

    private static void agent(ObjectNode json, String execution, String agent, String department) {
        if (!execution.isEmpty()) {
            json.put("executionId", execution);
        }
        json.put("agentId", agent);
        if (!department.isEmpty()) {
            json.put("department", department);
        }
    }

    private static void any(ObjectNode json, String name, @Nullable JsonNode value) {
        if (value != null) {
            json.set(name, value);
        }
    }

    private static void score(ObjectNode json, @Nullable Double score) {
        if (score != null) {
            json.put("qualityScore", score);
        }
    }
}
