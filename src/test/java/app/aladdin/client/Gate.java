package app.aladdin.client;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Holds somebody up until somebody else opens it.
final class Gate {
    private final CountDownLatch latch = new CountDownLatch(1);

    void open() {
        latch.countDown();
    }

    void pass() throws InterruptedException {
        if (!latch.await(30, TimeUnit.SECONDS)) {
            throw new AssertionError("nobody opened the gate");
        }
    }
}
