package app.aladdin.app;

import app.aladdin.state.Timer;

import java.time.Duration;

/// Gives memory back while nothing goes on. The serial collector looks at what has grown old only
/// when the space for it is full, so that a day of work would keep several times what it needs. To
/// collect stops the window for about a tenth of a second, which nobody sees when nothing moves.
final class IdleCollector {
    /// How often it is looked whether anything went on since the last time.
    static final Duration INTERVAL = Duration.ofSeconds(5);

    /// The share of one processor that a blinking caret and open connections take.
    private static final double AT_REST = 0.05;

    /// Less is not worth the stop.
    private static final long WORTH_BYTES = 48L << 20;

    private final Timer timer;
    private final Machine machine;
    private long spent;

    /// What is known of the process, and what can be done for it.
    interface Machine {
        /// The processor time of the whole process, in nanoseconds.
        long spentNanos();

        /// How much has grown old since garbage was collected, in bytes.
        long grownBytes();

        /// Collects garbage. Everything waits meanwhile.
        void collect();
    }

    /// Begins, and goes on until the timer is closed.
    IdleCollector(Timer timer, Machine machine) {
        this.timer = timer;
        this.machine = machine;
        goOn();
    }

    private void goOn() {
        spent = machine.spentNanos();
        timer.after(INTERVAL, this::look);
    }

    private void look() {
        long now = machine.spentNanos();
        boolean rests = now - spent < AT_REST * INTERVAL.toNanos();
        if (rests && machine.grownBytes() > WORTH_BYTES) {
            machine.collect();
        }
        goOn();
    }
}
