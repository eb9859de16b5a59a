package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// A directed relationship of an entity.
///
/// @param type such as `LOVES`, `OPPOSES`, `FREQUENTS`
/// @param target what it points to
public record Relationship(String type, EntityRef target) {

    public static Relationship read(JsonNode json) {
        Fields fields = new Fields(json);
        String targetType = fields.text("targetType");
        JsonNode target = fields.any("target");
        return new Relationship(
                fields.text("type"), EntityRef.read(target == null ? json : target, targetType));
    }

    public ObjectNode write() {
        ObjectNode json = Json.object().put("type", type).put("targetType", target.type());
        json.set("target", target.write());
        return json;
    }
}
