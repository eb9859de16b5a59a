package app.aladdin.client.executions;

import java.time.Duration;
import java.time.Instant;

/// Judges whether a server that says that there is no such task has lost it. One answer may be a
/// mistake, as while it starts; and one that never knew a task by name may still tell of it live.
final class Patient {
    private static final int TWICE = 2;
    private static final Duration AFTER_EVENTS = Duration.ofSeconds(60);
    private static final Duration BEFORE_EVENTS = Duration.ofSeconds(15);

    private Instant heard;
    private boolean anyEvent;
    private boolean answered;
    private int missing;

    Patient(Instant began) {
        this.heard = began;
    }

    void answered() {
        answered = true;
        missing = 0;
    }

    void heard(Instant at) {
        heard = at;
        anyEvent = true;
    }

    /// The server says once more that it has none.
    ///
    /// @param live whether events may come
    /// @return whether it is lost
    boolean missed(boolean live, Instant now) {
        missing++;
        if (missing < TWICE) {
            return false;
        }
        if (answered || !(live || anyEvent)) {
            return true;
        }
        return !now.isBefore(heard.plus(anyEvent ? AFTER_EVENTS : BEFORE_EVENTS));
    }
}
