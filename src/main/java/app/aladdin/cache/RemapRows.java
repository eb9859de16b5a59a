package app.aladdin.cache;

import app.aladdin.db.Database;
import app.aladdin.db.Sql;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Which id the server gave to a thing that was made on this computer.
public final class RemapRows {
    private final Database database;

    RemapRows(Database database) {
        this.database = database;
    }

    /// Notes the server's id, and lets the changes of that thing that still wait go to it.
    public void put(String server, String pending, String real) {
        database.write(c -> {
            Sql.update(
                    c,
                    "UPDATE edit SET entity = ? WHERE server = ? AND entity = ?",
                    real,
                    server,
                    pending);
            return Sql.update(
                    c,
                    """
                    INSERT INTO remapped (server, pending, real) VALUES (?, ?, ?)
                    ON CONFLICT (server, pending) DO UPDATE SET real = excluded.real\
                    """,
                    server,
                    pending,
                    real);
        });
    }

    /// The server's id; empty when it has not given one.
    public Optional<String> find(String server, String pending) {
        return database.read(c ->
                Sql.first(
                        c,
                        row -> row.getString(1),
                        "SELECT real FROM remapped WHERE server = ? AND pending = ?",
                        server,
                        pending));
    }

    /// All of them, by this computer's id.
    public Map<String, String> all(String server) {
        return database
                .read(c ->
                        Sql.list(
                                c,
                                row -> Map.entry(row.getString(1), row.getString(2)),
                                "SELECT pending, real FROM remapped WHERE server = ?",
                                server))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
