package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// What a socket's handshake carries in `auth`.
///
/// @param token the same as REST takes; empty where there is none
/// @param projectId the project whose events are wanted
public record Handshake(String token, String projectId) {

    public static Handshake read(JsonNode json) {
        Fields fields = new Fields(json);
        return new Handshake(fields.text("token"), fields.id("projectId", "project"));
    }

    public ObjectNode write() {
        return Json.object().put("token", token).put("projectId", projectId);
    }

    /// Without the token, which has no business in a log.
    @Override
    public String toString() {
        return "Handshake[projectId=" + projectId + "]";
    }
}
