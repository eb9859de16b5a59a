package app.aladdin.studio.http;

import app.aladdin.contract.ChatContext;
import app.aladdin.contract.ChatRequest;
import app.aladdin.studio.live.Chats;
import app.aladdin.studio.orchestrator.Orchestrator;
import app.aladdin.studio.store.StudioStore;

import com.fasterxml.jackson.databind.JsonNode;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/// Asking the orchestrator and stopping its answers.
final class ChatRoutes {
    private final Chats chats;
    private final Orchestrator orchestrator;
    private final StudioStore store;
    private final Guard guard;

    ChatRoutes(Chats chats, Orchestrator orchestrator, StudioStore store, Guard guard) {
        this.chats = chats;
        this.orchestrator = orchestrator;
        this.store = store;
        this.guard = guard;
    }

    void addTo(RoutesConfig routes, String base) {
        routes.post(base + "/orchestrator/chat", this::ask);
        routes.post(base + "/orchestrator/chat/{messageId}/stop", this::stop);
    }

    private void ask(Context ctx) {
        JsonNode body = Requests.object(ctx);
        ChatRequest request = checked(body);
        guard.permit(ctx, request.projectId());
        Replies.send(
                ctx,
                200,
                orchestrator
                        .chat(request, Guard.principal(ctx).userId(), Requests.receipt(ctx, body))
                        .write());
    }

    private void stop(Context ctx) {
        String message = ctx.pathParam("messageId");
        guard.permit(
                ctx,
                store.conversations()
                        .projectOfMessage(message)
                        .orElseThrow(() -> Requests.notFound("message")));
        chats.stop(message);
        ctx.status(204);
    }

    private static ChatRequest checked(JsonNode body) {
        return new ChatRequest(
                Contents.required(body, "content"),
                ModeField.of(body),
                Contents.project(body),
                Requests.text(body, "conversationId"),
                ChatContext.read(body.path("metadata")));
    }
}
