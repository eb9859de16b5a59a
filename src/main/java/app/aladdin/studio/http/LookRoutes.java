package app.aladdin.studio.http;

import app.aladdin.contract.Json;
import app.aladdin.contract.OutboundCall;
import app.aladdin.contract.SearchHit;
import app.aladdin.studio.store.StudioStore;
import app.aladdin.text.TextHit;
import app.aladdin.text.TextQuery;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Looking things up: words in a project, and what the Studio sent anywhere.
final class LookRoutes {
    private static final int MAX_QUERY = 500;

    private final StudioStore store;
    private final Guard guard;
    private final Function<TextQuery, List<TextHit>> search;

    LookRoutes(StudioStore store, Guard guard, Function<TextQuery, List<TextHit>> search) {
        this.store = store;
        this.guard = guard;
        this.search = search;
    }

    void addTo(RoutesConfig routes, String base) {
        routes.get(base + "/projects/{id}/search", this::search);
        routes.get(base + "/outbound", this::outbound);
    }

    private void search(Context ctx) {
        String project = ctx.pathParam("id");
        guard.permit(ctx, project);
        if (store.entities().project(project).isEmpty()) {
            throw Requests.notFound("project");
        }
        String words = ctx.queryParam("q");
        if (words == null || words.isBlank()) {
            throw Requests.invalid("q", "is required");
        }
        if (words.length() > MAX_QUERY) {
            throw Requests.invalid("q", "must have at most " + MAX_QUERY + " characters");
        }
        int limit = Requests.listing(ctx).limit();
        List<TextHit> hits = search.apply(new TextQuery(words, project, kinds(ctx), true, limit));
        if (hits.isEmpty()) {
            hits = search.apply(new TextQuery(words, project, kinds(ctx), false, limit));
        }
        Replies.send(ctx, 200, write(hits, limit));
    }

    private static Set<String> kinds(Context ctx) {
        String kinds = ctx.queryParam("kinds");
        return kinds == null
                ? Set.of()
                : Arrays.stream(kinds.split(",", 20))
                        .map(String::strip)
                        .filter(kind -> !kind.isEmpty())
                        .collect(Collectors.toUnmodifiableSet());
    }

    /// Scores are shares of the best one's.
    private static ObjectNode write(List<TextHit> hits, int limit) {
        ObjectNode json = Json.object().put("totalDocs", hits.size()).put("limit", limit);
        json.put("page", 1).put("totalPages", 1);
        json.put("hasNextPage", false).put("hasPrevPage", false);
        ArrayNode docs = json.putArray("docs");
        for (TextHit hit : hits) {
            double share = hit.score() / Math.max(hits.getFirst().score(), Float.MIN_NORMAL);
            docs.add(
                    new SearchHit(
                                    hit.type(),
                                    hit.id(),
                                    hit.title(),
                                    hit.excerpt(),
                                    Math.clamp(share, 0.0, 1.0),
                                    "")
                            .write());
        }
        return json;
    }

    private void outbound(Context ctx) {
        Replies.send(
                ctx,
                200,
                store.outbound()
                        .list(guard.scope(ctx, EntityRoutes.project(ctx)), Requests.listing(ctx))
                        .write(OutboundCall::write));
    }
}
