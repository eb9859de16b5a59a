package app.aladdin.db;

import app.aladdin.contract.ProblemException;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An open SQLite file. May be used from any thread, virtual ones included.
///
/// Reads run side by side, each on a consistent snapshot; writes run one after the other. A
/// connection belongs to its unit of work: it must not be kept, and nothing drawn from it (result
/// sets, statements) may leave the work.
public final class Database implements AutoCloseable {
    private final Path file;
    private final @Nullable Path setAside;
    private final Writer writer;
    private final Readers readers;

    private Database(Path file, @Nullable Path setAside, Writer writer, Readers readers) {
        this.file = file;
        this.setAside = setAside;
        this.writer = writer;
        this.readers = readers;
    }

    /// Work on a connection.
    @FunctionalInterface
    public interface Query<T extends @Nullable Object> {
        T run(Connection connection) throws SQLException;
    }

    /// Opens a file, making it and its folder where they do not exist (readable by the owner alone
    /// where the file system knows owners).
    ///
    /// An existing file is copied to `<file>.backup-v<version>` before it is migrated, and put back
    /// when the migration fails or would lose rows. A damaged file is renamed to
    /// `<file>.damaged-<time>` together with its log, and a new one takes its place.
    ///
    /// @param migrations the i-th script lifts the schema from version i to i + 1
    /// @throws ProblemException with [app.aladdin.contract.Problem.Storage] when the file cannot be
    ///   used; its detail begins with `newer` when a newer version of this program wrote it, which
    ///   leaves it untouched
    public static Database open(Path file, List<String> migrations) {
        Path absolute = file.toAbsolutePath();
        PrivateFiles.makeFolder(absolute.getParent());
        @Nullable Path damaged = Damage.setAsideIfDamaged(absolute);
        Connections.refuseNewer(absolute, migrations.size());
        PrivateFiles.makeFile(absolute);
        Connection connection = Connections.openWriter(absolute);
        Migration migration = new Migration(absolute, connection);
        try {
            migration.run(migrations);
        } catch (SQLException e) {
            Connections.closeQuietly(connection);
            Path backup = migration.backup();
            throw backup == null ? Failures.storage(e) : Backup.restore(backup, absolute, e);
        } catch (RuntimeException e) {
            Connections.closeQuietly(connection);
            throw e;
        }
        return new Database(absolute, damaged, new Writer(connection), new Readers(absolute));
    }

    /// Copies a file that may be in use, as it is at this moment; none or a larger one leaves the
    /// target alone.
    ///
    /// @throws ProblemException with [app.aladdin.contract.Problem.Storage] when it cannot be read
    public static void copy(Path from, Path to, long mostBytes) {
        try {
            if (!Files.exists(from) || Files.size(from) > mostBytes) {
                return;
            }
            PrivateFiles.makeFolder(to.toAbsolutePath().getParent());
            PrivateFiles.makeFile(to);
            try (Connection probe = Connections.openProbe(from.toAbsolutePath())) {
                Sql.update(probe, "VACUUM INTO ?", to.toString());
            }
        } catch (SQLException e) {
            throw Failures.storage(e);
        } catch (IOException e) {
            throw Failures.storage("copy: " + e);
        }
    }

    /// How many rows each table has.
    public Map<String, Long> counts() {
        return read(Tables::counts);
    }

    /// The damaged file that opening set aside.
    public Optional<Path> setAside() {
        return Optional.ofNullable(setAside);
    }

    /// The file, absolute.
    public Path file() {
        return file;
    }

    /// Runs work that only reads, on one consistent snapshot. Must not be called inside a write of
    /// the same thread: it would not see what that write did.
    ///
    /// @throws ProblemException with [app.aladdin.contract.Problem.Storage] when SQLite fails or
    ///   the database is closed
    public <T extends @Nullable Object> T read(Query<T> work) {
        return readers.run(work);
    }

    /// Runs work in one transaction, alone among the writes. It is committed and on the disk when
    /// this returns, and rolled back when the work throws anything.
    ///
    /// @throws ProblemException with [app.aladdin.contract.Problem.Storage] when SQLite fails or
    ///   the database is closed
    public <T extends @Nullable Object> T write(Query<T> work) {
        return writer.run(work);
    }

    /// Waits for the work that is running (a few seconds at most), writes the log into the file and
    /// closes. Closing twice is fine.
    @Override
    public void close() {
        readers.close();
        writer.close();
    }
}
