package app.aladdin.db;

import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/// Lifts the schema step by step, each step in a transaction of its own together with the version
/// number, so that an interrupted migration goes on where it stopped. A migration loses no rows:
/// the tables that are there before and after are counted.
final class Migration {
    private final Path file;
    private final Connection connection;
    private @Nullable Path backup;

    Migration(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    void run(List<String> scripts) throws SQLException {
        int version = (int) Sql.number(connection, "PRAGMA user_version");
        if (version >= scripts.size()) {
            return;
        }
        if (Sql.number(connection, "SELECT count(*) FROM sqlite_schema") > 0) {
            backUp(version);
        }
        // Rebuilding a table would drop what refers to it; the references are checked at the end of
        // each step instead. The pragma has no effect inside a transaction.
        execute("PRAGMA foreign_keys = OFF");
        try {
            for (int step = version; step < scripts.size(); step++) {
                apply(scripts.get(step), step + 1);
            }
        } finally {
            execute("PRAGMA foreign_keys = ON");
        }
    }

    private void apply(String script, int version) throws SQLException {
        execute("BEGIN IMMEDIATE");
        try {
            Map<String, Long> before = Tables.counts(connection);
            execute(script);
            checkCounts(before, version);
            if (Sql.first(connection, row -> 1, "PRAGMA foreign_key_check").isPresent()) {
                throw new SQLException("migration " + version + " breaks a reference");
            }
            execute("PRAGMA user_version = " + version);
            execute("COMMIT");
        } catch (SQLException e) {
            execute("ROLLBACK");
            throw e;
        }
    }

    /// The copy that was made before anything was changed; `null` when there was nothing to copy.
    @Nullable Path backup() {
        return backup;
    }

    private void checkCounts(Map<String, Long> before, int version) throws SQLException {
        for (Map.Entry<String, Long> table : Tables.counts(connection).entrySet()) {
            long had = before.getOrDefault(table.getKey(), 0L);
            long has = table.getValue();
            if (has < had) {
                throw new SQLException(
                        "migration %d loses rows of %s: %d of %d are left"
                                .formatted(version, table.getKey(), has, had));
            }
        }
    }

    /// A copy that is either complete or not there under its final name.
    private void backUp(int version) throws SQLException {
        String name = file.getFileName() + ".backup-v" + version;
        Path unfinished = file.resolveSibling(name + ".tmp");
        try {
            Files.deleteIfExists(unfinished);
            PrivateFiles.makeFile(unfinished);
            Sql.update(connection, "VACUUM INTO ?", unfinished.toString());
            backup =
                    Files.move(
                            unfinished,
                            file.resolveSibling(name),
                            StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new ProblemException(new Problem.Storage("backup: " + e), e);
        }
    }

    /// Runs a script of any number of statements.
    private void execute(String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(script);
        }
    }
}
