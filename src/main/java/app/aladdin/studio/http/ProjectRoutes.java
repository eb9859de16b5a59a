package app.aladdin.studio.http;

import app.aladdin.contract.EntityKind;
import app.aladdin.contract.EntityRules;
import app.aladdin.contract.Json;
import app.aladdin.studio.store.StudioStore;

import com.fasterxml.jackson.databind.JsonNode;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/// Reading, making, changing and deleting projects.
final class ProjectRoutes {
    private final StudioStore store;
    private final Guard guard;
    private final Changes changes;

    ProjectRoutes(StudioStore store, Guard guard, Changes changes) {
        this.store = store;
        this.guard = guard;
        this.changes = changes;
    }

    void addTo(RoutesConfig routes, String base) {
        routes.get(base + "/projects", this::list);
        routes.post(base + "/projects", this::create);
        routes.get(base + "/projects/{id}", this::one);
        routes.patch(base + "/projects/{id}", this::change);
        routes.delete(base + "/projects/{id}", this::delete);
    }

    private void list(Context ctx) {
        Replies.send(
                ctx,
                200,
                store.entities()
                        .projects(Guard.account(ctx), Requests.listing(ctx))
                        .write(json -> json));
    }

    private void one(Context ctx) {
        guard.permit(ctx, ctx.pathParam("id"));
        Replies.send(
                ctx,
                200,
                store.entities()
                        .projectJson(ctx.pathParam("id"))
                        .orElseThrow(() -> Requests.notFound("project")));
    }

    private void create(Context ctx) {
        JsonNode body = Requests.object(ctx);
        changes.answer(
                ctx,
                201,
                body,
                by -> {
                    check(body);
                    EntityRoutes.refuse(EntityRules.check(EntityKind.PROJECT, body));
                    return store.writes().createProject(body, Guard.account(ctx), by);
                });
    }

    private void change(Context ctx) {
        JsonNode body = Requests.object(ctx);
        guard.permit(ctx, ctx.pathParam("id"));
        changes.answer(
                ctx,
                200,
                body,
                by -> {
                    check(body);
                    EntityRoutes.refuse(EntityRules.checkChange(EntityKind.PROJECT, body));
                    return store.writes()
                            .changeProject(ctx.pathParam("id"), body, Requests.seen(ctx, body), by);
                });
    }

    private void delete(Context ctx) {
        changes.answer(
                ctx,
                204,
                Json.object(),
                by -> {
                    guard.permit(ctx, ctx.pathParam("id"));
                    return store.writes().deleteProject(ctx.pathParam("id"), by);
                });
    }

    private static void check(JsonNode body) {
        JsonNode localOnly = body.path("localOnly");
        if (!localOnly.isMissingNode() && !localOnly.isNull() && !localOnly.isBoolean()) {
            throw Requests.invalid("localOnly", "must be true or false");
        }
    }
}
