package app.aladdin.studio.http;

import app.aladdin.contract.QueryFilters;
import app.aladdin.contract.QueryRequest;
import app.aladdin.studio.orchestrator.Orchestrator;

import com.fasterxml.jackson.databind.JsonNode;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/// Queries over a project.
final class QueryRoutes {
    private static final int MOST = 100;

    private final Orchestrator orchestrator;
    private final Guard guard;

    QueryRoutes(Orchestrator orchestrator, Guard guard) {
        this.orchestrator = orchestrator;
        this.guard = guard;
    }

    void addTo(RoutesConfig routes, String base) {
        routes.post(base + "/orchestrator/query", this::query);
    }

    private void query(Context ctx) {
        JsonNode body = Requests.object(ctx);
        QueryRequest request =
                new QueryRequest(
                        Contents.required(body, "query"),
                        Contents.project(body),
                        filters(body),
                        limit(body),
                        Requests.text(body, "conversationId"));
        guard.permit(ctx, request.projectId());
        Replies.send(ctx, 200, orchestrator.query(request, Requests.receipt(ctx, body)).write());
    }

    private static QueryFilters filters(JsonNode body) {
        JsonNode filters = body.path("filters");
        if (!filters.isMissingNode() && !filters.isNull() && !filters.isObject()) {
            throw Requests.invalid("filters", "must be an object");
        }
        return QueryFilters.read(filters);
    }

    private static int limit(JsonNode body) {
        JsonNode limit = body.path("limit");
        if (limit.isMissingNode() || limit.isNull()) {
            return QueryRequest.DEFAULT_LIMIT;
        }
        if (!limit.isIntegralNumber() || limit.asLong() < 1) {
            throw Requests.invalid("limit", "must be a number from 1");
        }
        return (int) Math.min(limit.asLong(), MOST);
    }
}
