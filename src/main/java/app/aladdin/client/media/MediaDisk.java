package app.aladdin.client.media;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/// Keeps small pictures in a folder, over restarts, as many as fit: those that were looked at
/// longest ago go first. A comfort: where the folder cannot be used, pictures are fetched as if
/// there were none, and a damaged file is one that is not there. Blocks for the disk; any thread.
final class MediaDisk {
    private static final Logger LOG = Logger.getLogger(MediaDisk.class.getName());
    private static final String END = ".picture";

    /// Room is made at once for a while.
    private static final double FULL = 0.9;

    private final Path folder;
    private final String server;
    private final long most;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();

    /// In bytes; negative until somebody looked.
    private long size = -1;

    /// @param server the same picture has another name for each
    /// @param most how many bytes are kept
    MediaDisk(Path folder, String server, long most, Clock clock) {
        this.folder = folder;
        this.server = server;
        this.most = most;
        this.clock = clock;
    }

    byte @Nullable [] get(Media.Wish wish) {
        Path file = file(wish);
        try {
            if (!Files.isRegularFile(file)) {
                return null;
            }
            ByteBuffer all = ByteBuffer.wrap(Files.readAllBytes(file));
            if (all.remaining() > Long.BYTES) {
                long sum = all.getLong();
                byte[] bytes = new byte[all.remaining()];
                all.get(bytes);
                if (sum == sum(bytes)) {
                    Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
                    return bytes;
                }
            }
            LOG.log(Level.FINE, "damaged: {0}", file);
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.log(Level.FINE, "not read: " + file, e);
        }
        return null;
    }

    void put(Media.Wish wish, byte[] bytes) {
        if (bytes.length + Long.BYTES > most / 2) {
            return;
        }
        lock.lock();
        try {
            makeFolder();
            if (size < 0) {
                size = files().stream().mapToLong(Kept::size).sum();
            }
            Path file = file(wish);
            long before = Files.exists(file) ? Files.size(file) : 0;
            write(file, bytes);
            size += bytes.length + Long.BYTES - before;
            if (size > most) {
                makeRoom();
            }
        } catch (IOException e) {
            LOG.log(Level.FINE, "not kept", e);
        } finally {
            lock.unlock();
        }
    }

    private void makeFolder() throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        }
    }

    /// Whole or not at all, also when the program ends meanwhile.
    private void write(Path file, byte[] bytes) throws IOException {
        Path temporary = Files.createTempFile(folder, "new", ".tmp");
        try {
            Files.write(
                    temporary,
                    ByteBuffer.allocate(Long.BYTES + bytes.length)
                            .putLong(sum(bytes))
                            .put(bytes)
                            .array());
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
            Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private void makeRoom() throws IOException {
        List<Kept> all = files();
        size = all.stream().mapToLong(Kept::size).sum();
        for (Kept eldest : all.stream().sorted(Comparator.comparing(Kept::seen)).toList()) {
            if (size <= most * FULL) {
                return;
            }
            Files.deleteIfExists(eldest.file());
            size -= eldest.size();
        }
    }

    /// What is there, with what a sudden end left half written.
    private List<Kept> files() throws IOException {
        List<Kept> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                all.add(new Kept(file, Files.size(file), Files.getLastModifiedTime(file)));
            }
        }
        return all;
    }

    private record Kept(Path file, long size, FileTime seen) {}

    private Path file(Media.Wish wish) {
        String name = server + "\n" + wish.id() + "\n" + wish.width();
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(name.getBytes(StandardCharsets.UTF_8));
            return folder.resolve(HexFormat.of().formatHex(hash, 0, 16) + END);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long sum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return sum.getValue();
    }
}
