package app.aladdin.state;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/// Hands on the first value at once and then at most one a period, the last one always, such as
/// where a list is scrolled to. Lives on its dispatcher's thread.
public final class Throttle<E> implements Consumer<E> {
    private final Timer timer;
    private final Dispatcher dispatcher;
    private final Duration period;
    private final Consumer<? super E> receiver;

    private Optional<E> waiting = Optional.empty();
    private Runnable cancel = () -> {};
    private boolean resting;

    public Throttle(
            Timer timer, Dispatcher dispatcher, Duration period, Consumer<? super E> receiver) {
        this.timer = timer;
        this.dispatcher = dispatcher;
        this.period = period;
        this.receiver = receiver;
    }

    @Override
    public void accept(E value) {
        if (resting) {
            waiting = Optional.of(value);
        } else {
            handOn(value);
        }
    }

    private void handOn(E value) {
        resting = true;
        cancel = timer.after(period, dispatcher, this::rested);
        receiver.accept(value);
    }

    private void rested() {
        resting = false;
        Optional<E> last = waiting;
        waiting = Optional.empty();
        last.ifPresent(this::handOn);
    }

    /// Forgets what waits.
    public void drop() {
        cancel.run();
        waiting = Optional.empty();
        resting = false;
    }
}
