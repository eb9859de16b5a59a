package app.aladdin.cache;

import app.aladdin.contract.Json;
import app.aladdin.contract.Message;
import app.aladdin.contract.Mode;
import app.aladdin.contract.Role;
import app.aladdin.db.Database;
import app.aladdin.db.Sql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/// The messages of each conversation, in the order in which they are read.
public final class MessageRows {
    private static final String PUT =
            """
            INSERT INTO message
                (server, conversation, id, position, role, content, mode, metadata, at, state)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (server, conversation, id) DO UPDATE SET
                content = excluded.content, metadata = excluded.metadata, state = excluded.state\
            """;

    private final Database database;

    MessageRows(Database database) {
        this.database = database;
    }

    /// All messages of a conversation.
    public List<StoredMessage> of(String server, String conversation) {
        return database.read(c ->
                Sql.list(
                        c,
                        MessageRows::row,
                        """
                        SELECT * FROM message WHERE server = ? AND conversation = ?
                        ORDER BY position\
                        """,
                        server,
                        conversation));
    }

    /// Adds a message at the end, or replaces the one with the same id where it stands.
    public void put(String server, String conversation, StoredMessage message) {
        database.write(c -> {
            long end =
                    Sql.number(
                            c,
                            """
                            SELECT max(position) FROM message
                            WHERE server = ? AND conversation = ?\
                            """,
                            server,
                            conversation);
            return insert(c, server, conversation, message, end + 1);
        });
    }

    /// Replaces all messages of a conversation.
    public void replace(String server, String conversation, List<StoredMessage> messages) {
        database.write(c -> {
            Sql.update(
                    c,
                    "DELETE FROM message WHERE server = ? AND conversation = ?",
                    server,
                    conversation);
            long position = 0;
            for (StoredMessage message : messages) {
                insert(c, server, conversation, message, ++position);
            }
            return position;
        });
    }

    private static int insert(
            Connection c, String server, String conversation, StoredMessage stored, long position)
            throws SQLException {
        Message message = stored.message();
        return Sql.update(
                c,
                PUT,
                server,
                conversation,
                message.id(),
                position,
                message.role().wire(),
                message.content(),
                message.mode().wire(),
                message.metadata() == null ? null : Json.text(message.metadata()),
                message.timestamp(),
                stored.state().name());
    }

    private static StoredMessage row(ResultSet row) throws SQLException {
        String metadata = row.getString("metadata");
        return new StoredMessage(
                new Message(
                        row.getString("id"),
                        row.getString("conversation"),
                        Role.of(row.getString("role")),
                        row.getString("content"),
                        Mode.of(row.getString("mode")),
                        metadata == null ? null : Json.parse(metadata),
                        Instant.ofEpochMilli(row.getLong("at"))),
                StoredMessage.State.valueOf(row.getString("state")));
    }
}
