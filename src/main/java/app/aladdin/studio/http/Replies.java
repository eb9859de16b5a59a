package app.aladdin.studio.http;

import app.aladdin.contract.Json;

import com.fasterxml.jackson.databind.JsonNode;

import io.javalin.http.Context;

/// Answers as JSON.
final class Replies {
    private Replies() {}

    static void send(Context ctx, int status, JsonNode json) {
        ctx.status(status).contentType("application/json").result(Json.text(json));
    }

    static void send(Context ctx, ApiError error) {
        if (error.retryAfter() > 0) {
            ctx.header("Retry-After", Integer.toString(error.retryAfter()));
        }
        send(ctx, error.status(), error.write());
    }
}
