package app.aladdin.state;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/// Gathers events until the dispatcher has time for all of them at once.
final class Inbox<E> implements Consumer<E> {
    private final Dispatcher dispatcher;
    private final Consumer<? super E> apply;
    private final Deque<E> waiting = new ArrayDeque<>();

    Inbox(Dispatcher dispatcher, Consumer<? super E> apply) {
        this.dispatcher = dispatcher;
        this.apply = apply;
    }

    /// Leaves those who tell once nothing is taken any more.
    void whenOver(Runnable action) {
        dispatcher.whenOver(action);
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
        int taken = 0;
        try {
            for (E event : batch) {
                taken++;
                apply.accept(event);
            }
        } finally {
            if (taken < batch.size()) {
                again(batch.subList(taken, batch.size()));
            }
        }
    }

    /// An event that could not be applied takes none of the later ones with it.
    private void again(List<E> rest) {
        boolean first;
        synchronized (waiting) {
            first = waiting.isEmpty();
            rest.reversed().forEach(waiting::addFirst);
        }
        if (first) {
            dispatcher.execute(this::drain);
        }
    }
}
