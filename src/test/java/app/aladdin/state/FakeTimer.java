package app.aladdin.state;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Time that passes when a test says so.
public final class FakeTimer implements Timer {
    /// Not a record: two equal actions at the same time are two.
    private static final class Due {
        Instant at;
        final Runnable action;

        Due(Instant at, Runnable action) {
            this.at = at;
            this.action = action;
        }

        Instant at() {
            return at;
        }

        Runnable action() {
            return action;
        }
    }

    private final List<Due> waiting = new ArrayList<>();
    private Instant now = Instant.parse("2030-01-01T00:00:00Z");

    @Override
    public synchronized Instant now() {
        return now;
    }

    @Override
    public synchronized Runnable after(Duration delay, Runnable action) {
        Due due = new Due(now.plus(delay), action);
        waiting.add(due);
        return () -> remove(due);
    }

    private synchronized void remove(Due due) {
        waiting.remove(due);
    }

    /// How many actions wait for their time.
    public synchronized int waiting() {
        return waiting.size();
    }

    /// Lets time pass; what is due runs in its order, at its time.
    public void pass(Duration duration) {
        Instant end = now().plus(duration);
        for (Optional<Due> next = next(end); next.isPresent(); next = next(end)) {
            next.get().action().run();
        }
        synchronized (this) {
            now = end;
        }
    }

    /// Lets somebody put the clock back; what waits, waits no longer for it.
    public synchronized void putBack(Duration duration) {
        now = now.minus(duration);
        waiting.forEach(due -> due.at = due.at.minus(duration));
    }

    private synchronized Optional<Due> next(Instant end) {
        Optional<Due> next =
                waiting.stream()
                        .filter(due -> !due.at().isAfter(end))
                        .min(Comparator.comparing(Due::at));
        next.ifPresent(due -> {
            waiting.remove(due);
            now = due.at().isAfter(now) ? due.at() : now;
        });
        return next;
    }
}
