package app.aladdin.cache;

import app.aladdin.contract.Json;
import app.aladdin.db.Database;
import app.aladdin.db.Sql;

import com.fasterxml.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.Optional;

/// Half-filled forms, by a name that says which form of which thing.
public final class FormRows {
    private final Database database;

    FormRows(Database database) {
        this.database = database;
    }

    public Optional<JsonNode> find(String server, String name) {
        return database.read(c ->
                Sql.first(
                        c,
                        row -> Json.parse(row.getString(1)),
                        "SELECT json FROM form WHERE server = ? AND name = ?",
                        server,
                        name));
    }

    public void put(String server, String name, JsonNode json, Instant at) {
        database.write(c ->
                Sql.update(
                        c,
                        """
                        INSERT INTO form (server, name, json, at) VALUES (?, ?, ?, ?)
                        ON CONFLICT (server, name)
                        DO UPDATE SET json = excluded.json, at = excluded.at\
                        """,
                        server,
                        name,
                        Json.text(json),
                        at));
    }

    public void remove(String server, String name) {
        database.write(
                c -> Sql.update(c, "DELETE FROM form WHERE server = ? AND name = ?", server, name));
    }
}
