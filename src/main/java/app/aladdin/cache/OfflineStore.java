package app.aladdin.cache;

import app.aladdin.db.Database;
import app.aladdin.db.Sql;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The offline store of one data directory.
public final class OfflineStore implements AutoCloseable {
    private final Database database;
    private final MessageSearch search;

    private OfflineStore(Database database) {
        this.database = database;
        Path file = database.file();
        this.search =
                new MessageSearch(database, file.resolveSibling(file.getFileName() + ".words"));
    }

    /// Opens the store, making it where there is none.
    ///
    /// @throws app.aladdin.contract.ProblemException with a storage problem when the file cannot be
    ///   used
    public static OfflineStore open(Path file) {
        return new OfflineStore(Database.open(file, Migrations.ALL));
    }

    /// Opens a copy of a store that another process is using.
    ///
    /// @param mostBytes a larger store is not copied but an empty one is opened
    /// @throws app.aladdin.contract.ProblemException with a storage problem when it cannot be read
    public static OfflineStore copyOf(Path theirs, Path file, long mostBytes) {
        Database.copy(theirs, file, mostBytes);
        return open(file);
    }

    /// How many rows each table has.
    public Map<String, Long> counts() {
        return database.counts();
    }

    /// Drops what waits to be sent and what was half typed: in a copy it is somebody else's.
    public void forgetPending() {
        database.write(c -> {
            int forgotten = 0;
            for (String table : List.of("outbox", "edit", "draft", "form")) {
                forgotten += Sql.update(c, "DELETE FROM " + table);
            }
            return forgotten;
        });
    }

    /// The damaged file that opening set aside.
    public Optional<Path> setAside() {
        return database.setAside();
    }

    public ConversationRows conversations() {
        return new ConversationRows(database);
    }

    public MessageRows messages() {
        return new MessageRows(database);
    }

    /// What is said in messages.
    public MessageSearch search() {
        return search;
    }

    public OutboxRows outbox() {
        return new OutboxRows(database);
    }

    public DraftRows drafts() {
        return new DraftRows(database);
    }

    public DocumentRows documents() {
        return new DocumentRows(database);
    }

    public MemoryRows memory() {
        return new MemoryRows(database);
    }

    public FormRows forms() {
        return new FormRows(database);
    }

    public ExecutionRows executions() {
        return new ExecutionRows(database);
    }

    public EditRows edits() {
        return new EditRows(database);
    }

    public RemapRows remapped() {
        return new RemapRows(database);
    }

    public SnapshotRows snapshots() {
        return new SnapshotRows(database);
    }

    public OutboundRows outbound() {
        return new OutboundRows(database);
    }

    public NotificationRows notifications() {
        return new NotificationRows(database);
    }

    @Override
    public void close() {
        try {
            search.close();
        } finally {
            database.close();
        }
    }
}
