package app.aladdin.cache;

import app.aladdin.contract.Role;
import app.aladdin.db.Database;
import app.aladdin.db.Sql;
import app.aladdin.text.LogHit;
import app.aladdin.text.LogIndex;
import app.aladdin.text.Passage;
import app.aladdin.text.PlainMarkdown;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/// Finds messages by their words. The words are in an index beside the store's file, which is
/// derived from it: it may be deleted, and is made anew then. It learns what was written with
/// [#catchUp], in portions; writing itself only notes what there is to learn.
public final class MessageSearch {
    private static final Logger LOG = Logger.getLogger(MessageSearch.class.getName());

    private final Database database;
    private final Path folder;
    private final MessageNews news;
    private final ReentrantLock opening = new ReentrantLock();
    private final ReentrantLock learning = new ReentrantLock();
    private volatile @Nullable LogIndex index;
    private boolean closed;

    MessageSearch(Database database, Path folder) {
        this.database = database;
        this.folder = folder;
        this.news = new MessageNews(database);
    }

    /// A found message as its row holds it.
    private record Found(String title, Role role, Instant at, String content) {
        static Found of(ResultSet row) throws SQLException {
            return new Found(
                    row.getString(1),
                    Role.of(row.getString(2)),
                    Instant.ofEpochMilli(row.getLong(3)),
                    row.getString(4));
        }
    }

    private Optional<LogIndex> index() {
        opening.lock();
        try {
            if (closed) {
                return Optional.empty();
            }
            LogIndex open = index;
            if (open == null) {
                open = LogIndex.open(folder);
                index = open;
            }
            return Optional.of(open);
        } finally {
            opening.unlock();
        }
    }

    /// Opens what a search needs, which the first one would have to wait for. An index that turns
    /// out to be damaged or another one's is made anew with the next [#catchUp].
    public void warm() {
        index().ifPresent(LogIndex::warm);
    }

    /// Learns at most so many messages that were written, changed or removed.
    ///
    /// @return whether there may be more
    public boolean catchUp(int most) {
        learning.lock();
        try {
            if (index == null && !news.any() && (Files.isDirectory(folder) || !news.possible())) {
                // Nothing to learn is the rule, and no reason to open anything.
                return false;
            }
            Optional<LogIndex> open = index();
            if (open.isEmpty()) {
                return false;
            }
            news.adopt(open.get());
            return news.take(open.get(), most);
        } catch (RuntimeException e) {
            letGo();
            throw e;
        } finally {
            learning.unlock();
        }
    }

    /// After a failure, such as a full disk, an index takes nothing any more; the next one begins
    /// with what was put on the disk.
    private void letGo() {
        opening.lock();
        try {
            LogIndex broken = index;
            index = null;
            news.forget();
            if (broken != null) {
                broken.close();
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "index of messages: {0}", e.toString());
        } finally {
            opening.unlock();
        }
    }

    /// Messages of a project with all of the words, the best first and of equal ones the newest;
    /// what was thrown away is not among them.
    ///
    /// @param words the beginning of each is enough; in longer ones one letter may be wrong
    /// @param stop whether nobody wants to know any more
    public List<MessageHit> find(
            String server, String project, String words, int limit, BooleanSupplier stop) {
        Optional<LogIndex> open = index();
        if (open.isEmpty() || stop.getAsBoolean()) {
            return List.of();
        }
        List<LogHit> hits = open.get().find(words, conversations(server, project), limit);
        List<MessageHit> found = new ArrayList<>();
        for (LogHit hit : hits) {
            if (stop.getAsBoolean()) {
                return List.of();
            }
            MessageKey key = MessageKey.read(hit.id());
            row(key).ifPresent(row -> found.add(hit(key, row, open.get(), words, hit)));
        }
        return found;
    }

    private static MessageHit hit(
            MessageKey key, Found row, LogIndex index, String words, LogHit hit) {
        Passage passage = index.passage(words, hit, PlainMarkdown.of(row.content));
        return new MessageHit(
                key.conversation(),
                key.id(),
                row.title,
                row.role,
                row.at,
                passage.text(),
                passage.marks().stream()
                        .map(mark -> new MessageHit.Mark(mark.start(), mark.end()))
                        .toList());
    }

    /// Those of some conversations that have a message with all of the words.
    public Set<String> conversations(String server, Collection<String> among, String words) {
        List<String> groups =
                among.stream().map(each -> new MessageKey(server, each, "").group()).toList();
        return index().map(open ->
                        open.groups(words, groups).stream()
                                .map(MessageKey::conversation)
                                .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    private List<String> conversations(String server, String project) {
        return database.read(c ->
                Sql.list(
                        c,
                        row -> new MessageKey(server, row.getString(1), "").group(),
                        """
                        SELECT id FROM conversation
                        WHERE server = ? AND project = ? AND NOT trashed\
                        """,
                        server,
                        project));
    }

    private Optional<Found> row(MessageKey key) {
        return database.read(c ->
                Sql.first(
                        c,
                        Found::of,
                        """
                        SELECT c.name, m.role, m.at, m.content FROM message m
                        JOIN conversation c ON c.server = m.server AND c.id = m.conversation
                        WHERE m.server = ? AND m.conversation = ? AND m.id = ?\
                        """,
                        key.server(),
                        key.conversation(),
                        key.id()));
    }

    /// Puts the index on the disk and lets go of it.
    void close() {
        learning.lock();
        opening.lock();
        try {
            closed = true;
            LogIndex open = index;
            if (open != null) {
                open.close();
            }
        } finally {
            opening.unlock();
            learning.unlock();
        }
    }
}
