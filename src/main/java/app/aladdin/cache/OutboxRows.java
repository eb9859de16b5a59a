package app.aladdin.cache;

import app.aladdin.contract.Json;
import app.aladdin.contract.Mode;
import app.aladdin.db.Database;
import app.aladdin.db.Sql;

import com.fasterxml.jackson.databind.JsonNode;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Messages on their way, in the order in which they were written.
public final class OutboxRows {
    private final Database database;

    OutboxRows(Database database) {
        this.database = database;
    }

    public void add(String server, Queued queued) {
        database.write(c ->
                Sql.update(
                        c,
                        """
                        INSERT INTO outbox
                            (server, id, project, conversation, mode, content, options, at,
                             attempts, failed)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
                        """,
                        server,
                        queued.id(),
                        queued.project(),
                        queued.conversation(),
                        queued.mode().wire(),
                        queued.content(),
                        Json.text(queued.options()),
                        queued.at(),
                        queued.attempts(),
                        queued.failed()));
    }

    /// Adds a message unless it is there already.
    public void addOnce(String server, Queued queued) {
        if (find(queued.id()).isEmpty()) {
            add(server, queued);
        }
    }

    /// A message and the server that it is for.
    public record Addressed(String server, Queued queued) {}

    /// All messages for all servers.
    public List<Addressed> everything() {
        return database.read(c ->
                Sql.list(
                        c,
                        row -> new Addressed(row.getString("server"), row(row)),
                        "SELECT * FROM outbox ORDER BY position"));
    }

    public boolean isEmpty() {
        return database.<Long>read(c -> Sql.number(c, "SELECT count(*) FROM outbox")) == 0;
    }

    /// The first message that waits for the network.
    public Optional<Queued> next(String server) {
        return database.read(c ->
                Sql.first(
                        c,
                        OutboxRows::row,
                        """
                        SELECT * FROM outbox WHERE server = ? AND failed = 0
                        ORDER BY position\
                        """,
                        server));
    }

    /// Everything that a server has not taken.
    public List<Queued> all(String server) {
        return database.read(c ->
                Sql.list(
                        c,
                        OutboxRows::row,
                        "SELECT * FROM outbox WHERE server = ? ORDER BY position",
                        server));
    }

    public List<Queued> of(String server, String conversation) {
        return database.read(c ->
                Sql.list(
                        c,
                        OutboxRows::row,
                        """
                        SELECT * FROM outbox WHERE server = ? AND conversation = ?
                        ORDER BY position\
                        """,
                        server,
                        conversation));
    }

    public Optional<Queued> find(String id) {
        return database.read(
                c -> Sql.first(c, OutboxRows::row, "SELECT * FROM outbox WHERE id = ?", id));
    }

    /// Notes that sending begins, before anything leaves this computer.
    public void attempted(String id) {
        update("UPDATE outbox SET attempts = attempts + 1 WHERE id = ?", id);
    }

    /// Notes that the message waits for a decision, or again for the network.
    public void failed(String id, boolean failed) {
        update("UPDATE outbox SET failed = ? WHERE id = ?", failed, id);
    }

    public void edit(String id, String content) {
        update("UPDATE outbox SET content = ? WHERE id = ?", content, id);
    }

    /// Changes what the message's mode sends beside the text.
    public void options(String id, JsonNode options) {
        update("UPDATE outbox SET options = ? WHERE id = ?", Json.text(options), id);
    }

    public void remove(String id) {
        update("DELETE FROM outbox WHERE id = ?", id);
    }

    private void update(String sql, Object... arguments) {
        database.write(c -> Sql.update(c, sql, arguments));
    }

    private static Queued row(ResultSet row) throws SQLException {
        return new Queued(
                row.getString("id"),
                row.getString("project"),
                row.getString("conversation"),
                Mode.of(row.getString("mode")),
                row.getString("content"),
                Json.parse(row.getString("options")),
                Instant.ofEpochMilli(row.getLong("at")),
                row.getInt("attempts"),
                row.getBoolean("failed"));
    }
}
