package app.aladdin.state;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/// A dispatcher with one thread of its own, for the command line and for tests.
public final class SerialDispatcher implements Dispatcher, AutoCloseable {
    private final ExecutorService thread;

    public SerialDispatcher(String name) {
        thread = Executors.newSingleThreadExecutor(Thread.ofVirtual().name(name).factory());
    }

    @Override
    public void execute(Runnable action) {
        try {
            thread.execute(action);
        } catch (RejectedExecutionException closed) {
            // After closing nobody is left to look at the result.
        }
    }

    /// Lets what is queued finish, for five seconds at most.
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(5, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
