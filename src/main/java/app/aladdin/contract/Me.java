package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// The answer of `GET /api/users/me`.
///
/// @param user `null` when nobody is signed in
/// @param exp when the token ends; `null` when the server does not say
public record Me(@Nullable User user, @Nullable Instant exp) {

    public static Me read(JsonNode json) {
        Fields fields = Fields.unwrapped(json, "user", "exp");
        JsonNode user = fields.any("user");
        return new Me(
                user == null || !user.isObject() ? null : User.read(user), Expiry.read(fields));
    }

    public ObjectNode write() {
        ObjectNode json = Json.object();
        if (user == null) {
            json.putNull("user");
        } else {
            json.set("user", user.write());
        }
        Expiry.write(json, exp);
        return json;
    }
}
