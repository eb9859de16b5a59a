package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// A thing of a project by type, id and the name it is shown with.
///
/// @param type `scene`, `character`, `location`, `episode` or a type this client does not know
public record EntityRef(String type, String id, String name) {

    /// Reads `{type?, id, name}` or a bare text, which is both id and name.
    public static EntityRef read(JsonNode json, String defaultType) {
        if (json.isValueNode()) {
            return new EntityRef(defaultType, json.asText(), json.asText());
        }
        Fields fields = new Fields(json);
        String type = fields.text("type", "entityType");
        String id = fields.text("id", "_id");
        String name = fields.text("name", "title");
        return new EntityRef(
                type.isEmpty() ? defaultType : type,
                id.isEmpty() ? name : id,
                name.isEmpty() ? id : name);
    }

    public ObjectNode write() {
        return Json.object().put("type", type).put("id", id).put("name", name);
    }
}
