package app.aladdin.state;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/// Waits for quiet: hands on the last value when none has come for a while, such as the text of a
/// search field half a second after the last key. Lives on its dispatcher's thread.
public final class Debounce<E> implements Consumer<E> {
    private final Timer timer;
    private final Dispatcher dispatcher;
    private final Duration quiet;
    private final Duration longest;
    private final Consumer<? super E> receiver;

    private Optional<E> waiting = Optional.empty();
    private @Nullable Instant since;
    private Runnable cancel = () -> {};

    /// @param longest after which time without quiet the last value is handed on all the same
    public Debounce(
            Timer timer,
            Dispatcher dispatcher,
            Duration quiet,
            Duration longest,
            Consumer<? super E> receiver) {
        this.timer = timer;
        this.dispatcher = dispatcher;
        this.quiet = quiet;
        this.longest = longest;
        this.receiver = receiver;
    }

    @Override
    public void accept(E value) {
        Instant now = timer.now();
        // A clock that was put back lets nothing wait longer.
        Instant first = since == null || since.isAfter(now) ? now : since;
        since = first;
        waiting = Optional.of(value);
        cancel.run();
        Duration left = Duration.between(now, first.plus(longest));
        cancel = timer.after(left.compareTo(quiet) < 0 ? left : quiet, dispatcher, this::flush);
    }

    /// Hands on at once what waits, if anything does.
    public void flush() {
        Optional<E> last = waiting;
        drop();
        last.ifPresent(receiver);
    }

    /// Forgets what waits.
    public void drop() {
        cancel.run();
        waiting = Optional.empty();
        since = null;
    }
}
