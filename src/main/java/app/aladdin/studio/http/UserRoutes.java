package app.aladdin.studio.http;

import app.aladdin.contract.Json;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.studio.access.Principal;
import app.aladdin.studio.access.SignIns;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

import org.jspecify.annotations.Nullable;

/// Signing in and out, and who is signed in, in Payload's way.
final class UserRoutes {
    private final SignIns signIns;

    UserRoutes(SignIns signIns) {
        this.signIns = signIns;
    }

    void addTo(RoutesConfig routes) {
        routes.post("/api/users/login", this::login);
        routes.get("/api/users/me", this::me);
        routes.post("/api/users/refresh-token", this::refresh);
        routes.post("/api/users/logout", this::logout);
    }

    private void login(Context ctx) {
        try {
            JsonNode body = Requests.object(ctx);
            @Nullable String email = Requests.text(body, "email");
            @Nullable String password = Requests.text(body, "password");
            if (email == null || password == null) {
                throw Requests.invalid("email and password", "are required");
            }
            SignIns.Issued issued = signIns.signIn(email, password);
            Replies.send(
                    ctx,
                    200,
                    answer(issued, "Signed in.")
                            .put("token", issued.token())
                            .set("user", user(issued.who())));
        } catch (ProblemException e) {
            refuse(ctx, e.problem());
        }
    }

    /// In the shape that log-in errors have.
    private static void refuse(Context ctx, Problem problem) {
        ApiError error = ApiError.of(problem);
        String sentence =
                switch (error.status()) {
                    case 401 -> "The e-mail or the password is wrong.";
                    case 429 -> "There were too many attempts. Try again later.";
                    default -> error.error();
                };
        if (error.retryAfter() > 0) {
            ctx.header("Retry-After", Integer.toString(error.retryAfter()));
        }
        ObjectNode json = Json.object();
        json.putArray("errors").addObject().put("message", sentence);
        Replies.send(ctx, error.status(), json);
    }

    private void me(Context ctx) {
        String token = Guard.token(ctx);
        ObjectNode json = Json.object();
        if (token == null || !Guard.known(ctx)) {
            Replies.send(ctx, 200, json.putNull("user"));
            return;
        }
        json.set("user", user(Guard.principal(ctx)));
        Replies.send(ctx, 200, json.put("exp", signIns.expires(token).getEpochSecond()));
    }

    private void refresh(Context ctx) {
        SignIns.Issued issued = signIns.refresh(String.valueOf(Guard.token(ctx)));
        Replies.send(
                ctx,
                200,
                answer(issued, "Token refreshed.")
                        .put("refreshedToken", issued.token())
                        .set("user", user(issued.who())));
    }

    private void logout(Context ctx) {
        signIns.signOut(String.valueOf(Guard.token(ctx)));
        Replies.send(ctx, 200, Json.object().put("message", "Signed out."));
    }

    private static ObjectNode answer(SignIns.Issued issued, String message) {
        return Json.object().put("message", message).put("exp", issued.expires().getEpochSecond());
    }

    private static ObjectNode user(Principal who) {
        return Json.object()
                .put("id", who.userId())
                .put("email", who.email())
                .put("name", who.name());
    }
}
