package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// One find of a query.
///
/// @param type `character`, `scene` or any other kind
/// @param excerpt where it matches, plain text
/// @param relevanceScore 0 to 1; `null` when the server does not say
/// @param metadata anything else that the server says of it, as it came
public record QueryResult(
        String id,
        String type,
        String title,
        String excerpt,
        @Nullable Double relevanceScore,
        @Nullable JsonNode metadata,
        List<Relationship> relationships) {

    public static QueryResult read(JsonNode json) {
        Fields fields = new Fields(json);
        return new QueryResult(
                fields.text("id", "_id", "entityId"),
                fields.text("type", "entityType"),
                fields.text("title", "name"),
                fields.text("excerpt", "content", "text", "snippet"),
                fields.share("relevanceScore", "relevance", "score"),
                fields.any("metadata"),
                fields.list("relationships", Relationship::read));
    }

    /// The thing that was found.
    public EntityRef ref() {
        return new EntityRef(type, id, title);
    }

    public ObjectNode write() {
        ObjectNode json =
                Json.object()
                        .put("id", id)
                        .put("type", type)
                        .put("title", title)
                        .put("excerpt", excerpt);
        if (relevanceScore != null) {
            json.put("relevanceScore", relevanceScore);
        }
        json.set("metadata", metadata == null ? Json.object() : metadata);
        json.set("relationships", Json.list(relationships, Relationship::write));
        return json;
    }
}
