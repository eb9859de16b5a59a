package app.aladdin.studio.store;

import app.aladdin.contract.EntityPatch;
import app.aladdin.contract.Json;
import app.aladdin.db.Sql;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The other things of a project that a change concerns, loaded when first needed and saved
/// together. What refers to a thing follows it without counting as edited.
final class Neighbours {
    private final Connection c;
    private final String project;
    private final String self;
    private final Map<String, Loaded> loaded = new LinkedHashMap<>();
    private @Nullable Map<String, Integer> scenePlaces;

    /// @param self the id of what is changed itself, which is no neighbour
    Neighbours(Connection c, String project, String self) {
        this.c = c;
        this.project = project;
        this.self = self;
    }

    /// A neighbour to be changed in place, or `null` when there is none with this id and type.
    @Nullable ObjectNode get(String type, String id) throws SQLException {
        if (id.isEmpty() || id.equals(self)) {
            return null;
        }
        Loaded there = loaded.get(id);
        if (there == null) {
            there =
                    Sql.first(
                                    c,
                                    row -> new Loaded(row.getString(1), object(row.getString(2))),
                                    "SELECT type, json FROM entity WHERE project = ? AND id = ?",
                                    project,
                                    id)
                            .orElse(null);
        }
        if (there == null || !there.type.equals(type)) {
            return null;
        }
        loaded.put(id, there);
        return there.json;
    }

    /// Everything that may refer to the thing itself.
    List<ObjectNode> mentioning() throws SQLException {
        List<ObjectNode> found = new ArrayList<>();
        for (List<String> row :
                Sql.list(
                        c,
                        row -> List.of(row.getString(1), row.getString(2)),
                        "SELECT type, id FROM entity WHERE project = ? AND id <> ?"
                                + " AND instr(json, ?) > 0",
                        project,
                        self,
                        Json.text(Json.array().add(self).get(0)))) {
            ObjectNode json = get(row.get(0), row.get(1));
            if (json != null) {
                found.add(json);
            }
        }
        return found;
    }

    /// Puts a list of scenes into script order.
    void sort(ArrayNode scenes) throws SQLException {
        Map<String, Integer> places = scenePlaces();
        List<JsonNode> sorted = new ArrayList<>();
        scenes.forEach(sorted::add);
        sorted.sort(
                Comparator.comparingInt(scene ->
                        places.getOrDefault(scene.path("id").asText(), Integer.MAX_VALUE)));
        scenes.removeAll();
        scenes.addAll(sorted);
    }

    /// Keeps what became other.
    List<Written.Touched> save() throws SQLException {
        List<Written.Touched> touched = new ArrayList<>();
        for (Map.Entry<String, Loaded> entry : loaded.entrySet()) {
            Loaded neighbour = entry.getValue();
            if (neighbour.json.equals(neighbour.before)) {
                continue;
            }
            Sql.update(
                    c,
                    "UPDATE entity SET json = ? WHERE id = ?",
                    Json.text(neighbour.json),
                    entry.getKey());
            touched.add(
                    new Written.Touched(
                            project,
                            neighbour.type,
                            entry.getKey(),
                            EntityPatch.between(neighbour.before, neighbour.json)));
        }
        return touched;
    }

    private Map<String, Integer> scenePlaces() throws SQLException {
        Map<String, Integer> places = scenePlaces;
        if (places == null) {
            places = new HashMap<>();
            for (String id :
                    Sql.list(
                            c,
                            row -> row.getString(1),
                            "SELECT id FROM entity WHERE project = ? AND type = 'scene'"
                                    + " ORDER BY position, id",
                            project)) {
                places.put(id, places.size());
            }
            scenePlaces = places;
        }
        return places;
    }

    static ObjectNode object(String json) {
        return Json.parse(json) instanceof ObjectNode object ? object : Json.object();
    }

    private record Loaded(String type, JsonNode before, ObjectNode json) {
        Loaded(String type, ObjectNode json) {
            this(type, json.deepCopy(), json);
        }
    }
}
