package app.aladdin.db;

import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// Recognises a file that SQLite cannot read and moves it out of the way. Nothing is deleted.
final class Damage {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private Damage() {}

    /// The new place of a damaged file and its log, or `null` when there was nothing to set aside.
    static @Nullable Path setAsideIfDamaged(Path file) {
        if (!Files.isRegularFile(file) || !damaged(file)) {
            return null;
        }
        Path target = free(file);
        try {
            Files.move(file, target);
            for (String suffix : List.of("-wal", "-shm")) {
                Path companion = file.resolveSibling(file.getFileName() + suffix);
                if (Files.exists(companion)) {
                    Files.move(companion, target.resolveSibling(target.getFileName() + suffix));
                }
            }
        } catch (IOException e) {
            throw new ProblemException(new Problem.Storage("damaged, not movable: " + e), e);
        }
        return target;
    }

    private static boolean damaged(Path file) {
        try (Connection probe = Connections.openProbe(file)) {
            return !Sql.list(probe, row -> row.getString(1), "PRAGMA quick_check(1)")
                    .equals(List.of("ok"));
        } catch (SQLException e) {
            if (Failures.damaged(e)) {
                return true;
            }
            throw Failures.storage(e);
        }
    }

    private static Path free(Path file) {
        String stamp = LocalDateTime.now(ZoneId.systemDefault()).format(STAMP);
        String name = file.getFileName() + ".damaged-" + stamp;
        Path target = file.resolveSibling(name);
        for (int i = 2; Files.exists(target) && i < 1000; i++) {
            target = file.resolveSibling(name + "-" + i);
        }
        return target;
    }
}
