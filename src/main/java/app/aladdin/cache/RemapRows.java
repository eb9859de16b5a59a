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
        putAll(server, Map.of(pending, real));
    }

    /// As [#put], for several, by this computer's id.
    public void putAll(String server, Map<String, String> ids) {
        database.write(c -> {
            for (Map.Entry<String, String> id : ids.entrySet()) {
                Sql.update(
                        c,
                        """
                        INSERT INTO remapped (server, pending, real) VALUES (?, ?, ?)
                        ON CONFLICT (server, pending) DO UPDATE SET real = excluded.real\
                        """,
                        server,
                        id.getKey(),
                        id.getValue());
            }
            return Sql.update(
                    c,
                    """
                    UPDATE edit SET entity = (SELECT real FROM remapped AS known
                        WHERE known.server = edit.server AND known.pending = edit.entity)
                    WHERE server = ? AND EXISTS (SELECT 1 FROM remapped AS known
                        WHERE known.server = edit.server AND known.pending = edit.entity)\
                    """,
                    server);
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
