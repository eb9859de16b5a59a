package app.aladdin.studio.live;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/// The events of one conversation that are held in memory: those of the answer being written and of
/// the one before it. Readers keep their own place in it, so a slow one costs nothing and loses
/// nothing.
final class Feed {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition grown = lock.newCondition();
    private final ReentrantLock turn = new ReentrantLock(true);

    private final List<Frame> frames = new ArrayList<>();

    /// The ids before the first event of each answer in memory.
    private final Deque<Long> floors = new ArrayDeque<>();

    private boolean running;
    private boolean closed;

    /// Held by whoever is answering in this conversation.
    ReentrantLock turn() {
        return turn;
    }

    /// Where a new reader begins to read.
    ///
    /// @param seen the last event that it has, or `null` when it has none or does not know
    /// @param lastGiven the highest id given out in the conversation
    long enter(@Nullable Long seen, LongSupplier lastGiven) {
        lock.lock();
        try {
            long last = lastGiven.getAsLong();
            if (floors.isEmpty()) {
                floors.add(last);
            }
            if (seen != null && seen >= 0 && seen <= last) {
                return seen;
            }
            return running ? floors.getLast() : last;
        } finally {
            lock.unlock();
        }
    }

    /// Begins an answer. Readers that enter meanwhile wait, so that none falls between the ids
    /// being given out and the answer running.
    ///
    /// @param firstId gives out the answer's ids
    long begin(LongSupplier firstId) {
        lock.lock();
        try {
            long first = firstId.getAsLong();
            while (floors.size() > 1) {
                floors.removeFirst();
            }
            floors.addLast(first - 1);
            long lowest = floors.getFirst();
            frames.removeIf(frame -> frame.id() <= lowest);
            running = true;
            return first;
        } finally {
            lock.unlock();
        }
    }

    void add(Frame frame) {
        change(() -> frames.add(frame));
    }

    /// Adds the last event of an answer.
    void end(Frame frame) {
        change(() -> {
            frames.add(frame);
            running = false;
        });
    }

    /// No more events come; readers are woken.
    void close() {
        change(() -> closed = true);
    }

    /// The events after an id, waiting for one if there is none yet.
    Part after(long id, Duration patience) throws InterruptedException {
        lock.lock();
        try {
            long left = patience.toNanos();
            while (true) {
                long floor = floors.isEmpty() ? id : floors.getFirst();
                if (id < floor) {
                    return new Part(floor, List.of(), false);
                }
                List<Frame> found = after(id);
                if (!found.isEmpty() || closed || left <= 0) {
                    return new Part(floor, found, closed);
                }
                left = grown.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    private List<Frame> after(long id) {
        int from = frames.size();
        while (from > 0 && frames.get(from - 1).id() > id) {
            from--;
        }
        return List.copyOf(frames.subList(from, frames.size()));
    }

    private void change(Runnable change) {
        lock.lock();
        try {
            change.run();
            grown.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// What memory had.
    ///
    /// @param floor events up to this id must be asked of the store
    /// @param closed no more will come
    record Part(long floor, List<Frame> frames, boolean closed) {}
}
