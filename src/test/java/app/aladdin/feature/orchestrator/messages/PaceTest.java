package app.aladdin.feature.orchestrator.messages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaceTest {
    private final Pace pace = new Pace();

    @Test
    void buildsLessAfterAPulseThatWasTooLongAndMoreAfterAShortOne() {
        int first = pace.portion();

        pace.took(40);
        int less = pace.portion();
        pace.took(5);

        assertThat(less).isLessThan(first);
        assertThat(pace.portion()).isGreaterThan(less).isLessThanOrEqualTo(2 * less);
    }

    @Test
    void neverStandsStillAndNeverBuildsWithoutBounds() {
        for (int i = 0; i < 50; i++) {
            pace.took(5_000);
        }
        assertThat(pace.portion()).isPositive();
        for (int i = 0; i < 50; i++) {
            pace.took(0);
        }
        assertThat(pace.portion()).isEqualTo(Pace.WHOLE);
    }
}
