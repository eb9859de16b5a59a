package app.aladdin.state;

import java.time.Duration;
import java.time.Instant;

/// Time and waiting, handed in so that tests need not wait. Thread-safe.
public interface Timer {

    Instant now();

    /// Runs the action once after a delay, on a thread of the timer: it must be short, usually a
    /// hop to a dispatcher. Running the result calls it off, if it is not too late.
    Runnable after(Duration delay, Runnable action);

    /// As [#after], on a dispatcher. Called off on that dispatcher's thread, the action surely does
    /// not run any more.
    default Runnable after(Duration delay, Dispatcher dispatcher, Runnable action) {
        Alarm alarm = new Alarm(action);
        Runnable cancel = after(delay, () -> dispatcher.execute(alarm));
        return () -> {
            alarm.cancel();
            cancel.run();
        };
    }
}
