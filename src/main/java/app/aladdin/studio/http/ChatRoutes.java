package app.aladdin.studio.http;

import app.aladdin.contract.ChatRequest;
import app.aladdin.studio.live.Chats;

import com.fasterxml.jackson.databind.JsonNode;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

import org.jspecify.annotations.Nullable;

/// Asking the orchestrator and stopping its answers.
final class ChatRoutes {
    private final Chats chats;

    ChatRoutes(Chats chats) {
        this.chats = chats;
    }

    void addTo(RoutesConfig routes, String base) {
        routes.post(base + "/orchestrator/chat", this::ask);
        routes.post(base + "/orchestrator/chat/{messageId}/stop", this::stop);
    }

    private void ask(Context ctx) {
        JsonNode body = Requests.object(ctx);
        ChatRequest request = checked(body);
        Replies.send(ctx, 200, chats.ask(request, Requests.receipt(ctx, body)).write());
    }

    private void stop(Context ctx) {
        chats.stop(ctx.pathParam("messageId"));
        ctx.status(204);
    }

    private static ChatRequest checked(JsonNode body) {
        @Nullable String content = Requests.text(body, "content");
        if (content == null) {
            throw Requests.invalid("content", "is required");
        }
        ChatRequest.@Nullable Refusal refusal = ChatRequest.refusal(content);
        if (refusal != null) {
            throw Requests.invalid(
                    "content",
                    switch (refusal) {
                        case BLANK -> "must not be blank";
                        case TOO_LONG ->
                                "must have at most " + ChatRequest.MAX_LENGTH + " characters";
                    });
        }
        @Nullable String project = Requests.text(body, "projectId");
        if (project == null || project.isBlank()) {
            throw Requests.invalid("projectId", "is required");
        }
        return new ChatRequest(
                content, ModeField.of(body), project, Requests.text(body, "conversationId"));
    }
}
