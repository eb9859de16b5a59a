package app.aladdin.studio.store;

import app.aladdin.contract.EntityRef;
import app.aladdin.contract.Json;
import app.aladdin.contract.Relationship;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Keeps what things say of each other true on both sides: a scene's characters, location and
/// episode list the scene, and some relationships have a counterpart.
final class Links {
    /// What a scene says of others, by the type of the other.
    private static final Map<String, String> SCENE_FIELDS =
            Map.of("character", "characters", "location", "location", "episode", "episode");

    /// A relationship from one side and what it is from the other.
    private static final Map<String, String> COUNTERPARTS =
            Map.of(
                    "BEFRIENDS", "BEFRIENDS",
                    "OPPOSES", "OPPOSES",
                    "NEAR", "NEAR",
                    "FOLLOWS", "PRECEDES",
                    "PRECEDES", "FOLLOWS",
                    "FREQUENTS", "FREQUENTED_BY",
                    "FREQUENTED_BY", "FREQUENTS");

    /// Relationships that say the same as a field does.
    private static final Set<String> OF_SCENE = Set.of("FEATURES", "SET_IN", "PART_OF");

    private static final Set<String> TO_SCENE =
            Set.of("APPEARS_IN", "HOSTS", "FEATURED_IN", "CONTAINS");

    private final Neighbours neighbours;

    Links(Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    /// Takes over into a thing's fields what its relationships say.
    static void absorb(String type, ObjectNode json) {
        for (Relationship said : relationships(json)) {
            EntityRef target = said.target();
            if (target.id().isEmpty()) {
                continue;
            }
            String field = SCENE_FIELDS.getOrDefault(target.type(), "");
            if (type.equals("scene") && OF_SCENE.contains(said.type()) && !field.isEmpty()) {
                if (field.equals("characters")) {
                    RefList.put(json, field, target);
                } else if (RefList.ids(json, field).isEmpty()) {
                    json.set(field, target.write());
                }
            } else if (SCENE_FIELDS.containsKey(type)
                    && TO_SCENE.contains(said.type())
                    && target.type().equals("scene")) {
                RefList.put(json, "scenes", target);
            }
        }
    }

    /// Makes the others follow a thing from one state to the next; one that is new had none.
    void follow(EntityRef self, JsonNode before, ObjectNode after) throws SQLException {
        if (self.type().equals("scene")) {
            for (Map.Entry<String, String> side : SCENE_FIELDS.entrySet()) {
                followScene(self, side.getKey(), side.getValue(), before, after);
            }
        } else if (SCENE_FIELDS.containsKey(self.type())) {
            followScenes(self, before, after);
        }
        counterparts(self, before, after);
        if (!label(self.type(), before).equals(self.name())) {
            for (ObjectNode other : neighbours.mentioning()) {
                Mentions.rename(other, self);
            }
        }
    }

    /// The name under which others refer to a thing: a scene's is its number.
    static String label(String type, JsonNode json) {
        String number = type.equals("scene") ? json.path("sceneNumber").asText("") : "";
        return number.isEmpty() ? json.path("name").asText("") : number;
    }

    /// Makes the others forget a thing.
    void forget(EntityRef self) throws SQLException {
        for (ObjectNode other : neighbours.mentioning()) {
            Mentions.remove(other, self.id());
        }
    }

    private void followScene(
            EntityRef scene, String type, String field, JsonNode before, JsonNode after)
            throws SQLException {
        Set<String> now = RefList.ids(after, field);
        for (String gone : without(RefList.ids(before, field), now)) {
            leave(type, gone, scene.id());
        }
        for (String id : now) {
            ObjectNode other = neighbours.get(type, id);
            if (other != null) {
                neighbours.sort(RefList.put(other, "scenes", scene));
            }
        }
    }

    private void followScenes(EntityRef self, JsonNode before, ObjectNode after)
            throws SQLException {
        String field = SCENE_FIELDS.getOrDefault(self.type(), "");
        Set<String> now = RefList.ids(after, "scenes");
        Set<String> then = RefList.ids(before, "scenes");
        for (String id : without(then, now)) {
            ObjectNode scene = neighbours.get("scene", id);
            if (scene != null) {
                Mentions.removeFrom(scene, field, self.id());
            }
        }
        for (String id : without(now, then)) {
            ObjectNode scene = neighbours.get("scene", id);
            if (scene == null) {
                continue;
            }
            if (field.equals("characters")) {
                RefList.put(scene, field, self);
            } else {
                for (String other : RefList.ids(scene, field)) {
                    leave(self.type(), other, id);
                }
                scene.set(field, self.write());
            }
        }
        if (after.path("scenes") instanceof ArrayNode scenes) {
            neighbours.sort(scenes);
        }
    }

    private void leave(String type, String id, String scene) throws SQLException {
        ObjectNode other = neighbours.get(type, id);
        if (other != null) {
            RefList.remove(other, "scenes", scene);
        }
    }

    private void counterparts(EntityRef self, JsonNode before, JsonNode after) throws SQLException {
        List<Relationship> then = relationships(before);
        List<Relationship> now = relationships(after);
        for (Relationship gone : then) {
            if (!contains(now, gone)) {
                counterpart(self, gone, false);
            }
        }
        for (Relationship there : now) {
            counterpart(self, there, true);
        }
    }

    private void counterpart(EntityRef self, Relationship said, boolean there) throws SQLException {
        String type = COUNTERPARTS.get(said.type());
        ObjectNode other = neighbours.get(said.target().type(), said.target().id());
        if (type == null || other == null) {
            return;
        }
        ArrayNode kept = Json.array();
        boolean found = false;
        for (Relationship relationship : relationships(other)) {
            boolean same =
                    relationship.type().equals(type)
                            && relationship.target().id().equals(self.id());
            found |= same;
            if (there || !same) {
                kept.add(relationship.write());
            }
        }
        if (there && !found) {
            kept.add(new Relationship(type, self).write());
        }
        if (found != there) {
            other.set("relationships", kept);
        }
    }

    private static boolean contains(List<Relationship> list, Relationship wanted) {
        return list.stream()
                .anyMatch(one ->
                        one.type().equals(wanted.type())
                                && one.target().id().equals(wanted.target().id()));
    }

    static List<Relationship> relationships(JsonNode json) {
        return json.path("relationships")
                .valueStream()
                .filter(JsonNode::isObject)
                .map(Relationship::read)
                .toList();
    }

    private static Set<String> without(Set<String> all, Set<String> others) {
        Set<String> rest = new LinkedHashSet<>(all);
        rest.removeAll(new HashSet<>(others));
        return rest;
    }
}
