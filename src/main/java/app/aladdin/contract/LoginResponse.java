package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// The answer of `POST /api/users/login`.
///
/// @param message a remark of the server
/// @param exp when the token ends; seconds since the epoch on the wire; `null` when the server does
///   not say
/// @param token what later requests carry as `Authorization: JWT <token>`; empty when there is none
public record LoginResponse(String message, @Nullable Instant exp, String token, User user) {

    public static LoginResponse read(JsonNode json) {
        Fields fields = Fields.unwrapped(json, "token", "user");
        JsonNode user = fields.any("user");
        return new LoginResponse(
                fields.text("message"),
                Expiry.read(fields),
                fields.text("token", "accessToken"),
                User.read(user == null ? Json.object() : user));
    }

    public ObjectNode write() {
        ObjectNode json = Json.object().put("message", message).put("token", token);
        Expiry.write(json, exp);
        json.set("user", user.write());
        return json;
    }

    /// Without the token, which has no business in a log.
    @Override
    public String toString() {
        return "LoginResponse[user=" + user.id() + ", exp=" + exp + "]";
    }
}
