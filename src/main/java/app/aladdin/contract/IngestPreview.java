package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What a server made of data, before anything is written.
///
/// @param entityType `character`, `scene`, … or another server's own word; empty when it says none
/// @param parsedData the fields that it found, an object
public record IngestPreview(
        String entityType,
        JsonNode parsedData,
        List<SuggestedRelationship> suggestedRelationships) {

    public static final IngestPreview NONE = new IngestPreview("", Json.object(), List.of());

    /// Reads a preview; where there is no `parsedData`, the object itself holds the fields.
    static IngestPreview read(@Nullable JsonNode json, String typeBeside) {
        if (json == null || !json.isObject()) {
            return new IngestPreview(typeBeside, Json.object(), List.of());
        }
        Fields fields = new Fields(json);
        JsonNode parsed = fields.any("parsedData", "data", "fields");
        String type = fields.text("entityType", "type");
        if (parsed == null || !parsed.isObject()) {
            parsed = json.has("parsedData") ? Json.object() : json;
        }
        return new IngestPreview(
                type.isEmpty() ? typeBeside : type,
                parsed,
                fields.list("suggestedRelationships", SuggestedRelationship::read));
    }

    public static IngestPreview read(@Nullable JsonNode json) {
        return read(json, "");
    }

    public ObjectNode write() {
        ObjectNode json = Json.object().put("entityType", entityType);
        json.set("parsedData", parsedData);
        json.set(
                "suggestedRelationships",
                Json.list(suggestedRelationships, SuggestedRelationship::write));
        return json;
    }
}
