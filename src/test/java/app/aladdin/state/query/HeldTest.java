package app.aladdin.state.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

class HeldTest {
    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
    private static final Duration AGE = Duration.ofSeconds(30);

    private final Held<String> held = Held.confirmed("lamp", NOON);

    @Test
    void isOldAfterItsTime() {
        assertThat(held.stale(NOON.plusSeconds(29), AGE)).isFalse();
        assertThat(held.stale(NOON.plusSeconds(30), AGE)).isTrue();
    }

    @Test
    void isOldWhenTheClockWasPutBackByADay() {
        assertThat(held.stale(NOON.minusSeconds(1), AGE)).isFalse();
        assertThat(held.stale(NOON.minus(Duration.ofDays(1)), AGE)).isTrue();
    }
}
