package app.aladdin.studio.departments;

import app.aladdin.contract.Priority;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Lets a few executions work at a time; the others wait, the most urgent first, among equals the
/// first to come.
final class Turns {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition idle = lock.newCondition();
    private final int most;
    private final PriorityQueue<Waiting> waiting =
            new PriorityQueue<>(
                    Comparator.comparingInt(Waiting::urgency)
                            .reversed()
                            .thenComparingLong(Waiting::number));
    private int working;
    private long next;
    private boolean closed;

    Turns(int most) {
        this.most = most;
    }

    private record Waiting(int urgency, long number, Runnable work) {}

    void submit(@Nullable Priority priority, Runnable work) {
        lock.lock();
        try {
            int urgency = (priority == null ? Priority.MEDIUM : priority).ordinal();
            waiting.add(new Waiting(urgency, next++, work));
            fill();
        } finally {
            lock.unlock();
        }
    }

    int waiting() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    /// Nobody gets a turn any more.
    void close() {
        lock.lock();
        try {
            closed = true;
            waiting.clear();
        } finally {
            lock.unlock();
        }
    }

    /// Waits until nobody works any more, but not for ever.
    void await(long seconds) {
        lock.lock();
        try {
            long left = TimeUnit.SECONDS.toNanos(seconds);
            while (working > 0 && left > 0) {
                left = idle.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    private void fill() {
        ArrayDeque<Waiting> go = new ArrayDeque<>();
        while (!closed && working < most && !waiting.isEmpty()) {
            working++;
            go.add(waiting.remove());
        }
        go.forEach(turn -> Thread.ofVirtual().name("task").start(() -> take(turn)));
    }

    private void take(Waiting turn) {
        try {
            turn.work.run();
        } finally {
            lock.lock();
            try {
                working--;
                fill();
                idle.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }
}
