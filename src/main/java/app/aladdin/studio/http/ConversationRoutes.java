package app.aladdin.studio.http;

import app.aladdin.contract.Conversation;
import app.aladdin.contract.ConversationChange;
import app.aladdin.contract.EntityRules;
import app.aladdin.contract.Feedback;
import app.aladdin.contract.Fields;
import app.aladdin.contract.Json;
import app.aladdin.contract.Message;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.studio.store.Listing;
import app.aladdin.studio.store.Receipt;
import app.aladdin.studio.store.Scope;
import app.aladdin.studio.store.StudioStore;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/// Conversations and their messages: making, reading, marking and deleting.
final class ConversationRoutes {
    private static final int MAX_NAME = 200;
    private static final Set<String> FEEDBACK = Set.of(Feedback.UP, Feedback.DOWN, "");

    private final StudioStore store;
    private final Guard guard;
    private final Changes changes;

    ConversationRoutes(StudioStore store, Guard guard, Changes changes) {
        this.store = store;
        this.guard = guard;
        this.changes = changes;
    }

    void addTo(RoutesConfig routes, String base) {
        String all = base + "/conversations";
        String ofProject = base + "/projects/{id}/conversations";
        routes.get(all, ctx -> list(ctx, EntityRoutes.project(ctx)));
        routes.get(ofProject, ctx -> list(ctx, ctx.pathParam("id")));
        routes.post(all, ctx -> create(ctx, null));
        routes.post(ofProject, ctx -> create(ctx, ctx.pathParam("id")));
        routes.get(all + "/{id}", this::one);
        routes.patch(all + "/{id}", this::change);
        routes.delete(all + "/{id}", this::delete);
        routes.get(all + "/{id}/messages", this::messages);
        routes.patch(base + "/messages/{id}", this::feedback);
    }

    private void list(Context ctx, @Nullable String project) {
        Listing listing = Requests.listing(ctx);
        Scope scope = guard.scope(ctx, project);
        if (project != null && store.entities().project(project).isEmpty()) {
            throw Requests.notFound("project");
        }
        Replies.send(
                ctx, 200, store.conversations().list(scope, listing).write(Conversation::write));
    }

    private void create(Context ctx, @Nullable String inPath) {
        JsonNode body = Requests.object(ctx);
        @Nullable Receipt receipt = Requests.receipt(ctx, body);
        String project = inPath == null ? new Fields(body).id("projectId", "project") : inPath;
        if (project.isBlank()) {
            throw Requests.invalid("projectId", "is required");
        }
        guard.permit(ctx, project);
        if (store.entities().project(project).isEmpty()) {
            throw new ProblemException(new Problem.Refused("no such project", "MISSING_PROJECT"));
        }
        @Nullable String name = Requests.text(body, "name");
        Conversation made =
                store.conversations()
                        .create(
                                project,
                                name == null ? "" : checked(name),
                                ModeField.of(body),
                                receipt);
        Replies.send(ctx, 201, made.write());
    }

    private void one(Context ctx) {
        Conversation conversation = existing(ctx);
        ObjectNode json = conversation.write();
        ArrayNode messages = json.putArray("messages");
        store.conversations()
                .messages(conversation.id())
                .forEach(message -> messages.add(message.write()));
        Replies.send(ctx, 200, json);
    }

    private void messages(Context ctx) {
        Replies.send(
                ctx,
                200,
                store.conversations()
                        .messages(existing(ctx).id(), Requests.listing(ctx))
                        .write(Message::write));
    }

    private void change(Context ctx) {
        JsonNode body = Requests.object(ctx);
        changes.answer(
                ctx,
                200,
                body,
                by -> {
                    String id = existing(ctx).id();
                    return store.conversations().change(id, wanted(body), by);
                });
    }

    private static ConversationChange wanted(JsonNode body) {
        @Nullable String name = Requests.text(body, "name");
        if (name != null && name.isBlank()) {
            throw Requests.invalid("name", "must not be blank");
        }
        ConversationChange change =
                new ConversationChange(
                        name == null ? null : checked(name),
                        Requests.flag(body, "pinned"),
                        Requests.flag(body, "archived"),
                        Requests.flag(body, "trashed"));
        if (change.write().isEmpty()) {
            throw Requests.invalid("name", "pinned, archived or trashed is required");
        }
        return change;
    }

    private void delete(Context ctx) {
        changes.answer(
                ctx,
                204,
                Json.object(),
                by -> store.conversations().delete(existing(ctx).id(), by));
    }

    private void feedback(Context ctx) {
        JsonNode body = Requests.object(ctx);
        changes.answer(
                ctx,
                200,
                body,
                by -> {
                    String message = ctx.pathParam("id");
                    guard.permit(
                            ctx,
                            store.conversations()
                                    .projectOfMessage(message)
                                    .orElseThrow(() -> Requests.notFound("message")));
                    return store.conversations()
                            .feedback(message, checked(Feedback.read(body)), by);
                });
    }

    private static Feedback checked(Feedback feedback) {
        if (!FEEDBACK.contains(feedback.feedback())) {
            throw Requests.invalid("feedback", "must be up, down or empty");
        }
        if (feedback.note().length() > EntityRules.TEXT) {
            throw Requests.invalid("note", "must have at most " + EntityRules.TEXT + " characters");
        }
        return feedback;
    }

    private Conversation existing(Context ctx) {
        Conversation conversation =
                store.conversations()
                        .one(ctx.pathParam("id"))
                        .orElseThrow(() -> Requests.notFound("conversation"));
        guard.permit(ctx, conversation.projectId());
        return conversation;
    }

    private static String checked(String name) {
        if (name.length() > MAX_NAME) {
            throw Requests.invalid("name", "must have at most " + MAX_NAME + " characters");
        }
        return name.strip();
    }
}
