package app.aladdin.feature.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Optional;

final class VisitTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    @Test
    void measuresFromTheEndOfTheVisitBefore() {
        assertThat(Visit.begun(Optional.of("2026-11-20T18:20:00Z"), NOW))
                .isEqualTo(new Visit(Instant.parse("2026-11-20T18:20:00Z"), false));
    }

    @Test
    void isNotInTheFutureWhenTheClockWasSetBack() {
        assertThat(Visit.begun(Optional.of("2027-01-01T00:00:00Z"), NOW))
                .isEqualTo(new Visit(NOW, false));
    }

    @Test
    void beginsAnewWhenNothingOrNothingReadableWasKept() {
        assertThat(Visit.begun(Optional.empty(), NOW)).isEqualTo(new Visit(NOW, true));
        assertThat(Visit.begun(Optional.of("yesterday"), NOW)).isEqualTo(new Visit(NOW, true));
    }
}
