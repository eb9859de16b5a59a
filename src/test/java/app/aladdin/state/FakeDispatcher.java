package app.aladdin.state;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// A dispatcher whose thread is the test's: actions wait until the test runs them.
public final class FakeDispatcher implements Dispatcher {
    private static final long PATIENCE_SECONDS = 20;

    private final BlockingQueue<Runnable> actions = new LinkedBlockingQueue<>();

    @Override
    public void execute(Runnable action) {
        actions.add(action);
    }

    /// Runs what has come so far.
    public void run() {
        for (Runnable action = actions.poll(); action != null; action = actions.poll()) {
            action.run();
        }
    }

    /// Runs what comes until something is so.
    public void runUntil(BooleanSupplier so) {
        run();
        while (!so.getAsBoolean()) {
            runNext();
        }
    }

    /// Waits for one action and runs it.
    public void runNext() {
        try {
            Runnable action = actions.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (action == null) {
                throw new AssertionError("nothing more happens");
            }
            action.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
