package app.aladdin.cache;

import app.aladdin.contract.Json;
import app.aladdin.db.Database;
import app.aladdin.db.Sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The executions of each server and the events of each execution, in the order of their arrival.
public final class ExecutionRows {
    private final Database database;

    ExecutionRows(Database database) {
        this.database = database;
    }

    /// Adds an execution or brings it up to date.
    public void put(String server, StoredExecution execution) {
        database.write(c ->
                Sql.update(
                        c,
                        """
                        INSERT INTO execution
                            (server, id, project, conversation, task, status, json,
                             started_at, updated_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (server, id) DO UPDATE SET
                            project = excluded.project,
                            conversation = coalesce(excluded.conversation, conversation),
                            task = excluded.task, status = excluded.status,
                            json = excluded.json, started_at = excluded.started_at,
                            updated_at = excluded.updated_at\
                        """,
                        server,
                        execution.id(),
                        execution.project(),
                        execution.conversation(),
                        execution.task(),
                        execution.status(),
                        Json.text(execution.json()),
                        execution.startedAt(),
                        execution.updatedAt()));
    }

    /// The executions of a project, the last one first.
    public List<StoredExecution> of(String server, String project) {
        return database.read(c ->
                Sql.list(
                        c,
                        ExecutionRows::execution,
                        """
                        SELECT * FROM execution WHERE server = ? AND project = ?
                        ORDER BY started_at DESC, id\
                        """,
                        server,
                        project));
    }

    public Optional<StoredExecution> find(String server, String id) {
        return database.read(c ->
                Sql.first(
                        c,
                        ExecutionRows::execution,
                        "SELECT * FROM execution WHERE server = ? AND id = ?",
                        server,
                        id));
    }

    public void remove(String server, String id) {
        database.write(c -> {
            Sql.update(
                    c,
                    "DELETE FROM execution_event WHERE server = ? AND execution = ?",
                    server,
                    id);
            return Sql.update(c, "DELETE FROM execution WHERE server = ? AND id = ?", server, id);
        });
    }

    /// Adds events at the end. One that is there under its identity stays as it came first.
    ///
    /// @return how many were new
    public int append(String server, String execution, List<StoredEvent> events) {
        return database.<Integer>write(c -> {
            long position =
                    Sql.number(
                            c,
                            """
                            SELECT max(position) FROM execution_event
                            WHERE server = ? AND execution = ?\
                            """,
                            server,
                            execution);
            int added = 0;
            for (StoredEvent event : events) {
                added +=
                        Sql.update(
                                c,
                                """
                                INSERT OR IGNORE INTO execution_event
                                    (server, execution, position, identity, at, name, json)
                                VALUES (?, ?, ?, ?, ?, ?, ?)\
                                """,
                                server,
                                execution,
                                position + added + 1,
                                event.identity(),
                                event.at(),
                                event.name(),
                                Json.text(event.json()));
            }
            return added;
        });
    }

    /// All events of an execution.
    public List<StoredEvent> events(String server, String execution) {
        return database.read(c ->
                Sql.list(
                        c,
                        row ->
                                new StoredEvent(
                                        row.getString("identity"),
                                        Instant.ofEpochMilli(row.getLong("at")),
                                        row.getString("name"),
                                        Json.parse(row.getString("json"))),
                        """
                        SELECT * FROM execution_event WHERE server = ? AND execution = ?
                        ORDER BY position\
                        """,
                        server,
                        execution));
    }

    private static StoredExecution execution(ResultSet row) throws SQLException {
        return new StoredExecution(
                row.getString("id"),
                row.getString("project"),
                row.getString("conversation"),
                row.getString("task"),
                row.getString("status"),
                Json.parse(row.getString("json")),
                Instant.ofEpochMilli(row.getLong("started_at")),
                Instant.ofEpochMilli(row.getLong("updated_at")));
    }
}
