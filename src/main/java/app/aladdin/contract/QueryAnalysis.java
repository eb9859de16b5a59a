package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What a server understood of a query.
///
/// @param intent what was asked for, in the server's words
/// @param entities names of the things that the query is about
/// @param confidence 0 to 1; `null` when the server does not say
public record QueryAnalysis(String intent, List<String> entities, @Nullable Double confidence) {

    public static final QueryAnalysis NONE = new QueryAnalysis("", List.of(), null);

    public static QueryAnalysis read(@Nullable JsonNode json) {
        if (json == null || !json.isObject()) {
            return NONE;
        }
        Fields fields = new Fields(json);
        return new QueryAnalysis(
                fields.text("intent"), fields.texts("entities"), fields.share("confidence"));
    }

    public ObjectNode write() {
        ObjectNode json = Json.object().put("intent", intent);
        json.set("entities", Json.texts(entities));
        if (confidence != null) {
            json.put("confidence", confidence);
        }
        return json;
    }
}
