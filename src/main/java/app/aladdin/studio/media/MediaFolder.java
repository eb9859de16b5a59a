package app.aladdin.studio.media;

import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/// A folder of files under the SHA-256 of their bytes, readable by their owner alone where the file
/// system knows owners. No name that anybody sent reaches it. Whoever uses it sees to it that
/// keeping and removing do not meet.
public final class MediaFolder {
    private static final String HASH = "[0-9a-f]{64}";
    private static final String UNFINISHED = ".part";

    private final Path folder;

    public MediaFolder(Path folder) {
        this.folder = folder;
    }

    /// A file that has arrived but is not kept yet.
    public record Arrived(Path file, String sha256, long size) implements AutoCloseable {
        /// Removes it unless it was kept.
        @Override
        public void close() {
            deleteQuietly(file);
        }
    }

    /// Writes what comes to the disk.
    ///
    /// @param most bytes that are taken
    /// @throws ProblemException with [Problem.TooLarge] or [Problem.Storage]
    /// @throws IOException when it does not come whole
    public Arrived take(InputStream in, long most) throws IOException {
        Path file = newFile();
        try {
            MessageDigest digest = digest();
            long size = 0;
            try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
                byte[] buffer = new byte[64 * 1024];
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    size += n;
                    if (size > most) {
                        throw new ProblemException(
                                new Problem.TooLarge("A file has at most " + most + " bytes."));
                    }
                    out.write(buffer, 0, n);
                }
            }
            return new Arrived(file, HexFormat.of().formatHex(digest.digest()), size);
        } catch (IOException | RuntimeException e) {
            deleteQuietly(file);
            throw e;
        }
    }

    /// Keeps a file that has arrived; the same bytes are kept once.
    public void keep(Arrived arrived) {
        Path target = path(arrived.sha256());
        if (Files.exists(target)) {
            return;
        }
        try {
            Files.move(arrived.file(), target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw storage(e);
        }
    }

    /// Where a kept file lies.
    public Path path(String sha256) {
        if (!sha256.matches(HASH)) {
            throw new IllegalArgumentException("no SHA-256");
        }
        return folder.resolve(sha256);
    }

    public void remove(String sha256) {
        deleteQuietly(path(sha256));
    }

    /// Removes what a Studio that died left unfinished, and files that are not wanted.
    public void tidy(Set<String> wanted) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(UNFINISHED) || (name.matches(HASH) && !wanted.contains(name))) {
                    deleteQuietly(file);
                }
            }
        } catch (IOException e) {
            throw storage(e);
        }
    }

    private Path newFile() {
        try {
            boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
            Files.createDirectories(folder, posix ? rights("rwx------") : none());
            return Files.createTempFile(
                    folder, "in-", UNFINISHED, posix ? rights("rw-------") : none());
        } catch (IOException e) {
            throw storage(e);
        }
    }

    private static FileAttribute<?>[] rights(String rights) {
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
        };
    }

    private static FileAttribute<?>[] none() {
        return new FileAttribute<?>[0];
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException inUse) {
            // Some systems keep a file that is being read; the next start removes it.
        }
    }

    private static ProblemException storage(IOException e) {
        return new ProblemException(new Problem.Storage("media: " + e), e);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
