package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// What an edit changed. An edit is sent as `PATCH` with nothing but the changed fields, because a
/// record holds only the fields that this client knows: to send it back whole would lose what the
/// server keeps besides.
public final class EntityPatch {
    private EntityPatch() {}

    /// The fields of `after` that differ from `before`; a field which is gone becomes `null`.
    public static ObjectNode between(JsonNode before, JsonNode after) {
        ObjectNode changed = Json.object();
        after.properties()
                .forEach(field -> {
                    if (!field.getValue().equals(before.get(field.getKey()))) {
                        changed.set(field.getKey(), field.getValue());
                    }
                });
        before.properties()
                .forEach(field -> {
                    if (!after.has(field.getKey())) {
                        changed.putNull(field.getKey());
                    }
                });
        return changed;
    }

    /// `base` with the fields of a patch put over it: what is shown before the server has answered.
    public static ObjectNode applied(JsonNode base, JsonNode patch) {
        ObjectNode json = Json.object();
        base.properties().forEach(field -> json.set(field.getKey(), field.getValue()));
        patch.properties().forEach(field -> json.set(field.getKey(), field.getValue()));
        return json;
    }
}
