package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// A directed relationship of an entity, as the specification has it in `QueryResult`: `{type,
/// target, targetType}`, `target` being the id. `targetName` is an addition of ours, so that it can
/// be shown without another request.
///
/// @param type such as `LOVES`, `OPPOSES`, `FREQUENTS`
/// @param target what it points to
public record Relationship(String type, EntityRef target) {

    public static Relationship read(JsonNode json) {
        Fields fields = new Fields(json);
        return new Relationship(fields.text("type"), target(json, fields));
    }

    static EntityRef target(JsonNode json, Fields fields) {
        String type = fields.text("targetType");
        JsonNode target = fields.any("target", "targetId");
        EntityRef read = EntityRef.read(target == null ? json : target, type);
        String name = fields.text("targetName");
        return name.isEmpty() ? read : new EntityRef(read.type(), read.id(), name);
    }

    public ObjectNode write() {
        return Json.object()
                .put("type", type)
                .put("target", target.id())
                .put("targetType", target.type())
                .put("targetName", target.name());
    }
}
