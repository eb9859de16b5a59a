package app.aladdin.net;

import app.aladdin.contract.Json;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/// Writes down what a socket tells, and waits for it.
final class HeardSocket implements LiveSocket.Listener {
    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
    private final BlockingQueue<SocketState> states = new LinkedBlockingQueue<>();

    @Override
    public void state(SocketState state) {
        states.add(state);
    }

    @Override
    public void event(String name, List<JsonNode> arguments) {
        StringBuilder line = new StringBuilder(name);
        arguments.forEach(argument -> line.append(' ').append(Json.text(argument)));
        events.add(line.toString());
    }

    /// The next event, as its name and its arguments.
    String event() {
        return next(events, any -> true);
    }

    /// The next state of this kind; others before it are passed over.
    <T extends SocketState> T state(Class<T> kind) {
        return kind.cast(next(states, kind::isInstance));
    }

    /// Whether nothing more was told.
    boolean quiet() {
        return events.isEmpty();
    }

    private static <T> T next(BlockingQueue<T> queue, Predicate<T> wanted) {
        try {
            while (true) {
                T item = queue.poll(10, TimeUnit.SECONDS);
                if (item == null) {
                    throw new AssertionError("nothing came within ten seconds");
                }
                if (wanted.test(item)) {
                    return item;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
