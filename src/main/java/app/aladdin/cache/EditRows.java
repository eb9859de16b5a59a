package app.aladdin.cache;

import app.aladdin.contract.Json;
import app.aladdin.db.Database;
import app.aladdin.db.Sql;

import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Changes on their way to the server, in the order in which they were made.
public final class EditRows {
    private final Database database;

    EditRows(Database database) {
        this.database = database;
    }

    public void add(String server, PendingEdit edit) {
        addAll(server, List.of(edit));
    }

    /// Several at once, in this order: either all of them are on the disk, or none.
    public void addAll(String server, List<PendingEdit> edits) {
        database.write(c -> {
            for (PendingEdit edit : edits) {
                JsonNode base = edit.base();
                Sql.update(
                        c,
                        """
                        INSERT INTO edit
                            (server, id, project, kind, entity, verb, json, base, at, attempts,
                             failed, problem)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
                        """,
                        server,
                        edit.id(),
                        edit.project(),
                        edit.kind(),
                        edit.entity(),
                        edit.verb(),
                        Json.text(edit.json()),
                        base == null ? null : Json.text(base),
                        edit.at(),
                        edit.attempts(),
                        edit.failed(),
                        edit.problem());
            }
            return edits.size();
        });
    }

    /// The first change that waits for the network. One of a thing that has an earlier failed
    /// change waits with it.
    public Optional<PendingEdit> next(String server) {
        return database.read(c ->
                Sql.first(
                        c,
                        EditRows::row,
                        """
                        SELECT * FROM edit AS mine WHERE server = ? AND failed = 0
                            AND NOT EXISTS (SELECT 1 FROM edit AS earlier
                                WHERE earlier.server = mine.server
                                    AND earlier.entity = mine.entity AND earlier.failed = 1
                                    AND earlier.position < mine.position)
                        ORDER BY position\
                        """,
                        server));
    }

    /// All changes that have not reached a server.
    public List<PendingEdit> of(String server) {
        return database.read(c ->
                Sql.list(
                        c,
                        EditRows::row,
                        "SELECT * FROM edit WHERE server = ? ORDER BY position",
                        server));
    }

    public Optional<PendingEdit> find(String id) {
        return database.read(
                c -> Sql.first(c, EditRows::row, "SELECT * FROM edit WHERE id = ?", id));
    }

    /// Notes that sending begins, before anything leaves this computer.
    public void attempted(Collection<String> ids) {
        each(ids, "UPDATE edit SET attempts = attempts + 1 WHERE id = ?");
    }

    /// Takes that back for what did not leave.
    public void untried(Collection<String> ids) {
        each(ids, "UPDATE edit SET attempts = attempts - 1 WHERE id = ? AND attempts > 0");
    }

    /// Notes that the change waits for a decision.
    public void failed(String id, String problem) {
        update("UPDATE edit SET failed = 1, problem = ? WHERE id = ?", problem, id);
    }

    /// Lets changes wait for the network again.
    public void retry(Collection<String> ids) {
        each(ids, "UPDATE edit SET failed = 0, problem = NULL WHERE id = ?");
    }

    /// Takes what was typed since instead.
    public void change(String id, JsonNode json) {
        update("UPDATE edit SET json = ? WHERE id = ?", Json.text(json), id);
    }

    /// Takes another change of the same thing instead, in the same place, with a key of its own: a
    /// server may answer a key that it has seen with what it answered then.
    public void renew(String id, String newId, JsonNode json, @Nullable JsonNode base) {
        update(
                """
                UPDATE edit SET id = ?, json = ?, base = ?, attempts = 0, failed = 0,
                    problem = NULL
                WHERE id = ?\
                """,
                newId,
                Json.text(json),
                base == null ? null : Json.text(base),
                id);
    }

    public void remove(Collection<String> ids) {
        each(ids, "DELETE FROM edit WHERE id = ?");
    }

    private void each(Collection<String> ids, String sql) {
        if (!ids.isEmpty()) {
            database.write(c -> {
                for (String id : ids) {
                    Sql.update(c, sql, id);
                }
                return ids.size();
            });
        }
    }

    private void update(String sql, @Nullable Object... arguments) {
        database.write(c -> Sql.update(c, sql, arguments));
    }

    private static PendingEdit row(ResultSet row) throws SQLException {
        String base = row.getString("base");
        return new PendingEdit(
                row.getString("id"),
                row.getString("project"),
                row.getString("kind"),
                row.getString("entity"),
                row.getString("verb"),
                Json.parse(row.getString("json")),
                base == null ? null : Json.parse(base),
                Instant.ofEpochMilli(row.getLong("at")),
                row.getInt("attempts"),
                row.getBoolean("failed"),
                row.getString("problem"));
    }
}
