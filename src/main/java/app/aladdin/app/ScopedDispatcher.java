package app.aladdin.app;

import app.aladdin.state.Dispatcher;

/// A dispatcher for a part of the run: after its end nothing that was still under way arrives.
final class ScopedDispatcher implements Dispatcher {
    private final Dispatcher whole;
    private volatile boolean over;

    ScopedDispatcher(Dispatcher whole) {
        this.whole = whole;
    }

    @Override
    public void execute(Runnable action) {
        if (!over) {
            whole.execute(() -> {
                if (!over) {
                    action.run();
                }
            });
        }
    }

    void end() {
        over = true;
    }
}
