package app.aladdin.cache;

import app.aladdin.contract.Role;
import app.aladdin.db.Database;
import app.aladdin.db.Sql;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The messages of each conversation, in the order in which they are read.
public final class MessageRows {
    private static final String PUT =
            """
            INSERT INTO message
                (server, conversation, id, position, role, content, mode, metadata, at, state,
                 local)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (server, conversation, id) DO UPDATE SET
                content = excluded.content, mode = excluded.mode, metadata = excluded.metadata,
                state = excluded.state, local = excluded.local\
            """;

    private final Database database;

    MessageRows(Database database) {
        this.database = database;
    }

    private record Placed(MessageRow row, long position) {
        static Placed of(ResultSet columns) throws SQLException {
            return new Placed(MessageRow.of(columns), columns.getLong("position"));
        }
    }

    /// All messages of a conversation.
    public List<StoredMessage> of(String server, String conversation) {
        return database.read(c -> placed(c, server, conversation)).stream()
                .map(placed -> placed.row.stored(conversation))
                .toList();
    }

    /// How many messages a conversation has on this computer.
    public int count(String server, String conversation) {
        return (int)
                database.<Long>read(c ->
                                Sql.number(
                                        c,
                                        """
                                        SELECT count(*) FROM message
                                        WHERE server = ? AND conversation = ?\
                                        """,
                                        server,
                                        conversation))
                        .longValue();
    }

    /// When the last `most` answers were given, the newest first.
    public List<Instant> answeredAt(String server, String conversation, int most) {
        return database.read(c ->
                Sql.list(
                        c,
                        row -> Instant.ofEpochMilli(row.getLong(1)),
                        """
                        SELECT at FROM message
                        WHERE server = ? AND conversation = ? AND role = ?
                        ORDER BY position DESC LIMIT ?\
                        """,
                        server,
                        conversation,
                        Role.ASSISTANT.wire(),
                        most));
    }

    /// The end of a conversation: its last `most` messages.
    public MessagePage last(String server, String conversation, int most) {
        return before(server, conversation, Long.MAX_VALUE, most);
    }

    /// The last `most` messages before a position, which is the `first` of a page that was read
    /// earlier.
    public MessagePage before(String server, String conversation, long position, int most) {
        List<Placed> backwards =
                database.read(c ->
                        Sql.list(
                                c,
                                Placed::of,
                                """
                                SELECT * FROM message
                                WHERE server = ? AND conversation = ? AND position < ?
                                ORDER BY position DESC LIMIT ?\
                                """,
                                server,
                                conversation,
                                position,
                                most + 1));
        boolean more = backwards.size() > most;
        List<Placed> page = backwards.subList(0, Math.min(most, backwards.size())).reversed();
        return new MessagePage(
                page.stream().map(placed -> placed.row.stored(conversation)).toList(),
                page.isEmpty() ? 0 : page.getFirst().position(),
                more);
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
            return insert(c, server, conversation, MessageRow.of(message), end + 1);
        });
    }

    /// Makes a conversation consist of exactly these messages, of which no two have the same id.
    /// Rows that are as they should be are left alone, so that little is written when little
    /// changed.
    ///
    /// @return how many rows were added, changed, moved or removed
    public int replace(String server, String conversation, List<StoredMessage> messages) {
        List<MessageRow> rows = messages.stream().map(MessageRow::of).toList();
        return database.<Integer>write(c -> {
            Map<String, Placed> present = new HashMap<>();
            placed(c, server, conversation).forEach(p -> present.put(p.row.id(), p));
            List<Long> positions = positions(rows, present);
            int changed = 0;
            for (int i = 0; i < rows.size(); i++) {
                Placed wanted = new Placed(rows.get(i), positions.get(i));
                Placed placed = present.remove(wanted.row.id());
                if (wanted.equals(placed)) {
                    continue;
                }
                if (placed != null) {
                    remove(c, server, conversation, wanted.row.id());
                }
                changed += insert(c, server, conversation, wanted.row, wanted.position);
            }
            for (String gone : present.keySet()) {
                changed += remove(c, server, conversation, gone);
            }
            return changed;
        });
    }

    private static List<Long> positions(List<MessageRow> rows, Map<String, Placed> present) {
        List<@Nullable Long> wanted = new ArrayList<>(rows.size());
        for (MessageRow row : rows) {
            Placed placed = present.get(row.id());
            wanted.add(placed == null ? null : placed.position);
        }
        return Positions.of(wanted);
    }

    /// Removes one message.
    public void remove(String server, String conversation, String id) {
        database.write(c -> remove(c, server, conversation, id));
    }

    private static int remove(Connection c, String server, String conversation, String id)
            throws SQLException {
        return Sql.update(
                c,
                "DELETE FROM message WHERE server = ? AND conversation = ? AND id = ?",
                server,
                conversation,
                id);
    }

    private static int insert(
            Connection c, String server, String conversation, MessageRow row, long position)
            throws SQLException {
        return Sql.update(
                c,
                PUT,
                server,
                conversation,
                row.id(),
                position,
                row.role(),
                row.content(),
                row.mode(),
                row.metadata(),
                row.at(),
                row.state(),
                row.local());
    }

    private static List<Placed> placed(Connection c, String server, String conversation)
            throws SQLException {
        return Sql.list(
                c,
                Placed::of,
                "SELECT * FROM message WHERE server = ? AND conversation = ? ORDER BY position",
                server,
                conversation);
    }
}
