package app.aladdin.cache;

import app.aladdin.db.Database;
import app.aladdin.db.Sql;

import java.util.Optional;

/// What the interface remembers: which project was open, which conversation, how wide the panel
/// was.
public final class MemoryRows {
    private final Database database;

    MemoryRows(Database database) {
        this.database = database;
    }

    public Optional<String> get(String server, String name) {
        return database.read(c ->
                Sql.first(
                        c,
                        row -> row.getString(1),
                        "SELECT value FROM memory WHERE server = ? AND name = ?",
                        server,
                        name));
    }

    public void put(String server, String name, String value) {
        database.write(c ->
                Sql.update(
                        c,
                        """
                        INSERT INTO memory (server, name, value) VALUES (?, ?, ?)
                        ON CONFLICT (server, name) DO UPDATE SET value = excluded.value\
                        """,
                        server,
                        name,
                        value));
    }
}
