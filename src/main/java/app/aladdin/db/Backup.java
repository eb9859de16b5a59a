package app.aladdin.db;

import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;

/// Puts a database back as it was before a migration that failed. The backup itself stays.
final class Backup {
    private Backup() {}

    /// Replaces the closed file by its backup, whole or not at all.
    ///
    /// @return what to tell about the migration
    static ProblemException restore(Path backup, Path file, SQLException failure) {
        Path copy = file.resolveSibling(file.getFileName() + ".restore.tmp");
        try {
            Files.deleteIfExists(copy);
            Files.copy(backup, copy, StandardCopyOption.COPY_ATTRIBUTES);
            for (String suffix : List.of("-wal", "-shm")) {
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
            }
            Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            ProblemException problem =
                    new ProblemException(
                            new Problem.Storage(
                                    "migration failed, and %s could not be restored: %s"
                                            .formatted(backup.getFileName(), e)),
                            e);
            problem.addSuppressed(failure);
            return problem;
        }
        return new ProblemException(
                new Problem.Storage(
                        "migration failed, the data is as it was before: " + failure.getMessage()),
                failure);
    }
}
