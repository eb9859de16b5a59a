package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The parts of an answer's metadata that the interface shows.
///
/// @param departments who worked on it, as slugs or names
/// @param entities what the answer cites
/// @param lookedAt what was searched to find the answer, in words
/// @param stopped whether the answer was stopped before its end
public record AnswerMetadata(
        List<String> departments, List<EntityRef> entities, String lookedAt, boolean stopped) {

    public static final AnswerMetadata NONE = new AnswerMetadata(List.of(), List.of(), "", false);

    public static AnswerMetadata read(@Nullable JsonNode json) {
        if (json == null || !json.isObject()) {
            return NONE;
        }
        Fields fields = new Fields(json);
        return new AnswerMetadata(
                fields.texts("departments"),
                fields.list("entities", item -> EntityRef.read(item, "")),
                fields.text("lookedAt"),
                fields.flag("stopped", false));
    }

    public ObjectNode write() {
        ObjectNode json = Json.object().put("lookedAt", lookedAt).put("stopped", stopped);
        json.set("departments", Json.texts(departments));
        json.set("entities", Refs.write(entities));
        return json;
    }
}
