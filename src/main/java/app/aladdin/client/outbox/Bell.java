package app.aladdin.client.outbox;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Ends the sender's waits: softly when there is a new message, at once when there is a reason to
/// try again. Thread-safe.
final class Bell {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition rung = lock.newCondition();
    private boolean news;
    private boolean hurry;

    /// There is a new message.
    void news() {
        lock.lock();
        try {
            news = true;
            rung.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Whatever is waited for has come: somebody has signed in, or the server is there again.
    void hurry() {
        lock.lock();
        try {
            hurry = true;
            rung.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Only who hurries after this moment has a reason for the next try.
    void forgetHurry() {
        lock.lock();
        try {
            hurry = false;
        } finally {
            lock.unlock();
        }
    }

    /// Waits for news, but no longer than `longest`.
    void rest(Duration longest) throws InterruptedException {
        await(longest, true);
    }

    /// Waits until the time is over; a new message is no reason to end a wait that the server asked
    /// for.
    void pause(Duration longest) throws InterruptedException {
        await(longest, false);
    }

    private void await(Duration longest, boolean newsEndsIt) throws InterruptedException {
        lock.lock();
        try {
            long nanos = longest.toNanos();
            while (!hurry && !(news && newsEndsIt) && nanos > 0) {
                nanos = rung.awaitNanos(nanos);
            }
            news = false;
        } finally {
            lock.unlock();
        }
    }
}
