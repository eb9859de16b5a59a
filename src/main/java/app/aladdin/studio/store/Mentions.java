package app.aladdin.studio.store;

import app.aladdin.contract.EntityRef;
import app.aladdin.contract.Json;
import app.aladdin.contract.Relationship;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.List;

/// What a thing says of another one, wherever it says it.
final class Mentions {
    private static final List<String> SINGLE = List.of("location", "episode");
    private static final List<String> MANY = List.of("characters", "scenes");

    private Mentions() {}

    static void rename(ObjectNode json, EntityRef other) {
        for (String field : SINGLE) {
            if (RefList.ids(json, field).contains(other.id())) {
                json.set(field, other.write());
            }
        }
        for (String field : MANY) {
            if (RefList.ids(json, field).contains(other.id())) {
                RefList.put(json, field, other);
            }
        }
        if (points(json, other.id())) {
            ArrayNode renamed = Json.array();
            for (Relationship said : Links.relationships(json)) {
                boolean same = said.target().id().equals(other.id());
                renamed.add(same ? new Relationship(said.type(), other).write() : said.write());
            }
            json.set("relationships", renamed);
        }
    }

    static void remove(ObjectNode json, String id) {
        for (String field : SINGLE) {
            removeFrom(json, field, id);
        }
        for (String field : MANY) {
            removeFrom(json, field, id);
        }
        if (points(json, id)) {
            ArrayNode kept = Json.array();
            for (Relationship said : Links.relationships(json)) {
                if (!said.target().id().equals(id)) {
                    kept.add(said.write());
                }
            }
            json.set("relationships", kept);
        }
    }

    /// A location's name stays when the location goes: the slugline still says it.
    static void removeFrom(ObjectNode json, String field, String id) {
        JsonNode value = json.path(field);
        if (value.isArray()) {
            RefList.remove(json, field, id);
        } else if (RefList.ids(json, field).contains(id)) {
            if (field.equals("location")) {
                json.set(
                        field,
                        new EntityRef("location", "", value.path("name").asText("")).write());
            } else {
                json.remove(field);
            }
        }
    }

    private static boolean points(JsonNode json, String id) {
        return Links.relationships(json).stream().anyMatch(one -> one.target().id().equals(id));
    }
}
