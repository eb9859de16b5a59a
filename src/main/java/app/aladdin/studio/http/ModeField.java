package app.aladdin.studio.http;

import app.aladdin.contract.Mode;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import com.fasterxml.jackson.databind.JsonNode;

/// The field `mode` of a request. Here an unknown mode is refused; [Mode#of] is for readers of what
/// a server says and takes it for a conversation.
final class ModeField {
    private ModeField() {}

    static Mode of(JsonNode body) {
        JsonNode value = body.get("mode");
        if (value == null || value.isNull()) {
            return Mode.CHAT;
        }
        for (Mode mode : Mode.values()) {
            if (mode.wire().equals(value.asText())) {
                return mode;
            }
        }
        throw new ProblemException(
                new Problem.Refused("mode must be chat, query, task or data", "INVALID_MODE"));
    }
}
