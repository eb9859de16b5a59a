package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.List;

/// Gets at what a server wrapped into objects that the contract does not know.
final class Envelope {
    private static final List<String> ENVELOPES = List.of("data", "doc", "result");
    private static final List<String> WORDINGS =
            List.of("name", "title", "message", "slug", "department", "text", "label", "value");

    private Envelope() {}

    /// The object inside `data`, `doc` or `result` where none of `marks` is beside them.
    static JsonNode open(JsonNode json, String... marks) {
        for (String mark : marks) {
            if (json.has(mark)) {
                return json;
            }
        }
        for (String name : ENVELOPES) {
            if (json.path(name).isObject()) {
                return json.path(name);
            }
        }
        return json;
    }

    /// The text that an object stands for where a bare text was expected, or `""`. Some servers can
    /// only keep lists of objects: `[{id, genre: "Comedy"}]`.
    static String wording(JsonNode json) {
        for (String name : WORDINGS) {
            if (json.path(name).isTextual()) {
                return json.path(name).asText();
            }
        }
        return json.properties().stream()
                .filter(field -> field.getValue().isTextual())
                .filter(field -> !field.getKey().equals("id") && !field.getKey().equals("_id"))
                .map(field -> field.getValue().asText())
                .findFirst()
                .orElse(json.path("id").asText(""));
    }
}
