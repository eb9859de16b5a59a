package app.aladdin.platform;

import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import dev.dirs.ProjectDirectories;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// Where the program keeps its files: the operating system's own places for settings and data,
/// never the folder it was started in.
///
/// @param config settings
/// @param data the offline store, the Studio's file and what belongs to a running instance
/// @param cache what can be fetched again
public record Directories(Path config, Path data, Path cache) {

    /// The environment variable that moves everything to one folder.
    public static final String HOME = "ALADDIN_HOME";

    /// The system's directories (XDG, Application Support, AppData).
    ///
    /// @param home a folder that holds everything instead, or `null`
    public static Directories of(@Nullable String home) {
        if (home != null && !home.isBlank()) {
            Path folder = Path.of(home).toAbsolutePath();
            return new Directories(
                    folder.resolve("config"), folder.resolve("data"), folder.resolve("cache"));
        }
        ProjectDirectories system = ProjectDirectories.from("app", "Aladdin", "Aladdin");
        return new Directories(
                Path.of(system.configDir), Path.of(system.dataLocalDir), Path.of(system.cacheDir));
    }

    /// Where the log is; made when there is something to note.
    public Path log() {
        return data.resolve("log");
    }

    /// Makes the directories of what must not be lost, readable by their owner alone where the file
    /// system knows owners.
    ///
    /// @throws ProblemException with [Problem.Storage] naming the folder that cannot be used
    public void make() {
        make(config);
        make(data);
    }

    private static void make(Path folder) {
        try {
            Files.createDirectories(folder);
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
            // The permissions of a folder do not say everything: a whole disk may be read-only.
            Files.delete(Files.createTempFile(folder, "writable", ".tmp"));
        } catch (IOException | SecurityException e) {
            throw new ProblemException(new Problem.Storage("cannot write to " + folder), e);
        }
    }
}
