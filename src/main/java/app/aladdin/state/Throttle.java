package app.aladdin.state;

import java.time.Duration;

/// Does something soon, and then once in a while at most, however often it is asked for: the first
/// wish is met at the dispatcher's next turn, and those that come during the rest after that are
/// met together when it is over. Lives on its dispatcher's thread.
public final class Throttle {
    private final Timer timer;
    private final Dispatcher dispatcher;
    private final Duration rest;
    private final Runnable action;
    private boolean asked;
    private boolean resting;

    /// @param rest how long nothing is done after it was done
    public Throttle(Timer timer, Dispatcher dispatcher, Duration rest, Runnable action) {
        this.timer = timer;
        this.dispatcher = dispatcher;
        this.rest = rest;
        this.action = action;
    }

    /// Asks for it.
    public void request() {
        if (asked) {
            return;
        }
        asked = true;
        if (!resting) {
            dispatcher.execute(this::act);
        }
    }

    private void act() {
        asked = false;
        resting = true;
        // First, so that what goes wrong once does not end it for good.
        timer.after(rest, dispatcher, this::rested);
        action.run();
    }

    private void rested() {
        resting = false;
        if (asked) {
            act();
        }
    }
}
