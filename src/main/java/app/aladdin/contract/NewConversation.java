package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

/// The body of `POST /conversations`.
///
/// @param name `null` leaves it to the first question
public record NewConversation(String projectId, @Nullable String name, Mode mode) {

    public static NewConversation read(JsonNode json) {
        Fields fields = new Fields(json);
        return new NewConversation(
                fields.id("projectId", "project"),
                fields.textOrNull("name"),
                Mode.of(fields.text("mode")));
    }

    public ObjectNode write() {
        ObjectNode json = Json.object().put("projectId", projectId);
        if (name != null) {
            json.put("name", name);
        }
        return json.put("mode", mode.wire());
    }
}
