package app.aladdin.studio.store;

import app.aladdin.contract.Execution;
import app.aladdin.contract.Fields;
import app.aladdin.contract.Json;
import app.aladdin.contract.LiveEvent;
import app.aladdin.contract.Page;
import app.aladdin.db.Database;
import app.aladdin.db.Sql;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Executions of tasks and what happened in them. An event and the state that it led to are kept in
/// one step.
public final class Executions {
    private final Database database;

    Executions(Database database) {
        this.database = database;
    }

    /// An execution together with what only the Studio needs to know of it.
    ///
    /// @param account who asked
    /// @param wanted the departments that were asked for
    /// @param message the answer in a conversation that follows it, or `null`
    public record Kept(
            Execution execution, String account, List<String> wanted, @Nullable String message) {}

    /// Keeps a new execution with its first event.
    public void add(Kept kept, LiveEvent first, @Nullable Receipt receipt) {
        Execution execution = kept.execution();
        database.write(c -> {
            Sql.update(
                    c,
                    "INSERT INTO execution (id, project, account, conversation, message, wanted,"
                            + " status, created_at, updated_at, json)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    execution.id(),
                    execution.projectId(),
                    kept.account(),
                    execution.conversationId().isEmpty() ? null : execution.conversationId(),
                    kept.message(),
                    Json.text(Json.texts(kept.wanted())),
                    execution.status().wire(),
                    execution.createdAt(),
                    execution.updatedAt(),
                    text(execution));
            append(c, execution.id(), first);
            Receipts.keep(c, receipt, execution.id(), execution.createdAt());
            return execution;
        });
    }

    /// Adds an event together with the state that it led to.
    public void record(Execution state, LiveEvent event) {
        database.write(c -> {
            append(c, state.id(), event);
            return save(c, state);
        });
    }

    /// Adds an event that leads to no other state.
    public void record(String id, LiveEvent event) {
        database.write(c -> {
            append(c, id, event);
            return id;
        });
    }

    /// Tells which answer of a conversation follows an execution.
    public void follow(String id, String conversation, String message) {
        database.write(c -> {
            Sql.update(
                    c,
                    "UPDATE execution SET conversation = ?, message = ?,"
                            + " json = json_set(json, '$.conversationId', ?) WHERE id = ?",
                    conversation,
                    message,
                    conversation,
                    id);
            return id;
        });
    }

    /// An execution without its events.
    public Optional<Kept> one(String id) {
        return database.read(c ->
                Sql.first(
                        c,
                        Executions::kept,
                        "SELECT " + COLUMNS + " FROM execution WHERE id = ?",
                        id));
    }

    /// The contract's JSON of an execution, its events included.
    public Optional<ObjectNode> whole(String id) {
        return database.read(c -> {
            Optional<ObjectNode> json =
                    Sql.first(
                            c,
                            row -> object(row.getString(1)),
                            "SELECT json FROM execution WHERE id = ?",
                            id);
            if (json.isPresent()) {
                json.get().putArray("events").addAll(events(c, id));
            }
            return json;
        });
    }

    /// Its events in the order in which they happened.
    public List<LiveEvent> events(String id) {
        return database.<List<JsonNode>>read(c -> events(c, id)).stream()
                .map(json -> LiveEvent.read("", json))
                .toList();
    }

    /// The newest first unless asked otherwise, without their events; of every project when none is
    /// named.
    ///
    /// @param account those of projects that this account may use, or `null` for all
    /// @param status only these, or `null` for all
    public Page<JsonNode> list(
            @Nullable String project,
            @Nullable String account,
            @Nullable String status,
            Listing listing) {
        List<Object> arguments = new ArrayList<>();
        String where = "1 = 1";
        if (project != null) {
            where += " AND project = ?";
            arguments.add(project);
        }
        if (account != null) {
            where += " AND project IN (SELECT project FROM member WHERE account = ?)";
            arguments.add(account);
        }
        if (status != null) {
            where += " AND status = ?";
            arguments.add(status);
        }
        return new Paging(database, "execution", "json", where, arguments.toArray())
                .page(listing, order(listing), row -> Json.parse(row.getString(1)));
    }

    /// Those that were not finished when the Studio ended, oldest first.
    public List<Kept> unfinished() {
        return database.read(c ->
                Sql.list(
                        c,
                        Executions::kept,
                        "SELECT "
                                + COLUMNS
                                + " FROM execution WHERE status IN ('queued', 'running')"
                                + " ORDER BY created_at, id"));
    }

    private static final String COLUMNS = "json, account, wanted, message";

    private static Kept kept(ResultSet row) throws SQLException {
        JsonNode wanted = Json.object().set("wanted", Json.parse(row.getString(3)));
        return new Kept(
                Execution.read(Json.parse(row.getString(1))),
                row.getString(2),
                new Fields(wanted).texts("wanted"),
                row.getString(4));
    }

    private static List<JsonNode> events(Connection c, String id) throws SQLException {
        return Sql.list(
                c,
                row -> Json.parse(row.getString(1)),
                "SELECT json FROM execution_event WHERE execution = ? ORDER BY position",
                id);
    }

    private static void append(Connection c, String id, LiveEvent event) throws SQLException {
        Sql.update(
                c,
                "INSERT INTO execution_event (execution, position, json) VALUES (?1,"
                        + " (SELECT coalesce(max(position), 0) + 1 FROM execution_event"
                        + " WHERE execution = ?1), ?2)",
                id,
                Json.text(event.write()));
    }

    private static int save(Connection c, Execution state) throws SQLException {
        return Sql.update(
                c,
                "UPDATE execution SET status = ?, updated_at = ?, json = json_set(?,"
                        + " '$.conversationId', coalesce(conversation, '')) WHERE id = ?",
                state.status().wire(),
                state.updatedAt(),
                text(state),
                state.id());
    }

    private static String text(Execution execution) {
        ObjectNode json = execution.write();
        json.remove("events");
        return Json.text(json);
    }

    private static ObjectNode object(String json) {
        return Json.parse(json) instanceof ObjectNode object ? object : Json.object();
    }

    private static String order(Listing listing) {
        String direction = " " + listing.direction() + ", id";
        return switch (listing.sort()) {
            case "createdAt", "startedAt" -> "created_at" + direction;
            case "updatedAt" -> "updated_at" + direction;
            case "status" -> "status" + direction;
            default -> "created_at DESC, id";
        };
    }
}
