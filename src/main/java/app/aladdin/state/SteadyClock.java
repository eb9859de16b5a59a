package app.aladdin.state;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.LongSupplier;

/// Time that only goes on: for how long something takes, not for when it is. Somebody who puts the
/// computer's clock forward or back makes no answer late by it, and lets nothing wait for a day.
public final class SteadyClock extends Clock {
    private final Instant began;
    private final ZoneId zone;
    private final LongSupplier nanos;
    private final long start;

    SteadyClock(Instant began, ZoneId zone, LongSupplier nanos) {
        this(began, zone, nanos, nanos.getAsLong());
    }

    private SteadyClock(Instant began, ZoneId zone, LongSupplier nanos, long start) {
        this.began = began;
        this.zone = zone;
        this.nanos = nanos;
        this.start = start;
    }

    /// The steady form of the computer's clock. A clock that is in somebody's hand, as in a test,
    /// stays there.
    public static Clock of(Clock clock) {
        return clock.equals(Clock.system(clock.getZone()))
                ? new SteadyClock(clock.instant(), clock.getZone(), System::nanoTime)
                : clock;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new SteadyClock(began, other, nanos, start);
    }

    @Override
    public Instant instant() {
        return began.plusNanos(nanos.getAsLong() - start);
    }
}
