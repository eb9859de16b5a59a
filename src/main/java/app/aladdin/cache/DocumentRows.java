package app.aladdin.cache;

import app.aladdin.contract.Json;
import app.aladdin.db.Database;
import app.aladdin.db.Sql;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.List;

/// The things of a project as the server last sent them, each collection in its order.
public final class DocumentRows {
    private final Database database;

    DocumentRows(Database database) {
        this.database = database;
    }

    public List<JsonNode> of(String server, String project, String kind) {
        return database.read(c ->
                Sql.list(
                        c,
                        row -> Json.parse(row.getString(1)),
                        """
                        SELECT json FROM document
                        WHERE server = ? AND project = ? AND kind = ?
                        ORDER BY position\
                        """,
                        server,
                        project,
                        kind));
    }

    /// Replaces a whole collection.
    public void replace(String server, String project, String kind, List<? extends JsonNode> all) {
        database.write(c -> {
            Sql.update(
                    c,
                    "DELETE FROM document WHERE server = ? AND project = ? AND kind = ?",
                    server,
                    project,
                    kind);
            int position = 0;
            for (JsonNode json : all) {
                Sql.update(
                        c,
                        """
                        INSERT OR REPLACE INTO document
                            (server, project, kind, id, position, json)
                        VALUES (?, ?, ?, ?, ?, ?)\
                        """,
                        server,
                        project,
                        kind,
                        json.path("id").asText(),
                        position++,
                        Json.text(json));
            }
            return position;
        });
    }
}
