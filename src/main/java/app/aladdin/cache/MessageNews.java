package app.aladdin.cache;

import app.aladdin.db.Database;
import app.aladdin.db.Sql;
import app.aladdin.text.LogIndex;
import app.aladdin.text.LogText;
import app.aladdin.text.PlainMarkdown;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Brings the index of messages up to date from the notes that the database makes. A note is thrown
/// away only when the index that took it in is on the disk; taken in twice it changes nothing.
final class MessageNews {
    /// How many messages are taken in before they are put on the disk, so that a first run that is
    /// broken off has not to begin again.
    private static final int COMMIT_EVERY = 10_000;

    private final Database database;
    private long taken;
    private int uncommitted;

    MessageNews(Database database) {
        this.database = database;
    }

    private record Note(
            long position,
            String server,
            String conversation,
            String id,
            @Nullable String content,
            long at) {
        static Note of(ResultSet row) throws SQLException {
            return new Note(
                    row.getLong(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    row.getLong(6));
        }

        String key() {
            return new MessageKey(server, conversation, id).text();
        }
    }

    /// Whether there is anything to take in.
    boolean any() {
        return database.<Long>read(c ->
                Sql.number(
                        c, "SELECT EXISTS (SELECT 1 FROM message_news WHERE position > ?)", taken))
                > 0;
    }

    /// Whether there is any message that an index could know.
    boolean possible() {
        return database.<Long>read(c -> Sql.number(c, "SELECT EXISTS (SELECT 1 FROM message)")) > 0;
    }

    /// What was taken in but not put on the disk is to be taken in again.
    void forget() {
        taken = 0;
        uncommitted = 0;
    }

    /// Lets an index begin anew that belongs to another file, or to none: every message is news to
    /// it, the newest first.
    void adopt(LogIndex index) {
        long stamp = database.<Long>read(c -> Sql.number(c, "SELECT stamp FROM message_index"));
        if (index.mark() == stamp) {
            return;
        }
        database.<Integer>write(c -> {
            Sql.update(c, "DELETE FROM message_news");
            return Sql.update(
                    c,
                    """
                    INSERT INTO message_news (server, conversation, id)
                    SELECT server, conversation, id FROM message ORDER BY at DESC\
                    """);
        });
        forget();
        index.begin(stamp);
    }

    /// Takes a portion in.
    ///
    /// @return whether there may be more
    boolean take(LogIndex index, int most) {
        List<Note> notes = database.read(c -> notes(c, most));
        Map<String, LogText> put = new LinkedHashMap<>();
        Set<String> removed = new java.util.LinkedHashSet<>();
        for (Note note : notes) {
            String content = note.content;
            if (content == null) {
                removed.add(note.key());
            } else {
                put.put(
                        note.key(),
                        new LogText(
                                note.key(),
                                new MessageKey(note.server, note.conversation, "").group(),
                                note.at,
                                PlainMarkdown.of(content)));
            }
        }
        index.update(put.values(), removed);
        boolean more = notes.size() == most;
        if (!notes.isEmpty()) {
            taken = notes.getLast().position;
            uncommitted += notes.size();
        }
        if (uncommitted > 0 && (!more || uncommitted >= COMMIT_EVERY)) {
            commit(index);
        }
        if (!notes.isEmpty()) {
            index.refresh();
        }
        return more;
    }

    private void commit(LogIndex index) {
        index.commit();
        uncommitted = 0;
        database.write(c -> Sql.update(c, "DELETE FROM message_news WHERE position <= ?", taken));
        taken = 0;
    }

    private List<Note> notes(java.sql.Connection c, int most) throws SQLException {
        return Sql.list(
                c,
                Note::of,
                """
                SELECT n.position, n.server, n.conversation, n.id, m.content, coalesce(m.at, 0)
                FROM (SELECT * FROM message_news WHERE position > ? ORDER BY position LIMIT ?) n
                LEFT JOIN message m ON m.server = n.server AND m.conversation = n.conversation
                    AND m.id = n.id
                ORDER BY n.position\
                """,
                taken,
                most);
    }
}
