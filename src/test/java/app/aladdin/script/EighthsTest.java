package app.aladdin.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;

/// Lengths as breakdowns write them.
class EighthsTest {

    @ParameterizedTest
    @CsvSource({"0,0", "6,6/8", "8,1", "10,1 2/8", "24,3"})
    void isWrittenInPagesAndEighthsAndReadBack(int count, String text) {
        assertThat(new Eighths(count)).hasToString(text);
        assertThat(Eighths.parse(text)).contains(new Eighths(count));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "1 2", "1/4", "1 2/8 3", "-1", "2/8 1", "99999999999"})
    void readsNothingElse(String text) {
        assertThat(Eighths.parse(text)).isEmpty();
    }

    @Test
    void playsAMinuteAPage() {
        assertThat(new Eighths(12).runningTime()).isEqualTo(Duration.ofSeconds(90));
    }

    @Test
    void addsUp() {
        assertThat(new Eighths(7).plus(new Eighths(3))).hasToString("1 2/8");
    }

    @Test
    void isNeverNegative() {
        assertThatThrownBy(() -> new Eighths(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
