package app.aladdin.studio.http;

import app.aladdin.contract.Conversation;
import app.aladdin.contract.Fields;
import app.aladdin.contract.Message;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.studio.store.Receipt;
import app.aladdin.studio.store.StudioStore;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// Making, reading and naming conversations.
final class ConversationRoutes {
    private static final int MAX_NAME = 200;

    private final StudioStore store;

    ConversationRoutes(StudioStore store) {
        this.store = store;
    }

    void addTo(RoutesConfig routes, String base) {
        routes.post(base + "/conversations", this::create);
        routes.get(base + "/conversations/{id}", this::one);
        routes.patch(base + "/conversations/{id}", this::change);
        routes.get(base + "/conversations/{id}/messages", this::messages);
    }

    private void create(Context ctx) {
        JsonNode body = Requests.object(ctx);
        @Nullable Receipt receipt = Requests.receipt(ctx, body);
        String project = new Fields(body).text("projectId", "project");
        if (project.isBlank()) {
            throw Requests.invalid("projectId", "is required");
        }
        if (store.entities().project(project).isEmpty()) {
            throw new ProblemException(new Problem.Refused("no such project", "MISSING_PROJECT"));
        }
        @Nullable String name = Requests.text(body, "name");
        Conversation made =
                before(receipt)
                        .orElseGet(() ->
                                store.conversations()
                                        .create(
                                                project,
                                                name == null ? "" : checked(name),
                                                ModeField.of(body),
                                                receipt));
        Replies.send(ctx, 201, made.write());
    }

    private Optional<Conversation> before(@Nullable Receipt receipt) {
        return Optional.ofNullable(receipt)
                .flatMap(store.receipts()::find)
                .flatMap(store.conversations()::one);
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
        @Nullable String name = Requests.text(body, "name");
        if (name == null) {
            throw Requests.invalid("name", "is required");
        }
        if (name.isBlank()) {
            throw Requests.invalid("name", "must not be blank");
        }
        Conversation changed =
                store.conversations()
                        .rename(existing(ctx).id(), checked(name))
                        .orElseThrow(() -> Requests.notFound("conversation"));
        Replies.send(ctx, 200, changed.write());
    }

    private Conversation existing(Context ctx) {
        return store.conversations()
                .one(ctx.pathParam("id"))
                .orElseThrow(() -> Requests.notFound("conversation"));
    }

    private static String checked(String name) {
        if (name.length() > MAX_NAME) {
            throw Requests.invalid("name", "must have at most " + MAX_NAME + " characters");
        }
        return name.strip();
    }
}
