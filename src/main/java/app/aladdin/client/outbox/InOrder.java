package app.aladdin.client.outbox;

import app.aladdin.state.Background;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/// Does work in the background, in the order in which it was handed in. Thread-safe.
final class InOrder {
    private final Background background;
    private final Consumer<Throwable> onFailure;
    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private final ReentrantLock turn = new ReentrantLock(true);

    /// @param onFailure told on a background thread when a piece of work fails
    InOrder(Background background, Consumer<Throwable> onFailure) {
        this.background = background;
        this.onFailure = onFailure;
    }

    void add(String name, Runnable work) {
        tasks.add(work);
        background.start(name, this::runTasks, onFailure);
    }

    private void runTasks() {
        turn.lock();
        try {
            for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
                task.run();
            }
        } finally {
            turn.unlock();
        }
    }
}
