package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// A thing of a project by type, id and the name it is shown with.
///
/// @param type `scene`, `character`, `location`, `episode` or a type this client does not know
public record EntityRef(String type, String id, String name) {

    /// Reads `{type?, id, name}`, a bare text, which is both id and name, or a polymorphic
    /// `{relationTo, value}`.
    public static EntityRef read(JsonNode json, String defaultType) {
        if (json.isValueNode()) {
            return new EntityRef(defaultType, json.asText(), json.asText());
        }
        Fields fields = new Fields(json);
        String type = fields.text("type", "entityType", "relationTo");
        JsonNode value = fields.any("value");
        if (value != null && !json.has("id") && !json.has("_id")) {
            EntityRef inner = read(value, type.isEmpty() ? defaultType : singular(type));
            return json.has("name")
                    ? new EntityRef(inner.type, inner.id, fields.text("name"))
                    : inner;
        }
        String id = fields.text("id", "_id", "entityId");
        String name = fields.text("name", "title");
        return new EntityRef(
                type.isEmpty() ? defaultType : type,
                id.isEmpty() ? name : id,
                name.isEmpty() ? id : name);
    }

    /// Nothing, where a thing of this type could stand.
    public static EntityRef none(String type) {
        return new EntityRef(type, "", "");
    }

    private static String singular(String collection) {
        return EntityKind.of(collection).map(EntityKind::wire).orElse(collection);
    }

    public ObjectNode write() {
        return Json.object().put("type", type).put("id", id).put("name", name);
    }
}
