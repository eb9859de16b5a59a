package app.aladdin.platform;

import app.aladdin.contract.Json;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// The one process that owns a data directory. The lock is the operating system's and ends with the
/// process, however it ends.
public final class DataOwner implements AutoCloseable {
    private final FileChannel channel;
    private final Path info;

    private DataOwner(FileChannel channel, Path info) {
        this.channel = channel;
        this.info = info;
    }

    /// Becomes the owner; empty when another process is.
    ///
    /// @throws ProblemException with [Problem.Storage] when the directory cannot be used
    public static Optional<DataOwner> claim(Path data) {
        try {
            FileChannel channel =
                    FileChannel.open(
                            data.resolve("owner.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (!lock(channel)) {
                channel.close();
                return Optional.empty();
            }
            DataOwner owner = new DataOwner(channel, data.resolve("instance.json"));
            owner.tell(new InstanceInfo(ProcessHandle.current().pid(), "", "", ""));
            return Optional.of(owner);
        } catch (IOException e) {
            throw new ProblemException(new Problem.Storage("cannot lock " + data), e);
        }
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException alreadyOursInThisProcess) {
            return false;
        }
    }

    /// Tells later starts where the Studio is.
    public void tell(InstanceInfo instance) {
        try {
            PrivateFile.write(info, Json.text(instance.write()));
        } catch (IOException e) {
            throw new ProblemException(new Problem.Storage("cannot write " + info), e);
        }
    }

    /// What the present owner of a directory told.
    public static Optional<InstanceInfo> other(Path data) {
        try {
            String text = Files.readString(data.resolve("instance.json"));
            return Optional.of(InstanceInfo.read(Json.parse(text)));
        } catch (IOException | ProblemException nothingReadable) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(info);
            channel.close();
        } catch (IOException e) {
            // The operating system releases the lock with the process at the latest.
            throw new ProblemException(new Problem.Storage("cannot release the lock"), e);
        }
    }
}
