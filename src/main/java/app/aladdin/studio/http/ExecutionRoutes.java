package app.aladdin.studio.http;

import app.aladdin.studio.store.Executions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

import org.jspecify.annotations.Nullable;

/// Reading executions and the events recorded in them.
final class ExecutionRoutes {
    private final Executions executions;
    private final Guard guard;

    ExecutionRoutes(Executions executions, Guard guard) {
        this.executions = executions;
        this.guard = guard;
    }

    void addTo(RoutesConfig routes, String base) {
        routes.get(base + "/executions", ctx -> list(ctx, ctx.queryParam("project")));
        routes.get(base + "/projects/{id}/executions", ctx -> list(ctx, ctx.pathParam("id")));
        routes.get(base + "/executions/{id}", this::one);
    }

    private void list(Context ctx, @Nullable String project) {
        if (project != null) {
            guard.permit(ctx, project);
        }
        @Nullable String account =
                Guard.principal(ctx).owner() ? null : Guard.principal(ctx).userId();
        Replies.send(
                ctx,
                200,
                executions
                        .list(project, account, ctx.queryParam("status"), Requests.listing(ctx))
                        .write((JsonNode json) -> json));
    }

    private void one(Context ctx) {
        ObjectNode execution =
                executions
                        .whole(ctx.pathParam("id"))
                        .orElseThrow(() -> Requests.notFound("execution"));
        guard.permit(ctx, execution.path("projectId").asText());
        Replies.send(ctx, 200, execution);
    }
}
