package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.List;

/// What accepting a script would do to one thing of the project.
///
/// @param key the key of the preview; for what would go, a key of its own
/// @param change `added`, `changed`, `removed`, `same`, or another server's own word
/// @param entity the thing in the project; an empty id for what is new
/// @param fields names of the fields that differ
public record ScriptChange(String key, String change, EntityRef entity, List<String> fields) {
    public static final String ADDED = "added";
    public static final String CHANGED = "changed";
    public static final String REMOVED = "removed";
    public static final String SAME = "same";

    public static ScriptChange read(JsonNode json) {
        Fields fields = new Fields(json);
        JsonNode entity = fields.any("entity");
        return new ScriptChange(
                fields.text("key", "id"),
                fields.text("change", "kind"),
                entity == null ? EntityRef.none("") : EntityRef.read(entity, ""),
                fields.texts("fields"));
    }

    public ObjectNode write() {
        ObjectNode json = Json.object().put("key", key).put("change", change);
        json.set("entity", entity.write());
        json.set("fields", Json.texts(fields));
        return json;
    }
}
