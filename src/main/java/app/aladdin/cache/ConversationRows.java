package app.aladdin.cache;

import app.aladdin.contract.Conversation;
import app.aladdin.contract.Mode;
import app.aladdin.db.Database;
import app.aladdin.db.Sql;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The conversations of each server.
public final class ConversationRows {
    private final Database database;

    ConversationRows(Database database) {
        this.database = database;
    }

    /// The conversations of a project, the most recently used first.
    public List<StoredConversation> of(String server, String project) {
        return database.read(c ->
                Sql.list(
                        c,
                        ConversationRows::row,
                        """
                        SELECT * FROM conversation WHERE server = ? AND project = ?
                        ORDER BY updated_at DESC, id\
                        """,
                        server,
                        project));
    }

    public Optional<StoredConversation> find(String server, String id) {
        return database.read(c -> find(c, server, id));
    }

    /// The conversation that a server knows under its own id.
    public Optional<StoredConversation> ofRemote(String server, String remoteId) {
        return database.read(c ->
                Sql.first(
                        c,
                        ConversationRows::row,
                        "SELECT * FROM conversation WHERE server = ? AND remote_id = ?",
                        server,
                        remoteId));
    }

    private static Optional<StoredConversation> find(Connection c, String server, String id)
            throws SQLException {
        return Sql.first(
                c,
                ConversationRows::row,
                "SELECT * FROM conversation WHERE server = ? AND id = ?",
                server,
                id);
    }

    /// Adds a conversation that only this computer knows so far; one that is there stays as it is.
    public void add(String server, Conversation conversation) {
        database.write(c -> insert(c, server, conversation, null));
    }

    /// Takes a conversation over from the server: updates the one with that remote id, or adds it.
    public void adopt(String server, Conversation theirs) {
        database.write(c -> {
            int updated =
                    Sql.update(
                            c,
                            """
                            UPDATE conversation
                            SET name = ?, updated_at = max(updated_at, ?)
                            WHERE server = ? AND remote_id = ?\
                            """,
                            theirs.name(),
                            theirs.updatedAt(),
                            server,
                            theirs.id());
            return updated > 0 ? updated : insert(c, server, theirs, theirs.id());
        });
    }

    /// Notes the id that the server gave. A server may list a conversation before it has answered
    /// that it made it; what was adopted from such a list is the same conversation and goes.
    public void linked(String server, String id, String remoteId) {
        database.write(c -> {
            Sql.update(
                    c,
                    "DELETE FROM conversation WHERE server = ? AND remote_id = ? AND id <> ?",
                    server,
                    remoteId,
                    id);
            return Sql.update(
                    c,
                    "UPDATE conversation SET remote_id = ? WHERE server = ? AND id = ?",
                    remoteId,
                    server,
                    id);
        });
    }

    /// Notes when something was last said, and gives a nameless conversation a name.
    public void touched(String server, String id, Instant at, String name) {
        database.write(c ->
                Sql.update(
                        c,
                        """
                        UPDATE conversation SET updated_at = ?,
                            name = CASE WHEN name = '' THEN ? ELSE name END
                        WHERE server = ? AND id = ?\
                        """,
                        at,
                        name,
                        server,
                        id));
    }

    public void rename(String server, String id, String name) {
        update("UPDATE conversation SET name = ? WHERE server = ? AND id = ?", name, server, id);
    }

    public void pinned(String server, String id, boolean pinned) {
        update(
                "UPDATE conversation SET pinned = ? WHERE server = ? AND id = ?",
                pinned,
                server,
                id);
    }

    public void archived(String server, String id, boolean archived) {
        update(
                "UPDATE conversation SET archived = ? WHERE server = ? AND id = ?",
                archived,
                server,
                id);
    }

    public void trashed(String server, String id, boolean trashed) {
        update(
                "UPDATE conversation SET trashed = ? WHERE server = ? AND id = ?",
                trashed,
                server,
                id);
    }

    private void update(String sql, Object... arguments) {
        database.write(c -> Sql.update(c, sql, arguments));
    }

    private static int insert(
            Connection c, String server, Conversation conversation, @Nullable String remoteId)
            throws SQLException {
        return Sql.update(
                c,
                """
                INSERT OR IGNORE INTO conversation
                    (server, id, remote_id, project, name, mode, created_at, updated_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)\
                """,
                server,
                conversation.id(),
                remoteId,
                conversation.projectId(),
                conversation.name(),
                conversation.mode().wire(),
                conversation.createdAt(),
                conversation.updatedAt());
    }

    private static StoredConversation row(ResultSet row) throws SQLException {
        return new StoredConversation(
                new Conversation(
                        row.getString("id"),
                        row.getString("project"),
                        row.getString("name"),
                        Mode.of(row.getString("mode")),
                        Instant.ofEpochMilli(row.getLong("created_at")),
                        Instant.ofEpochMilli(row.getLong("updated_at")),
                        row.getBoolean("pinned"),
                        row.getBoolean("archived"),
                        row.getBoolean("trashed")),
                row.getString("remote_id"),
                row.getBoolean("pinned"),
                row.getBoolean("archived"),
                row.getBoolean("trashed"));
    }
}
