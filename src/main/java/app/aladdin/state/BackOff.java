package app.aladdin.state;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// How long to wait before trying again: doubling from `first` to `longest`, plus or minus a fifth
/// at random so that many clients do not come back at the same moment. Not thread-safe.
public final class BackOff {
    private static final double JITTER = 0.2;

    private final Duration first;
    private final Duration longest;
    private final RandomGenerator random;
    private int failures;

    public BackOff(Duration first, Duration longest, RandomGenerator random) {
        this.first = first;
        this.longest = longest;
        this.random = random;
    }

    /// The wait after one more failure.
    public Duration next() {
        double factor = Math.pow(2, Math.min(failures, 20));
        failures++;
        double millis = Math.min(first.toMillis() * factor, longest.toMillis());
        double jitter = 1 - JITTER + 2 * JITTER * random.nextDouble();
        return Duration.ofMillis(Math.round(millis * jitter));
    }

    /// Begins anew after a success.
    public void reset() {
        failures = 0;
    }
}
