package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// The answer of `POST /api/users/refresh-token`.
///
/// @param refreshedToken the token to use from now on; empty when there is none
/// @param exp when it ends; `null` when the server does not say
public record RefreshResponse(String refreshedToken, @Nullable Instant exp, User user) {

    public static RefreshResponse read(JsonNode json) {
        Fields fields = Fields.unwrapped(json, "refreshedToken", "token", "user");
        JsonNode user = fields.any("user");
        return new RefreshResponse(
                fields.text("refreshedToken", "token"),
                Expiry.read(fields),
                User.read(user == null ? Json.object() : user));
    }

    public ObjectNode write() {
        ObjectNode json = Json.object().put("refreshedToken", refreshedToken);
        Expiry.write(json, exp);
        json.set("user", user.write());
        return json;
    }

    /// Without the token, which has no business in a log.
    @Override
    public String toString() {
        return "RefreshResponse[user=" + user.id() + ", exp=" + exp + "]";
    }
}
