package app.aladdin.cache;

import app.aladdin.contract.Json;
import app.aladdin.db.Database;
import app.aladdin.db.Sql;

import com.fasterxml.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.Optional;

/// Answers of a server as they were last read, by the key under which they are asked for.
public final class SnapshotRows {
    private final Database database;

    SnapshotRows(Database database) {
        this.database = database;
    }

    /// An answer.
    ///
    /// @param at when the server gave it
    public record Snapshot(JsonNode json, Instant at) {}

    public Optional<Snapshot> find(String server, String key) {
        return database.read(c ->
                Sql.first(
                        c,
                        row ->
                                new Snapshot(
                                        Json.parse(row.getString(1)),
                                        Instant.ofEpochMilli(row.getLong(2))),
                        "SELECT json, at FROM snapshot WHERE server = ? AND key = ?",
                        server,
                        key));
    }

    public void put(String server, String key, JsonNode json, Instant at) {
        database.write(c ->
                Sql.update(
                        c,
                        """
                        INSERT INTO snapshot (server, key, json, at) VALUES (?, ?, ?, ?)
                        ON CONFLICT (server, key)
                        DO UPDATE SET json = excluded.json, at = excluded.at\
                        """,
                        server,
                        key,
                        Json.text(json),
                        at));
    }

    public void remove(String server, String key) {
        database.write(c ->
                Sql.update(c, "DELETE FROM snapshot WHERE server = ? AND key = ?", server, key));
    }
}
