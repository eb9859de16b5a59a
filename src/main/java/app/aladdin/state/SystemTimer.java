package app.aladdin.state;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Real time, with one thread that wakes whoever is due.
public final class SystemTimer implements Timer, AutoCloseable {
    private final Clock clock;
    private final ScheduledThreadPoolExecutor thread;

    /// @param name names the thread
    public SystemTimer(String name, Clock clock) {
        this.clock = clock;
        this.thread =
                new ScheduledThreadPoolExecutor(
                        1, Thread.ofPlatform().name(name).daemon().factory());
        thread.setRemoveOnCancelPolicy(true);
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public Runnable after(Duration delay, Runnable action) {
        try {
            Future<?> waiting =
                    thread.schedule(action, Math.max(0, delay.toMillis()), TimeUnit.MILLISECONDS);
            return () -> waiting.cancel(false);
        } catch (RejectedExecutionException closed) {
            // Nobody is left who could be woken.
            return () -> {};
        }
    }

    /// Wakes nobody any more.
    @Override
    public void close() {
        thread.shutdownNow();
    }
}
