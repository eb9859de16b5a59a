package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

/// One find of `GET /projects/{id}/search`, an addition of the Studio.
///
/// @param type the kind of thing: `scene`, `character`, `message`, …
/// @param excerpt where it matches, plain text
/// @param score 0 to 1; `null` when the server does not say
/// @param conversationId where a message stands; empty for other things
public record SearchHit(
        String type,
        String id,
        String title,
        String excerpt,
        @Nullable Double score,
        String conversationId) {

    public static SearchHit read(JsonNode json) {
        Fields fields = new Fields(json);
        return new SearchHit(
                fields.text("type", "entityType"),
                fields.text("id", "_id", "entityId"),
                fields.text("title", "name"),
                fields.text("excerpt", "content", "text"),
                fields.share("score", "relevanceScore", "relevance"),
                fields.text("conversationId"));
    }

    public EntityRef ref() {
        return new EntityRef(type, id, title);
    }

    public ObjectNode write() {
        ObjectNode json =
                Json.object()
                        .put("type", type)
                        .put("id", id)
                        .put("title", title)
                        .put("excerpt", excerpt)
                        .put("conversationId", conversationId);
        if (score != null) {
            json.put("score", score);
        }
        return json;
    }
}
