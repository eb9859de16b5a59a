package app.aladdin.state;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;

/// Gathers events until the dispatcher has time for all of them at once.
final class Inbox<E> implements Consumer<E> {
    private final Dispatcher dispatcher;
    private final Consumer<? super E> apply;
    private final Queue<E> waiting = new ArrayDeque<>();

    Inbox(Dispatcher dispatcher, Consumer<? super E> apply) {
        this.dispatcher = dispatcher;
        this.apply = apply;
    }

    @Override
    public void accept(E event) {
        boolean first;
        synchronized (waiting) {
            first = waiting.isEmpty();
            waiting.add(event);
        }
        if (first) {
            dispatcher.execute(this::drain);
        }
    }

    private void drain() {
        List<E> batch;
        synchronized (waiting) {
            batch = new ArrayList<>(waiting);
            waiting.clear();
        }
        batch.forEach(apply);
    }
}
