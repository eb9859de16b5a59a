package app.aladdin.studio.store;

import app.aladdin.contract.Json;
import app.aladdin.contract.Message;
import app.aladdin.db.Database;
import app.aladdin.db.Sql;

import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Questions and answers on their way into a conversation.
///
/// The whole answer is in the file before its first word is streamed, together with the ids of its
/// stream events; a crash in between therefore loses neither.
public final class Answers {
    private final Database database;
    private final InstantSource clock;

    Answers(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Keeps a question and its answer and reserves stream event ids.
    ///
    /// @param title the conversation's name if it has none yet
    /// @param events how many ids are needed
    /// @return the first of the ids
    public long begin(
            Message question, Message answer, String title, int events, @Nullable Receipt receipt) {
        return database.<Long>write(c -> {
            long first = reserve(c, question, title, events);
            insert(c, question, null, false);
            insert(c, answer, first, true);
            Receipts.keep(c, receipt, answer.id(), answer.timestamp());
            return first;
        });
    }

    /// Keeps a question that could not be answered, and reserves the id of the event that says so.
    public long unanswered(Message question, String title) {
        return database.<Long>write(c -> {
            long first = reserve(c, question, title, 1);
            insert(c, question, null, false);
            return first;
        });
    }

    /// Makes an answer part of its conversation, as far as it came.
    public void finish(Message answer) {
        database.write(c -> {
            Sql.update(
                    c,
                    "UPDATE message SET content = ?, metadata = ?, running = 0" + " WHERE id = ?",
                    answer.content(),
                    text(answer.metadata()),
                    answer.id());
            return Sql.update(
                    c,
                    "UPDATE conversation SET updated_at = ? WHERE id = ?",
                    clock.instant(),
                    answer.conversationId());
        });
    }

    /// Replaces what a finished answer says.
    public void change(String id, String content, JsonNode metadata) {
        database.write(c ->
                Sql.update(
                        c,
                        "UPDATE message SET content = ?, metadata = ? WHERE id = ? AND running = 0",
                        content,
                        text(metadata),
                        id));
    }

    /// A finished answer.
    public Optional<Message> one(String id) {
        return database.read(c ->
                Sql.first(
                        c,
                        Rows::message,
                        "SELECT " + Rows.MESSAGE + " FROM message WHERE id = ? AND running = 0",
                        id));
    }

    /// The finished answers of a conversation whose events may reach beyond `event`: all that begin
    /// after it, and the last one that begins at or before it.
    public List<StreamedAnswer> since(String conversation, long event) {
        return database.read(c ->
                Sql.list(
                        c,
                        row -> new StreamedAnswer(row.getLong(8), Rows.message(row)),
                        "SELECT "
                                + Rows.MESSAGE
                                + ", first_event FROM message"
                                + " WHERE conversation = ?1 AND running = 0"
                                + " AND first_event >= coalesce((SELECT max(first_event)"
                                + " FROM message WHERE conversation = ?1"
                                + " AND first_event <= ?2), 0) ORDER BY seq",
                        conversation,
                        event));
    }

    void finishInterrupted() {
        database.write(c -> Sql.update(c, "UPDATE message SET running = 0 WHERE running = 1"));
    }

    private static long reserve(Connection c, Message question, String title, int events)
            throws SQLException {
        Sql.update(
                c,
                "UPDATE conversation SET last_event = last_event + ?, updated_at = ?,"
                        + " name = CASE name WHEN '' THEN ? ELSE name END WHERE id = ?",
                events,
                question.timestamp(),
                title,
                question.conversationId());
        return 1
                - events
                + Sql.number(
                        c,
                        "SELECT last_event FROM conversation WHERE id = ?",
                        question.conversationId());
    }

    private static void insert(
            Connection c, Message message, @Nullable Long firstEvent, boolean running)
            throws SQLException {
        Sql.update(
                c,
                "INSERT INTO message (id, conversation, role, content, mode, metadata, timestamp,"
                        + " first_event, running) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                message.id(),
                message.conversationId(),
                message.role().wire(),
                message.content(),
                message.mode().wire(),
                text(message.metadata()),
                message.timestamp(),
                firstEvent,
                running);
    }

    private static @Nullable String text(@Nullable JsonNode json) {
        return json == null ? null : Json.text(json);
    }

    /// An answer with the id of its first stream event.
    public record StreamedAnswer(long firstEvent, Message message) {}
}
