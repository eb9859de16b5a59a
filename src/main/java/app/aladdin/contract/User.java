package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// Somebody who uses a server.
///
/// @param name may be empty; then the address stands for it
public record User(String id, String email, String name) {

    public static User read(JsonNode json) {
        Fields fields = new Fields(json);
        return new User(
                fields.text("id", "_id", "userId"),
                fields.text("email"),
                fields.text("name", "userName"));
    }

    public ObjectNode write() {
        return Json.object().put("id", id).put("email", email).put("name", name);
    }
}
