package app.aladdin.client.media;

import app.aladdin.client.session.Connection;
import app.aladdin.client.session.Server;
import app.aladdin.contract.MediaInfo;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.net.Part;
import app.aladdin.state.Background;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/// Hands pictures and documents in and fetches them again. What was fetched is kept in memory as
/// far as a bound allows, small pictures also on the disk where there is a place for them, and is
/// asked for once however many want it. Methods return at once and may be called from any thread;
/// receivers run on a background thread.
public final class Media {
    /// How many are fetched at a time, so that a wall of pictures does not keep others waiting.
    private static final int AT_ONCE = 4;

    private static final long MOST_KEPT = 24L * 1024 * 1024;

    private static final long MOST_ON_DISK = 128L * 1024 * 1024;

    private final Connection connection;
    private final Background background;
    private final MediaMemory memory;
    private volatile @Nullable MediaDisk disk;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();

    /// How many files are being handed in.
    private int handing;

    private final Map<Wish, List<Consumer<MediaAnswer<byte[]>>>> underway = new HashMap<>();

    /// A picture as it is wanted.
    ///
    /// @param width in pixels; 0 for the file as it came
    record Wish(String id, int width) {}

    public Media(Connection connection, Background background) {
        this(connection, background, MOST_KEPT);
    }

    Media(Connection connection, Background background, long mostKept) {
        this.connection = connection;
        this.background = background;
        this.memory = new MediaMemory(mostKept);
    }

    /// Keeps small pictures in a folder from now on, over restarts.
    ///
    /// @param server tells the pictures of several servers apart
    public void keepIn(Path folder, String server) {
        disk = new MediaDisk(folder, server, MOST_ON_DISK, Clock.systemUTC());
    }

    /// Hands a file in to a project.
    ///
    /// @param name the file's name
    /// @param bytes PNG, JPEG, WebP or PDF, at most [MediaInfo#MAX_SIZE]
    public void upload(
            String project, String name, byte[] bytes, Consumer<MediaAnswer<MediaInfo>> receiver) {
        upload(
                project,
                new MediaFile(name, bytes, UUID.randomUUID().toString()),
                count -> {},
                receiver);
    }

    /// As above, for somebody who waits for it.
    ///
    /// @param sent told how many bytes have gone out so far, on a background thread
    /// @return ends it; what becomes of it after that is nobody's concern
    public Runnable upload(
            String project,
            MediaFile file,
            LongConsumer sent,
            Consumer<MediaAnswer<MediaInfo>> receiver) {
        handing(1);
        return background.start(
                "media-upload",
                () -> {
                    try {
                        receiver.accept(new MediaAnswer.Done<>(uploaded(project, file, sent)));
                    } finally {
                        handing(-1);
                    }
                },
                failure -> receiver.accept(new MediaAnswer.Failed<>(problem(failure))));
    }

    /// Returns when everything that is being handed in has arrived or failed. Blocks.
    ///
    /// @param longest after this it returns anyhow
    public void settle(Duration longest) {
        long nanos = longest.toNanos();
        lock.lock();
        try {
            while (handing > 0 && nanos > 0) {
                nanos = arrived.awaitNanos(nanos);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    private void handing(int more) {
        lock.lock();
        try {
            handing += more;
            arrived.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private MediaInfo uploaded(String project, MediaFile file, LongConsumer sent) {
        if (file.bytes().length > MediaInfo.MAX_SIZE) {
            throw new ProblemException(
                    new Problem.TooLarge("more than " + MediaInfo.MAX_SIZE + " bytes"));
        }
        Part part =
                new Part.OfBytes(
                        "file", file.name(), "application/octet-stream", file.bytes(), sent);
        return MediaInfo.read(
                server().http()
                        .upload(List.of("projects", project, "media"), List.of(part), file.key())
                        .body());
    }

    /// Fetches a picture, no wider than wanted where the server can make it narrower.
    ///
    /// @param width in pixels, 1 to 2,000
    public void thumbnail(String id, int width, Consumer<MediaAnswer<byte[]>> receiver) {
        fetch(new Wish(id, width), receiver);
    }

    /// Fetches the file as it came.
    public void original(String id, Consumer<MediaAnswer<byte[]>> receiver) {
        fetch(new Wish(id, 0), receiver);
    }

    private void fetch(Wish wish, Consumer<MediaAnswer<byte[]>> receiver) {
        lock.lock();
        try {
            List<Consumer<MediaAnswer<byte[]>>> waiting = underway.get(wish);
            if (waiting != null) {
                waiting.add(receiver);
                return;
            }
            underway.put(wish, new ArrayList<>(List.of(receiver)));
        } finally {
            lock.unlock();
        }
        background.start(
                "media",
                () -> tell(wish, new MediaAnswer.Done<>(bytes(wish))),
                failure -> tell(wish, new MediaAnswer.Failed<>(problem(failure))));
    }

    private void tell(Wish wish, MediaAnswer<byte[]> answer) {
        List<Consumer<MediaAnswer<byte[]>>> waiting;
        lock.lock();
        try {
            waiting = underway.remove(wish);
        } finally {
            lock.unlock();
        }
        if (waiting != null) {
            waiting.forEach(receiver -> receiver.accept(answer));
        }
    }

    private byte[] bytes(Wish wish) throws InterruptedException {
        byte[] known = known(wish);
        if (known != null) {
            return known;
        }
        turns.acquire();
        try {
            Map<String, String> query =
                    wish.width() == 0 ? Map.of() : Map.of("w", Integer.toString(wish.width()));
            byte[] bytes =
                    server().http().bytes(List.of("media", wish.id()), query, MediaInfo.MAX_SIZE);
            memory.put(wish, bytes);
            MediaDisk place = disk;
            if (place != null && wish.width() > 0) {
                place.put(wish, bytes);
            }
            return bytes;
        } finally {
            turns.release();
        }
    }

    private byte @Nullable [] known(Wish wish) {
        byte[] seen = memory.get(wish);
        MediaDisk place = disk;
        if (seen != null || place == null || wish.width() == 0) {
            return seen;
        }
        byte[] kept = place.get(wish);
        if (kept != null) {
            memory.put(wish, kept);
        }
        return kept;
    }

    private Server server() {
        return connection
                .online()
                .orElseThrow(() ->
                        new ProblemException(
                                connection.offline().orElse(new Problem.Offline("not connected"))));
    }

    private Problem problem(Throwable failure) {
        Problem problem = ProblemException.of(failure);
        if (problem.connection()) {
            connection.suspect();
        }
        return problem;
    }
}
