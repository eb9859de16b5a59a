package app.aladdin.studio.http;

import app.aladdin.contract.Json;
import app.aladdin.studio.store.Account;
import app.aladdin.studio.store.Accounts;
import app.aladdin.studio.store.StudioStore;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// Who may use a project besides the owner of this computer. Members let others in and out.
final class MemberRoutes {
    private final StudioStore store;
    private final Guard guard;

    MemberRoutes(StudioStore store, Guard guard) {
        this.store = store;
        this.guard = guard;
    }

    void addTo(RoutesConfig routes, String base) {
        routes.get(base + "/projects/{id}/members", this::list);
        routes.post(base + "/projects/{id}/members", this::add);
        routes.delete(base + "/projects/{id}/members/{user}", this::remove);
    }

    private Accounts accounts() {
        return store.accounts();
    }

    private String project(Context ctx) {
        String project = ctx.pathParam("id");
        guard.permit(ctx, project);
        if (store.entities().project(project).isEmpty()) {
            throw Requests.notFound("project");
        }
        return project;
    }

    private void list(Context ctx) {
        ObjectNode json = Json.object();
        ArrayNode members = json.putArray("docs");
        accounts().members(project(ctx)).forEach(account -> members.add(write(account)));
        Replies.send(ctx, 200, json);
    }

    private void add(Context ctx) {
        JsonNode body = Requests.object(ctx);
        String project = project(ctx);
        @Nullable String email = Requests.text(body, "email");
        if (email == null) {
            throw Requests.invalid("email", "is required");
        }
        Account account =
                accounts()
                        .byEmail(email.strip().toLowerCase(Locale.ROOT))
                        .orElseThrow(() -> Requests.invalid("email", "is nobody's here"));
        accounts().addMember(account.id(), project);
        Replies.send(ctx, 201, write(account));
    }

    private void remove(Context ctx) {
        if (!accounts().removeMember(ctx.pathParam("user"), project(ctx))) {
            throw Requests.notFound("member");
        }
        ctx.status(204);
    }

    private static ObjectNode write(Account account) {
        return Json.object()
                .put("id", account.id())
                .put("email", account.email())
                .put("name", account.name());
    }
}
