package app.aladdin.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

class SteadyClockTest {
    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    @Test
    void goesOnWithTheTimeThatPassesAlone() {
        AtomicLong nanos = new AtomicLong(77);
        Clock steady = new SteadyClock(NOON, ZoneOffset.UTC, nanos::get);

        nanos.addAndGet(1_500_000_000L);

        assertThat(steady.instant()).isEqualTo(NOON.plusMillis(1_500));
        assertThat(steady.withZone(ZoneOffset.ofHours(2)).instant()).isEqualTo(steady.instant());
    }

    @Test
    void standsInForTheComputersClockOnly() {
        Clock held = Clock.fixed(NOON, ZoneOffset.UTC);

        assertThat(SteadyClock.of(held)).isSameAs(held);
        assertThat(SteadyClock.of(Clock.systemUTC())).isInstanceOf(SteadyClock.class);
    }
}
