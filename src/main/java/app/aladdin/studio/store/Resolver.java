package app.aladdin.studio.store;

import app.aladdin.contract.EntityRef;
import app.aladdin.contract.Json;
import app.aladdin.contract.Relationship;
import app.aladdin.db.Sql;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/// Makes what a request says of other things point to them: a bare id, a name, or an object become
/// `{type, id, name}`. Only the same project is looked at; what is not found there keeps its name
/// and no id.
final class Resolver {
    private final Connection c;
    private final String project;

    Resolver(Connection c, String project) {
        this.c = c;
        this.project = project;
    }

    /// Resolves the references in a thing of a type.
    void resolve(String type, ObjectNode json) throws SQLException {
        if (type.equals("scene")) {
            one(json, "location", "location");
            if (json.has("episodeId") && !json.has("episode")) {
                json.set("episode", json.get("episodeId"));
            }
            json.remove("episodeId");
            one(json, "episode", "episode");
            list(json, "characters", "character");
        } else {
            list(json, "scenes", "scene");
        }
        relationships(json);
    }

    private void one(ObjectNode json, String field, String type) throws SQLException {
        JsonNode value = json.get(field);
        if (value != null && !value.isNull()) {
            json.set(field, find(EntityRef.read(value, type)).write());
        }
    }

    private void list(ObjectNode json, String field, String type) throws SQLException {
        if (!(json.get(field) instanceof ArrayNode items)) {
            return;
        }
        ArrayNode refs = Json.array();
        Set<EntityRef> seen = new HashSet<>();
        for (JsonNode item : items) {
            EntityRef ref = find(EntityRef.read(item, type));
            if (seen.add(ref) && !ref.name().isEmpty()) {
                refs.add(ref.write());
            }
        }
        json.set(field, refs);
    }

    private void relationships(ObjectNode json) throws SQLException {
        if (!(json.get("relationships") instanceof ArrayNode items)) {
            return;
        }
        ArrayNode resolved = Json.array();
        Set<Relationship> seen = new HashSet<>();
        for (JsonNode item : items) {
            Relationship said = Relationship.read(item);
            Relationship found = new Relationship(said.type(), find(said.target()));
            if (!found.target().name().isEmpty() && seen.add(found)) {
                resolved.add(found.write());
            }
        }
        json.set("relationships", resolved);
    }

    private EntityRef find(EntityRef ref) throws SQLException {
        return Sql.first(
                        c,
                        row -> new EntityRef(row.getString(1), row.getString(2), row.getString(3)),
                        "SELECT type, id, CASE type WHEN 'scene' THEN"
                                + " coalesce(json_extract(json, '$.sceneNumber'), name)"
                                + " ELSE name END FROM entity WHERE project = ?1"
                                + " AND (?2 = '' OR type = ?2)"
                                + " AND (id = ?3 OR name = ?4 COLLATE NOCASE OR type = 'scene'"
                                + " AND CAST(json_extract(json, '$.sceneNumber') AS TEXT) = ?4)"
                                + " ORDER BY id = ?3 DESC, position LIMIT 1",
                        project,
                        ref.type(),
                        ref.id(),
                        ref.name())
                .orElseGet(() -> new EntityRef(ref.type(), "", ref.name()));
    }
}
