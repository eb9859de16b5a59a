package app.aladdin.studio.http;

import app.aladdin.contract.EntityKind;
import app.aladdin.contract.EntityRules;
import app.aladdin.contract.Fields;
import app.aladdin.contract.Json;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.studio.store.Scope;
import app.aladdin.studio.store.StudioStore;

import com.fasterxml.jackson.databind.JsonNode;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The collections of what projects are made of: reading, making, changing and deleting.
///
/// Lists take `page`, `limit`, `sort` (a field, with `-` before it to turn it round) and any simple
/// field with the value that it must have, such as `role=minor`.
final class EntityRoutes {
    private final StudioStore store;
    private final Guard guard;
    private final Changes changes;

    EntityRoutes(StudioStore store, Guard guard, Changes changes) {
        this.store = store;
        this.guard = guard;
        this.changes = changes;
    }

    void addTo(RoutesConfig routes, String base) {
        for (EntityKind kind : EntityKind.values()) {
            if (kind == EntityKind.PROJECT) {
                continue;
            }
            String all = base + "/" + kind.collection();
            String ofProject = base + "/projects/{id}/" + kind.collection();
            routes.get(all, ctx -> list(ctx, kind, project(ctx)));
            routes.get(ofProject, ctx -> list(ctx, kind, ctx.pathParam("id")));
            routes.get(all + "/{id}", ctx -> Replies.send(ctx, 200, permitted(ctx, kind)));
            routes.post(all, ctx -> create(ctx, kind, null));
            routes.post(ofProject, ctx -> create(ctx, kind, ctx.pathParam("id")));
            routes.patch(all + "/{id}", ctx -> change(ctx, kind));
            routes.delete(all + "/{id}", ctx -> delete(ctx, kind));
        }
        routes.get(base + "/episodes/{id}/scenes", this::scenesOfEpisode);
    }

    static @Nullable String project(Context ctx) {
        String project = ctx.queryParam("project");
        return project == null ? ctx.queryParam("projectId") : project;
    }

    private void list(Context ctx, EntityKind kind, @Nullable String project) {
        var listing = Requests.listing(ctx);
        Scope scope = guard.scope(ctx, project);
        mustExist(project);
        Replies.send(
                ctx, 200, store.entities().list(kind.wire(), scope, listing).write(json -> json));
    }

    private void scenesOfEpisode(Context ctx) {
        JsonNode episode = permitted(ctx, EntityKind.EPISODE);
        var listing = Requests.listing(ctx);
        Map<String, String> filters = new TreeMap<>(listing.filters());
        filters.put("episode", ctx.pathParam("id"));
        Replies.send(
                ctx,
                200,
                store.entities()
                        .list(
                                EntityKind.SCENE.wire(),
                                Scope.project(projectOf(episode)),
                                listing.with(filters))
                        .write(json -> json));
    }

    private void create(Context ctx, EntityKind kind, @Nullable String inPath) {
        JsonNode body = Requests.object(ctx);
        String project = inPath == null ? new Fields(body).id("projectId", "project") : inPath;
        if (project.isBlank()) {
            throw Requests.invalid("projectId", "is required");
        }
        guard.permit(ctx, project);
        changes.answer(
                ctx,
                201,
                body,
                by -> {
                    mustExist(project);
                    refuse(EntityRules.check(kind, body));
                    return store.writes().create(kind, project, body, by);
                });
    }

    private void change(Context ctx, EntityKind kind) {
        JsonNode body = Requests.object(ctx);
        changes.answer(
                ctx,
                200,
                body,
                by -> {
                    permitted(ctx, kind);
                    refuse(EntityRules.checkChange(kind, body));
                    return store.writes()
                            .change(kind, ctx.pathParam("id"), body, Requests.seen(ctx, body), by);
                });
    }

    private void delete(Context ctx, EntityKind kind) {
        changes.answer(
                ctx,
                204,
                Json.object(),
                by -> {
                    permitted(ctx, kind);
                    return store.writes().delete(kind, ctx.pathParam("id"), by);
                });
    }

    /// The thing that the path names, for somebody who may use its project.
    private JsonNode permitted(Context ctx, EntityKind kind) {
        JsonNode json =
                store.entities()
                        .one(kind.wire(), ctx.pathParam("id"))
                        .orElseThrow(() -> Requests.notFound(kind.wire()));
        guard.permit(ctx, projectOf(json));
        return json;
    }

    private void mustExist(@Nullable String project) {
        if (project != null && store.entities().project(project).isEmpty()) {
            throw Requests.notFound("project");
        }
    }

    private static String projectOf(JsonNode json) {
        return json.path("projectId").asText();
    }

    static void refuse(Map<String, List<String>> reasons) {
        if (!reasons.isEmpty()) {
            throw new ProblemException(
                    new Problem.Invalid(
                            "Not acceptable: " + String.join(", ", new TreeMap<>(reasons).keySet()),
                            reasons));
        }
    }
}
