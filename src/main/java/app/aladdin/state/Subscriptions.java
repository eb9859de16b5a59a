package app.aladdin.state;

import javafx.beans.value.ObservableValue;

import java.util.ArrayDeque;
import java.util.Deque;

/// Listeners that end together with the view that set them. Used on the dispatcher's thread.
public final class Subscriptions implements AutoCloseable {
    private final Deque<Runnable> releases = new ArrayDeque<>();

    /// Calls `action` now and after each change of the value.
    public <T> void follow(
            ObservableValue<T> value, java.util.function.Consumer<? super T> action) {
        var subscription = value.subscribe(action);
        releases.push(subscription::unsubscribe);
    }

    /// Remembers something to release at the end.
    public void add(Runnable release) {
        releases.push(release);
    }

    /// Releases everything, the latest first.
    @Override
    public void close() {
        while (!releases.isEmpty()) {
            releases.pop().run();
        }
    }
}
