package app.aladdin.cli;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// The latest of the values that somebody tells, to be waited for. Thread-safe.
final class Latest<T> implements Consumer<T> {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition told = lock.newCondition();
    private @Nullable T value;

    @Override
    public void accept(T next) {
        lock.lock();
        try {
            value = next;
            told.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// What was told last.
    Optional<T> now() {
        lock.lock();
        try {
            return Optional.ofNullable(value);
        } finally {
            lock.unlock();
        }
    }

    /// Forgets what was told, to wait for the next.
    void forget() {
        lock.lock();
        try {
            value = null;
        } finally {
            lock.unlock();
        }
    }

    /// Waits for a value of the wanted kind.
    Optional<T> await(Predicate<? super T> wanted, Duration longest) throws InterruptedException {
        lock.lock();
        try {
            long nanos = longest.toNanos();
            while (true) {
                T current = value;
                if (current != null && wanted.test(current)) {
                    return Optional.of(current);
                }
                if (nanos <= 0) {
                    return Optional.empty();
                }
                nanos = told.awaitNanos(nanos);
            }
        } finally {
            lock.unlock();
        }
    }
}
