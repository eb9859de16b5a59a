package app.aladdin.client.drafts;

import app.aladdin.cache.DraftRows;
import app.aladdin.client.session.ServerKey;
import app.aladdin.contract.Mode;
import app.aladdin.contract.ProblemException;
import app.aladdin.state.Background;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/// Keeps half-typed texts on the disk while they are typed: at most [#PAUSE] of typing is lost when
/// the process is killed. [#keep] never blocks for the disk.
public final class Drafts implements AutoCloseable {
    /// How long changes gather before they are written.
    static final Duration PAUSE = Duration.ofMillis(300);

    private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);

    private final ServerKey server;
    private final DraftRows rows;
    private final Background background;
    private final Clock clock;
    private final Consumer<Throwable> onFailure;

    private final ReentrantLock lock = new ReentrantLock();
    private final ReentrantLock writing = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Map<Place, String> unwritten = new LinkedHashMap<>();

    private record Place(String conversation, Mode mode) {}

    /// @param onFailure told when a draft cannot be written, on a background thread
    public Drafts(
            ServerKey server,
            DraftRows rows,
            Background background,
            Clock clock,
            Consumer<Throwable> onFailure) {
        this.server = server;
        this.rows = rows;
        this.background = background;
        this.clock = clock;
        this.onFailure = onFailure;
        background.start("drafts", this::writeWhileOpen, onFailure);
    }

    /// Remembers the text as it is now.
    public void keep(String conversation, Mode mode, String text) {
        lock.lock();
        try {
            unwritten.put(new Place(conversation, mode), text);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Looks a draft up and hands it over on a background thread.
    public void find(String conversation, Mode mode, Consumer<String> receiver) {
        background.start("draft", () -> receiver.accept(text(conversation, mode)), onFailure);
    }

    private String text(String conversation, Mode mode) {
        lock.lock();
        try {
            String waiting = unwritten.get(new Place(conversation, mode));
            if (waiting != null) {
                return waiting;
            }
        } finally {
            lock.unlock();
        }
        return rows.text(server.value(), conversation, mode);
    }

    private void writeWhileOpen() throws InterruptedException {
        while (true) {
            lock.lockInterruptibly();
            try {
                while (unwritten.isEmpty()) {
                    changed.await();
                }
            } finally {
                lock.unlock();
            }
            Thread.sleep(PAUSE);
            try {
                flush();
            } catch (ProblemException diskFull) {
                // The text is still in memory and on the screen: said once, tried again later.
                onFailure.accept(diskFull);
                Thread.sleep(AFTER_FAILURE);
            }
        }
    }

    /// Writes what has gathered; blocks for the disk.
    public void flush() {
        writing.lock();
        try {
            Map<Place, String> texts;
            lock.lock();
            try {
                texts = new LinkedHashMap<>(unwritten);
            } finally {
                lock.unlock();
            }
            texts.forEach((place, text) ->
                    rows.put(
                            server.value(),
                            place.conversation(),
                            place.mode(),
                            text,
                            clock.instant()));
            lock.lock();
            try {
                // Only what is on the disk now is forgotten; newer typing waits for the next turn.
                texts.forEach(unwritten::remove);
            } finally {
                lock.unlock();
            }
        } finally {
            writing.unlock();
        }
    }

    /// Writes the last changes.
    @Override
    public void close() {
        flush();
    }
}
