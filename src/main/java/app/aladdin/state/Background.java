package app.aladdin.state;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/// Blocking work on virtual threads that ends with its owner. Callable from any thread.
public final class Background implements AutoCloseable {
    private final String owner;
    private final Set<Thread> running = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /// @param owner names the threads, for logs and thread dumps
    public Background(String owner) {
        this.owner = owner;
    }

    /// Work that may block and may fail.
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    /// Starts the work; a failure goes to `onFailure` on the work's own thread, unless the owner is
    /// gone by then. Running the result interrupts the work.
    public Runnable start(String name, Work work, Consumer<Throwable> onFailure) {
        Thread thread =
                Thread.ofVirtual().name(owner + "/" + name).unstarted(() -> run(work, onFailure));
        running.add(thread);
        if (closed) {
            running.remove(thread);
        } else {
            thread.start();
        }
        return thread::interrupt;
    }

    private void run(Work work, Consumer<Throwable> onFailure) {
        try {
            work.run();
        } catch (InterruptedException cancelled) {
            Thread.currentThread().interrupt();
        } catch (Exception | LinkageError failure) {
            if (!closed) {
                onFailure.accept(failure);
            }
        } finally {
            running.remove(Thread.currentThread());
        }
    }

    /// Interrupts whatever still runs; later work is not started.
    @Override
    public void close() {
        closed = true;
        running.forEach(Thread::interrupt);
    }
}
