package app.aladdin.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Random;

final class BackOffTest {
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(5);

    @Test
    void staysWithinAFifthOfDoublingSteps() {
        for (long seed = 0; seed < 500; seed++) {
            BackOff backOff = new BackOff(FIRST, LONGEST, new Random(seed));
            for (int failure = 0; failure < 100; failure++) {
                double step = Math.min(1_000 * Math.pow(2, failure), 5_000);
                assertThat((double) backOff.next().toMillis())
                        .as("seed %d, failure %d", seed, failure)
                        .isBetween(step * 0.8 - 1, step * 1.2 + 1);
            }
        }
    }

    @Test
    void beginsAnewAfterASuccess() {
        BackOff backOff = new BackOff(FIRST, LONGEST, new Random(1));
        for (int failure = 0; failure < 10; failure++) {
            assertThat(backOff.next()).isPositive();
        }
        backOff.reset();
        assertThat(backOff.next()).isLessThan(Duration.ofMillis(1_201));
    }
}
