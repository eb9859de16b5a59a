package app.aladdin.db;

import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/// Makes connections with the settings that every one of them needs.
final class Connections {
    private static final Duration BUSY = Duration.ofSeconds(5);

    private Connections() {}

    static Connection openWriter(Path file) {
        SQLiteConfig config = config();
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        try {
            return connect(file, config);
        } catch (SQLException e) {
            throw Failures.storage(e);
        }
    }

    static Connection openReader(Path file) throws SQLException {
        Connection connection = connect(file, config());
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA query_only = ON");
        }
        connection.setAutoCommit(false);
        return connection;
    }

    /// A connection that can change nothing on the disk, for looking before touching.
    static Connection openProbe(Path file) throws SQLException {
        SQLiteConfig config = config();
        config.setReadOnly(true);
        return connect(file, config);
    }

    /// Stops when the data is from a newer version of the program than this one.
    static void refuseNewer(Path file, int known) {
        if (!Files.exists(file)) {
            return;
        }
        try (Connection probe = openProbe(file)) {
            long version = Sql.number(probe, "PRAGMA user_version");
            if (version > known) {
                throw Failures.storage(
                        "newer: the data has version " + version + ", known up to " + known);
            }
        } catch (SQLException e) {
            throw Failures.storage(e);
        }
    }

    static void closeQuietly(@Nullable Connection connection) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException alreadyBroken) {
            // Nothing is left to be done with it, and what it wrote was committed before.
        }
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout((int) BUSY.toMillis());
        config.enforceForeignKeys(true);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        return config;
    }

    private static Connection connect(Path file, SQLiteConfig config) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file, config.toProperties());
    }
}
