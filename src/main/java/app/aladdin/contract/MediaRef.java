package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// A picture or document that an entity shows: an item of its `images`.
///
/// @param mediaId what `GET /media/{id}` takes
/// @param alt what is on it, for those who cannot see it; may be empty
public record MediaRef(String mediaId, String alt) {

    /// Reads a reference, a bare id, or the document itself where a server puts it in.
    public static MediaRef read(JsonNode json) {
        if (json.isValueNode()) {
            return new MediaRef(json.asText(), "");
        }
        Fields fields = new Fields(json);
        String id = fields.id("mediaId", "media", "image");
        return new MediaRef(id.isEmpty() ? fields.text("id", "_id") : id, fields.text("alt"));
    }

    public ObjectNode write() {
        return Json.object().put("mediaId", mediaId).put("alt", alt);
    }
}
