package app.aladdin.studio.http;

import app.aladdin.contract.Json;
import app.aladdin.studio.access.Principal;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

import java.time.Duration;
import java.time.Instant;

/// Who is signed in: whoever has the start token is the person at this computer.
final class UserRoutes {
    /// The token lives as long as the Studio; asking again after a day is soon enough.
    private static final Duration VALID = Duration.ofDays(1);

    void addTo(RoutesConfig routes) {
        routes.get("/api/users/me", UserRoutes::me);
    }

    private static void me(Context ctx) {
        Principal who = Guard.principal(ctx);
        ObjectNode json = Json.object();
        json.putObject("user")
                .put("id", who.userId())
                .put("email", who.email())
                .put("name", who.name());
        json.put("exp", Instant.now().plus(VALID).getEpochSecond());
        Replies.send(ctx, 200, json);
    }
}
