package app.aladdin.studio.http;

import app.aladdin.contract.Conversation;
import app.aladdin.contract.Page;
import app.aladdin.studio.store.Conversations;
import app.aladdin.studio.store.Entities;
import app.aladdin.studio.store.Listing;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/// Reading projects and the collections that belong to them.
final class ProjectRoutes {
    /// Collections by the type of what is in them.
    private static final Map<String, String> TYPES =
            Map.of(
                    "scenes", "scene",
                    "characters", "character",
                    "locations", "location",
                    "episodes", "episode");

    private final Entities entities;
    private final Conversations conversations;

    ProjectRoutes(Entities entities, Conversations conversations) {
        this.entities = entities;
        this.conversations = conversations;
    }

    void addTo(RoutesConfig routes, String base) {
        routes.get(base + "/projects", this::projects);
        routes.get(base + "/projects/{id}", this::project);
        TYPES.forEach((collection, type) -> {
            routes.get(base + "/" + collection, ctx -> list(ctx, type, ctx.queryParam("project")));
            routes.get(
                    base + "/projects/{id}/" + collection,
                    ctx -> list(ctx, type, ctx.pathParam("id")));
            routes.get(base + "/" + collection + "/{id}", ctx -> one(ctx, type));
        });
        routes.get(base + "/conversations", ctx -> conversations(ctx, ctx.queryParam("project")));
        routes.get(
                base + "/projects/{id}/conversations",
                ctx -> conversations(ctx, ctx.pathParam("id")));
    }

    private void projects(Context ctx) {
        Replies.send(ctx, 200, entities.projects(Requests.listing(ctx)).write(json -> json));
    }

    private void project(Context ctx) {
        Replies.send(
                ctx,
                200,
                entities.project(ctx.pathParam("id"))
                        .orElseThrow(() -> Requests.notFound("project"))
                        .write());
    }

    private void list(Context ctx, String type, @Nullable String project) {
        Listing listing = Requests.listing(ctx);
        mustExist(project);
        Replies.send(ctx, 200, entities.list(type, project, listing).write(json -> json));
    }

    private void one(Context ctx, String type) {
        Replies.send(
                ctx,
                200,
                entities.one(type, ctx.pathParam("id")).orElseThrow(() -> Requests.notFound(type)));
    }

    private void conversations(Context ctx, @Nullable String project) {
        Listing listing = Requests.listing(ctx);
        mustExist(project);
        Page<Conversation> page = conversations.list(project, listing);
        Replies.send(ctx, 200, page.write(Conversation::write));
    }

    private void mustExist(@Nullable String project) {
        if (project != null && entities.project(project).isEmpty()) {
            throw Requests.notFound("project");
        }
    }
}
