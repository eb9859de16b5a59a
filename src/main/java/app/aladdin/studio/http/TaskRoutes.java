package app.aladdin.studio.http;

import app.aladdin.contract.Execution;
import app.aladdin.contract.Priority;
import app.aladdin.contract.TaskRequest;
import app.aladdin.studio.departments.Tasks;
import app.aladdin.studio.orchestrator.Orchestrator;

import com.fasterxml.jackson.databind.JsonNode;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Giving, watching and cancelling tasks.
final class TaskRoutes {
    private final Orchestrator orchestrator;
    private final Tasks tasks;
    private final Guard guard;

    TaskRoutes(Orchestrator orchestrator, Tasks tasks, Guard guard) {
        this.orchestrator = orchestrator;
        this.tasks = tasks;
        this.guard = guard;
    }

    void addTo(RoutesConfig routes, String base) {
        routes.post(base + "/orchestrator/task", this::start);
        routes.get(base + "/orchestrator/task/{id}", this::one);
        routes.post(base + "/orchestrator/task/{id}/cancel", this::cancel);
    }

    private void start(Context ctx) {
        JsonNode body = Requests.object(ctx);
        TaskRequest request =
                new TaskRequest(
                        Contents.required(body, "task"),
                        Contents.project(body),
                        priority(body),
                        Contents.flag(body, "async", true),
                        departments(body),
                        Requests.text(body, "conversationId"));
        guard.permit(ctx, request.projectId());
        Replies.send(
                ctx,
                200,
                orchestrator
                        .task(request, Guard.principal(ctx).userId(), Requests.receipt(ctx, body))
                        .write());
    }

    private void one(Context ctx) {
        Replies.send(ctx, 200, existing(ctx).asTask().write());
    }

    private void cancel(Context ctx) {
        Replies.send(ctx, 200, tasks.cancel(existing(ctx).id()).asTask().write());
    }

    private Execution existing(Context ctx) {
        Execution execution =
                tasks.find(ctx.pathParam("id")).orElseThrow(() -> Requests.notFound("task"));
        guard.permit(ctx, execution.projectId());
        return execution;
    }

    private static @Nullable Priority priority(JsonNode body) {
        @Nullable String priority = Requests.text(body, "priority");
        return priority == null
                ? null
                : Priority.of(priority)
                        .orElseThrow(() ->
                                Requests.invalid(
                                        "priority", "must be low, medium, high or critical"));
    }

    private static List<String> departments(JsonNode body) {
        JsonNode departments = body.path("departments");
        List<String> names = new ArrayList<>();
        if (departments.isMissingNode() || departments.isNull()) {
            return names;
        }
        for (JsonNode name : departments) {
            if (!name.isTextual()) {
                throw Requests.invalid("departments", "must be a list of texts");
            }
            names.add(name.textValue());
        }
        if (!departments.isArray()) {
            throw Requests.invalid("departments", "must be a list of texts");
        }
        return names;
    }
}
