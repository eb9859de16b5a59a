package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What a person attached to a question: the `metadata` of [ChatRequest].
///
/// @param contextEntities ids of the things that the question is about
/// @param suggestedDepartments departments that should answer, as slugs
public record ChatContext(List<String> contextEntities, List<String> suggestedDepartments) {

    public static final ChatContext NONE = new ChatContext(List.of(), List.of());

    public static ChatContext read(@Nullable JsonNode json) {
        if (json == null || !json.isObject()) {
            return NONE;
        }
        Fields fields = new Fields(json);
        return new ChatContext(
                fields.list("contextEntities", item -> EntityRef.read(item, "").id()),
                fields.texts("suggestedDepartments"));
    }

    public boolean isEmpty() {
        return contextEntities.isEmpty() && suggestedDepartments.isEmpty();
    }

    public ObjectNode write() {
        ObjectNode json = Json.object();
        json.set("contextEntities", Json.texts(contextEntities));
        json.set("suggestedDepartments", Json.texts(suggestedDepartments));
        return json;
    }
}
