package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.List;

/// What a client says to hear of an execution (`subscribe:execution`) or no longer
/// (`unsubscribe:execution`, where departments mean nothing).
///
/// @param departments only these, as slugs; empty means all
public record Subscribe(String executionId, List<String> departments) {
    /// The name of the event that asks for it.
    public static final String EVENT = "subscribe:execution";

    /// The name of the event that ends it.
    public static final String END = "unsubscribe:execution";

    public static Subscribe read(JsonNode json) {
        if (json.isValueNode()) {
            return new Subscribe(json.asText(), List.of());
        }
        Fields fields = new Fields(json);
        return new Subscribe(fields.text("executionId", "id"), fields.texts("departments"));
    }

    public ObjectNode write() {
        ObjectNode json = Json.object().put("executionId", executionId);
        if (!departments.isEmpty()) {
            json.set("departments", Json.texts(departments));
        }
        return json;
    }
}
