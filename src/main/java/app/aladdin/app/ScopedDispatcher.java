package app.aladdin.app;

import app.aladdin.state.Dispatcher;

import java.util.ArrayList;
import java.util.List;

/// A dispatcher for a part of the run: after its end nothing that was still under way arrives, and
/// nobody tells it anything any more.
final class ScopedDispatcher implements Dispatcher {
    private final Dispatcher whole;
    private final List<Runnable> atEnd = new ArrayList<>();
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

    @Override
    public void whenOver(Runnable action) {
        synchronized (atEnd) {
            if (!over) {
                atEnd.add(action);
                return;
            }
        }
        action.run();
    }

    void end() {
        List<Runnable> due;
        synchronized (atEnd) {
            over = true;
            due = List.copyOf(atEnd);
            atEnd.clear();
        }
        due.forEach(Runnable::run);
    }
}
