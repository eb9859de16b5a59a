package app.aladdin.studio.store;

import app.aladdin.contract.Json;
import app.aladdin.db.Sql;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// What a project says of itself in numbers, kept true while things come and go.
final class Figures {
    private static final Map<String, String> COUNTED =
            Map.of(
                    "episodes", "episode",
                    "characters", "character",
                    "scenes", "scene",
                    "locations", "location");

    private Figures() {}

    static ObjectNode none() {
        ObjectNode stats = Json.object();
        COUNTED.keySet().stream().sorted().forEach(name -> stats.put(name, 0));
        return stats;
    }

    /// Counts again after something came or went, and notes the change.
    static List<Written.Touched> count(Connection c, String project, Instant now)
            throws SQLException {
        ObjectNode json =
                Sql.first(
                                c,
                                row -> Neighbours.object(row.getString(1)),
                                "SELECT json FROM project WHERE id = ?",
                                project)
                        .orElseThrow();
        changed(c, project, now);
        ObjectNode stats =
                json.path("stats") instanceof ObjectNode there ? there.deepCopy() : none();
        for (Map.Entry<String, String> figure : COUNTED.entrySet()) {
            long count =
                    Sql.number(
                            c,
                            "SELECT count(*) FROM entity WHERE project = ? AND type = ?",
                            project,
                            figure.getValue());
            stats.put(figure.getKey(), Math.toIntExact(count));
        }
        if (stats.equals(json.path("stats"))) {
            return List.of();
        }
        json.set("stats", stats);
        Sql.update(c, "UPDATE project SET json = ? WHERE id = ?", Json.text(json), project);
        ObjectNode changes = Json.object();
        changes.set("stats", stats);
        return List.of(new Written.Touched(project, "project", project, changes));
    }

    /// Notes that something of a project changed, for its place among others and for search.
    static void changed(Connection c, String project, Instant now) throws SQLException {
        Sql.update(c, "UPDATE project SET updated_at = ? WHERE id = ?", now, project);
        Sql.update(c, "UPDATE change SET number = number + 1");
    }
}
