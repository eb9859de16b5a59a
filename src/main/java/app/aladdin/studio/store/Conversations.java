package app.aladdin.studio.store;

import app.aladdin.contract.Conversation;
import app.aladdin.contract.Message;
import app.aladdin.contract.Mode;
import app.aladdin.contract.Page;
import app.aladdin.db.Database;
import app.aladdin.db.Sql;

import org.jspecify.annotations.Nullable;

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

    /// Makes a conversation.
    ///
    /// @param receipt the request's idempotency key with its fingerprint, kept in the same step
    public Conversation create(String project, String name, Mode mode, @Nullable Receipt receipt) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Conversation made =
                new Conversation(UUID.randomUUID().toString(), project, name, mode, now, now);
        return database.write(c -> {
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
        return database.read(c ->
                Sql.first(
                        c,
                        Rows::conversation,
                        "SELECT " + Rows.CONVERSATION + " FROM conversation WHERE id = ?",
                        id));
    }

    /// Changes the name; nothing when there is no such conversation.
    public Optional<Conversation> rename(String id, String name) {
        database.write(c ->
                Sql.update(
                        c,
                        "UPDATE conversation SET name = ?, updated_at = ? WHERE id = ?",
                        name,
                        clock.instant(),
                        id));
        return one(id);
    }

    /// The newest first unless asked otherwise; of every project when none is named.
    public Page<Conversation> list(@Nullable String project, Listing listing) {
        Paging paging =
                project == null
                        ? new Paging(database, "conversation", Rows.CONVERSATION, "1 = 1")
                        : new Paging(
                                database,
                                "conversation",
                                Rows.CONVERSATION,
                                "project = ?",
                                project);
        return paging.page(listing, order(listing), Rows::conversation);
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
