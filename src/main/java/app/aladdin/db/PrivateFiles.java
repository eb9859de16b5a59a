package app.aladdin.db;

import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/// Folders and files that only their owner can read, where the file system knows owners.
final class PrivateFiles {
    private PrivateFiles() {}

    static void makeFolder(@Nullable Path folder) {
        if (folder == null || Files.isDirectory(folder)) {
            return;
        }
        try {
            Files.createDirectories(folder, permissions(folder, "rwx------"));
        } catch (IOException e) {
            throw new ProblemException(new Problem.Storage("folder: " + e), e);
        }
    }

    /// Makes an empty file, which SQLite takes for a new database; its log inherits the rights.
    static void makeFile(Path file) {
        try {
            Files.createFile(file, permissions(file, "rw-------"));
        } catch (FileAlreadyExistsException there) {
            restrict(file);
        } catch (IOException e) {
            throw new ProblemException(new Problem.Storage("file: " + e), e);
        }
    }

    private static void restrict(Path file) {
        try {
            if (posix(file)) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
        } catch (IOException notTheOwner) {
            // A file shared on purpose by somebody else stays as its owner made it.
        }
    }

    private static FileAttribute<?>[] permissions(Path path, String rights) {
        if (!posix(path)) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
        };
    }

    private static boolean posix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
