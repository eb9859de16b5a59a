package app.aladdin.studio.live;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// An answer being streamed, as seen by those who want it to end.
final class Run {
    private final CountDownLatch called = new CountDownLatch(1);
    private volatile boolean stopped;

    /// What came so far stays; no more comes.
    void stop() {
        stopped = true;
        called.countDown();
    }

    /// The rest comes at once.
    void hurry() {
        called.countDown();
    }

    /// Waits between two pieces, not at all when called.
    ///
    /// @return whether the answer is to stop here
    boolean pause(Duration pace) {
        try {
            if (!called.await(pace.toNanos(), TimeUnit.NANOSECONDS)) {
                return false;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            hurry();
        }
        return stopped;
    }
}
