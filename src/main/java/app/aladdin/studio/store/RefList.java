package app.aladdin.studio.store;

import app.aladdin.contract.EntityRef;
import app.aladdin.contract.Json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.LinkedHashSet;
import java.util.Set;

/// References in a thing's JSON: a list of `{type, id, name}` under a field's name, or one alone.
final class RefList {
    private RefList() {}

    /// The ids under a field, list or not.
    static Set<String> ids(JsonNode json, String field) {
        Set<String> ids = new LinkedHashSet<>();
        JsonNode value = json.path(field);
        if (value.isArray()) {
            value.forEach(item -> ids.add(item.path("id").asText("")));
        } else {
            ids.add(value.path("id").asText(""));
        }
        ids.remove("");
        return ids;
    }

    /// Adds a reference to a list, or renews the one that is there.
    static ArrayNode put(ObjectNode json, String field, EntityRef ref) {
        ArrayNode list = json.path(field) instanceof ArrayNode there ? there : json.putArray(field);
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).path("id").asText("").equals(ref.id())) {
                list.set(i, ref.write());
                return list;
            }
        }
        return list.add(ref.write());
    }

    static void remove(ObjectNode json, String field, String id) {
        if (json.path(field) instanceof ArrayNode list) {
            ArrayNode kept = Json.array();
            list.forEach(item -> {
                if (!item.path("id").asText("").equals(id)) {
                    kept.add(item);
                }
            });
            json.set(field, kept);
        }
    }
}
