package app.aladdin.platform;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.locks.ReentrantLock;

/// Lines in files of limited size. A file is open only while a line is written, so that any process
/// may begin a new one at any time.
final class Rolling {
    static final int FILES = 3;
    static final long MOST_BYTES = 512 * 1024;
    private static final int LONGEST = 16 * 1024;

    private final Path folder;
    private final ReentrantLock lock = new ReentrantLock();

    Rolling(Path folder) {
        this.folder = folder;
    }

    static Path file(Path folder, int age) {
        return folder.resolve(age == 0 ? "aladdin.log" : "aladdin." + age + ".log");
    }

    /// Adds an entry; its further lines are indented.
    void add(String level, String text) {
        String entry = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        String line =
                "%s %s %s%n"
                        .formatted(
                                Instant.now().truncatedTo(ChronoUnit.MILLIS),
                                level,
                                entry.strip().replaceAll("\\R", System.lineSeparator() + "    "));
        lock.lock();
        try {
            write(line.getBytes(StandardCharsets.UTF_8));
        } catch (IOException fullOrReadOnly) {
            // Whatever is to be said about the disk is said where a person's data is kept.
        } finally {
            lock.unlock();
        }
    }

    private void write(byte[] line) throws IOException {
        Path file = file(folder, 0);
        Files.createDirectories(folder, rights("rwx------"));
        if (Files.exists(file) && Files.size(file) + line.length > MOST_BYTES) {
            roll();
        }
        try {
            Files.createFile(file, rights("rw-------"));
        } catch (FileAlreadyExistsException goOnInIt) {
            // Nearly always.
        }
        try (SeekableByteChannel channel = Files.newByteChannel(file, StandardOpenOption.APPEND)) {
            channel.write(ByteBuffer.wrap(line));
        }
    }

    private void roll() throws IOException {
        for (int age = FILES - 1; age > 0; age--) {
            Path younger = file(folder, age - 1);
            if (Files.exists(younger)) {
                Files.move(younger, file(folder, age), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private FileAttribute<?>[] rights(String rights) {
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
        };
    }
}
