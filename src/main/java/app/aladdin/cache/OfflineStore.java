package app.aladdin.cache;

import app.aladdin.db.Database;

import java.nio.file.Path;
import java.util.Optional;

/// The offline store of one data directory.
public final class OfflineStore implements AutoCloseable {
    private final Database database;

    private OfflineStore(Database database) {
        this.database = database;
    }

    /// Opens the store, making it where there is none.
    ///
    /// @throws app.aladdin.contract.ProblemException with a storage problem when the file cannot be
    ///   used
    public static OfflineStore open(Path file) {
        return new OfflineStore(Database.open(file, Migrations.ALL));
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
        database.close();
    }
}
