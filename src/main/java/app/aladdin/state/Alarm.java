package app.aladdin.state;

/// An action that can be called off as long as it has not begun.
final class Alarm implements Runnable {
    private final Runnable action;
    private volatile boolean cancelled;

    Alarm(Runnable action) {
        this.action = action;
    }

    void cancel() {
        cancelled = true;
    }

    @Override
    public void run() {
        if (!cancelled) {
            action.run();
        }
    }
}
