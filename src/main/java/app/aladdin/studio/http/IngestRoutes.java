package app.aladdin.studio.http;

import app.aladdin.contract.EnrichmentLevel;
import app.aladdin.contract.IngestRequest;
import app.aladdin.studio.orchestrator.Orchestrator;

import com.fasterxml.jackson.databind.JsonNode;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

import org.jspecify.annotations.Nullable;

/// Data that is handed in to be looked at before it is written.
final class IngestRoutes {
    private final Orchestrator orchestrator;
    private final Guard guard;

    IngestRoutes(Orchestrator orchestrator, Guard guard) {
        this.orchestrator = orchestrator;
        this.guard = guard;
    }

    void addTo(RoutesConfig routes, String base) {
        routes.post(base + "/orchestrator/ingest", this::ingest);
    }

    private void ingest(Context ctx) {
        JsonNode body = Requests.object(ctx);
        IngestRequest request =
                new IngestRequest(
                        Contents.required(body, "content"),
                        Contents.project(body),
                        Requests.text(body, "suggestedType"),
                        Contents.flag(body, "autoIngest", false),
                        level(body),
                        Requests.text(body, "conversationId"));
        guard.permit(ctx, request.projectId());
        Replies.send(
                ctx,
                200,
                orchestrator
                        .ingest(request, Guard.principal(ctx).userId(), Requests.receipt(ctx, body))
                        .write());
    }

    private static @Nullable EnrichmentLevel level(JsonNode body) {
        @Nullable String level = Requests.text(body, "enrichmentLevel");
        return level == null
                ? null
                : EnrichmentLevel.of(level)
                        .orElseThrow(() ->
                                Requests.invalid(
                                        "enrichmentLevel",
                                        "must be minimal, standard or comprehensive"));
    }
}
