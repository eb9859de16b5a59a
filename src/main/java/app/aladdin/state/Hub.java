package app.aladdin.state;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Hands each event to everybody who asked for it, in the order of asking, on the sender's thread.
/// Receivers that live on another thread subscribe with their dispatcher's inbox. Thread-safe.
public final class Hub<E> implements Consumer<E> {
    private final List<Consumer<? super E>> receivers = new CopyOnWriteArrayList<>();

    /// Adds a receiver; running the result removes it. An inbox is removed with the end of its
    /// dispatcher too.
    public Runnable subscribe(Consumer<? super E> receiver) {
        receivers.add(receiver);
        Runnable leave = () -> receivers.remove(receiver);
        if (receiver instanceof Inbox<?> inbox) {
            inbox.whenOver(leave);
        }
        return leave;
    }

    /// How many ask for events.
    public int receivers() {
        return receivers.size();
    }

    @Override
    public void accept(E event) {
        receivers.forEach(receiver -> receiver.accept(event));
    }
}
