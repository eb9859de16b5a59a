package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// The body of `POST /api/users/login`.
public record LoginRequest(String email, String password) {

    public static LoginRequest read(JsonNode json) {
        Fields fields = new Fields(json);
        return new LoginRequest(fields.text("email", "username"), fields.text("password"));
    }

    public ObjectNode write() {
        return Json.object().put("email", email).put("password", password);
    }

    /// Without the password, which has no business in a log.
    @Override
    public String toString() {
        return "LoginRequest[email=" + email + "]";
    }
}
