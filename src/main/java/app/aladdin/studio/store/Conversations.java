package app.aladdin.studio.store;

import app.aladdin.contract.Conversation;
import app.aladdin.contract.ConversationChange;
import app.aladdin.contract.EntityPatch;
import app.aladdin.contract.Feedback;
import app.aladdin.contract.Json;
import app.aladdin.contract.Message;
import app.aladdin.contract.Mode;
import app.aladdin.contract.Page;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.db.Database;
import app.aladdin.db.Sql;

import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Conversations and the messages in them. An answer that is still being written is not among the
/// messages yet.
public final class Conversations {
    private static final String FINISHED = "conversation = ? AND running = 0";

    private final Database database;
    private final InstantSource clock;

    Conversations(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Makes a conversation, or gives the one that was made before for the same receipt.
    ///
    /// @param receipt the request's idempotency key with its fingerprint, kept in the same step
    public Conversation create(String project, String name, Mode mode, @Nullable Receipt receipt) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Conversation made =
                new Conversation(UUID.randomUUID().toString(), project, name, mode, now, now);
        return database.write(c -> {
            Optional<String> before = Receipts.find(c, receipt, now);
            if (before.isPresent()) {
                return one(c, before.get()).orElseThrow(Conversations::missing);
            }
            Sql.update(
                    c,
                    "INSERT INTO conversation (id, project, name, mode, created_at,"
                            + " updated_at) VALUES (?, ?, ?, ?, ?, ?)",
                    made.id(),
                    project,
                    name,
                    mode.wire(),
                    now,
                    now);
            Receipts.keep(c, receipt, made.id(), now);
            return made;
        });
    }

    public Optional<Conversation> one(String id) {
        return database.read(c -> one(c, id));
    }

    private static Optional<Conversation> one(Connection c, String id) throws SQLException {
        return Sql.first(
                c,
                Rows::conversation,
                "SELECT " + Rows.CONVERSATION + " FROM conversation WHERE id = ?",
                id);
    }

    /// Changes name and marks. Its time does not move, because nothing was said in it.
    public Written change(String id, ConversationChange change, EntityWrites.By by) {
        return once(
                by,
                c -> {
                    Conversation before = one(c, id).orElseThrow(Conversations::missing);
                    Conversation after = change.applied(before);
                    if (after.equals(before)) {
                        return new Written(after.write(), List.of());
                    }
                    Sql.update(
                            c,
                            "UPDATE conversation SET name = ?, pinned = ?, archived = ?, trashed ="
                                    + " ? WHERE id = ?",
                            after.name(),
                            after.pinned(),
                            after.archived(),
                            after.trashed(),
                            id);
                    return new Written(
                            after.write(),
                            List.of(
                                    touched(
                                            after,
                                            EntityPatch.between(before.write(), after.write()))));
                });
    }

    /// Deletes a conversation with its messages.
    public Written delete(String id, EntityWrites.By by) {
        return once(
                by,
                c -> {
                    Conversation before = one(c, id).orElseThrow(Conversations::missing);
                    Sql.update(c, "DELETE FROM conversation WHERE id = ?", id);
                    Sql.update(c, "UPDATE change SET number = number + 1");
                    return new Written(
                            Json.object(),
                            List.of(touched(before, Json.object().put("deleted", true))));
                });
    }

    /// Keeps in a message's metadata what somebody thought of it.
    public Written feedback(String message, Feedback feedback, EntityWrites.By by) {
        return once(
                by,
                c -> {
                    Sql.update(
                            c,
                            "UPDATE message SET metadata = json_set(coalesce(metadata, '{}'),"
                                    + " '$.feedback', json(?)) WHERE id = ? AND running = 0",
                            Json.text(feedback.write()),
                            message);
                    Message after =
                            Sql.first(
                                            c,
                                            Rows::message,
                                            "SELECT "
                                                    + Rows.MESSAGE
                                                    + " FROM message WHERE id = ? AND running = 0",
                                            message)
                                    .orElseThrow(() ->
                                            new ProblemException(
                                                    new Problem.NotFound("no such message")));
                    return new Written(after.write(), List.of());
                });
    }

    /// The project to which a message belongs, also one that is still being written.
    public Optional<String> projectOfMessage(String message) {
        return database.read(c ->
                Sql.first(
                        c,
                        row -> row.getString(1),
                        "SELECT conversation.project FROM message JOIN conversation"
                                + " ON conversation.id = message.conversation"
                                + " WHERE message.id = ?",
                        message));
    }

    /// The newest first unless asked otherwise.
    public Page<Conversation> list(Scope scope, Listing listing) {
        Condition condition = new Condition().in(scope, "project");
        listing.filters().forEach((field, value) -> filter(condition, field, value));
        return new Paging(
                        database,
                        "conversation",
                        Rows.CONVERSATION,
                        condition.sql(),
                        condition.arguments())
                .page(listing, order(listing), Rows::conversation);
    }

    /// A conversation has no field but these.
    private static void filter(Condition condition, String field, String value) {
        switch (field) {
            case "id" -> condition.and("id = ?", value);
            case "name" -> condition.and("name = ?", value);
            case "mode" -> condition.and("mode = ?", value);
            case "pinned" -> condition.and("pinned = ?", value.equals("true"));
            case "archived" -> condition.and("archived = ?", value.equals("true"));
            case "trashed" -> condition.and("trashed = ?", value.equals("true"));
            default -> condition.and("1 = 0");
        }
    }

    private Written once(EntityWrites.By by, Database.Query<Written> work) {
        return Receipts.once(database, by, clock.instant(), work);
    }

    private static Written.Touched touched(Conversation conversation, JsonNode changes) {
        return new Written.Touched(
                conversation.projectId(), "conversation", conversation.id(), changes);
    }

    private static ProblemException missing() {
        return new ProblemException(new Problem.NotFound("no such conversation"));
    }

    private static String order(Listing listing) {
        String direction = " " + listing.direction() + ", id";
        return switch (listing.sort()) {
            case "createdAt" -> "created_at" + direction;
            case "name" -> "name COLLATE NOCASE" + direction;
            case "updatedAt" -> "updated_at" + direction;
            default -> "updated_at DESC, id";
        };
    }

    /// The messages in the order in which they were said; the newest is on the last page.
    public Page<Message> messages(String conversation, Listing listing) {
        return new Paging(database, "message", Rows.MESSAGE, FINISHED, conversation)
                .page(listing, "seq", Rows::message);
    }

    /// All messages in the order in which they were said.
    public List<Message> messages(String conversation) {
        return database.read(c ->
                Sql.list(
                        c,
                        Rows::message,
                        "SELECT "
                                + Rows.MESSAGE
                                + " FROM message WHERE "
                                + FINISHED
                                + " ORDER BY seq",
                        conversation));
    }

    /// The highest stream event id given out in a conversation.
    public long lastEvent(String conversation) {
        return database.<Long>read(c ->
                Sql.number(c, "SELECT last_event FROM conversation WHERE id = ?", conversation));
    }
}
