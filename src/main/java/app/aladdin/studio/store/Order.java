package app.aladdin.studio.store;

import app.aladdin.contract.Json;
import app.aladdin.db.Sql;

import com.fasterxml.jackson.databind.JsonNode;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Keeps scenes and episodes in their order. The others stay as they stand, also where a script
/// does not number its scenes in order.
final class Order {
    private Order() {}

    /// Gives something its place; it is in the table already.
    static void put(Connection c, String project, String type, String id, JsonNode json)
            throws SQLException {
        if (!type.equals("scene") && !type.equals("episode")) {
            return;
        }
        List<Row> rows = new ArrayList<>(others(c, project, type, id));
        int index = index(rows, Place.of(type, json));
        rows.add(index, new Row(id, -1, Place.of(type, json)));
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).position != i + 1) {
                Sql.update(c, "UPDATE entity SET position = ? WHERE id = ?", i + 1, rows.get(i).id);
            }
        }
    }

    private static List<Row> others(Connection c, String project, String type, String id)
            throws SQLException {
        return Sql.list(
                c,
                row ->
                        new Row(
                                row.getString(1),
                                row.getInt(2),
                                Place.of(type, Json.parse(row.getString(3)))),
                "SELECT id, position, json_object('sceneNumber', json_extract(json,"
                        + " '$.sceneNumber'), 'episode', json_object('id', json_extract(json,"
                        + " '$.episode.id')), 'seasonNumber', json_extract(json,"
                        + " '$.seasonNumber'), 'episodeNumber', json_extract(json,"
                        + " '$.episodeNumber')) FROM entity"
                        + " WHERE project = ? AND type = ? AND id <> ? ORDER BY position, id",
                project,
                type,
                id);
    }

    /// Behind the last of its group that does not come after it, else before the first of its
    /// group, else at the end.
    private static int index(List<Row> rows, Place place) {
        int first = -1;
        for (int i = rows.size() - 1; i >= 0; i--) {
            Place other = rows.get(i).place;
            if (other.group().equals(place.group())) {
                if (other.compareTo(place) <= 0) {
                    return i + 1;
                }
                first = i;
            }
        }
        return first >= 0 ? first : rows.size();
    }

    private record Row(String id, int position, Place place) {}
}
