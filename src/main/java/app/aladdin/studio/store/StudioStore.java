package app.aladdin.studio.store;

import app.aladdin.db.Database;
import app.aladdin.studio.media.MediaFolder;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/// The Studio's file, opened. Safe on any thread.
public final class StudioStore implements AutoCloseable {
    private final Database database;
    private final Entities entities;
    private final Conversations conversations;
    private final Answers answers;
    private final Receipts receipts;
    private final EntityWrites writes;
    private final Accounts accounts;
    private final Outbound outbound;
    private final Executions executions;
    private final Scripts scripts;
    private final Media media;

    private StudioStore(Database database, InstantSource clock) {
        this.database = database;
        this.entities = new Entities(database);
        this.conversations = new Conversations(database, clock);
        this.receipts = new Receipts(database, clock);
        this.accounts = new Accounts(database);
        this.outbound = new Outbound(database);
        this.media = new Media(database, new MediaFolder(folder(database.file())), clock);
        this.writes = new EntityWrites(database, media, clock);
        this.answers = new Answers(database, clock);
        this.executions = new Executions(database);
        this.scripts = new Scripts(database, clock);
    }

    /// Opens the file, making or migrating it where needed. Answers that were being written when
    /// the Studio died are whole in the file, so they count as finished from here on.
    ///
    /// @throws app.aladdin.contract.ProblemException when the file cannot be used
    public static StudioStore open(Path file, InstantSource clock) {
        StudioStore store = new StudioStore(Database.open(file, Schema.migrations()), clock);
        store.answers.finishInterrupted();
        store.media.tidy();
        return store;
    }

    /// The damaged file that opening set aside.
    public Optional<Path> setAside() {
        return database.setAside();
    }

    public Entities entities() {
        return entities;
    }

    public EntityWrites writes() {
        return writes;
    }

    public Conversations conversations() {
        return conversations;
    }

    public Answers answers() {
        return answers;
    }

    public Receipts receipts() {
        return receipts;
    }

    public Outbound outbound() {
        return outbound;
    }

    public Accounts accounts() {
        return accounts;
    }

    public Scripts scripts() {
        return scripts;
    }

    public Media media() {
        return media;
    }

    public Executions executions() {
        return executions;
    }

    private static Path folder(Path file) {
        return file.resolveSibling(file.getFileName() + "-media");
    }

    @Override
    public void close() {
        database.close();
    }
}
