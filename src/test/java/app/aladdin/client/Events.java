package app.aladdin.client;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Records events and waits for them.
final class Events<E> implements Consumer<E> {
    private static final long LONGEST_SECONDS = 30;

    private final List<E> events = new ArrayList<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition more = lock.newCondition();

    @Override
    public void accept(E event) {
        lock.lock();
        try {
            events.add(event);
            more.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Waits until all events so far satisfy the condition.
    ///
    /// @throws AssertionError when that does not happen in time
    List<E> await(String what, Predicate<List<E>> condition) throws InterruptedException {
        lock.lock();
        try {
            long nanos = TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
            while (!condition.test(events)) {
                if (nanos <= 0) {
                    throw new AssertionError("never: " + what + ", but " + events);
                }
                nanos = more.awaitNanos(nanos);
            }
            return List.copyOf(events);
        } finally {
            lock.unlock();
        }
    }

    /// Waits for an event like this.
    E first(String what, Predicate<E> wanted) throws InterruptedException {
        return await(what, all -> all.stream().anyMatch(wanted)).stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }
}
