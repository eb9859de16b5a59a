package app.aladdin.feature.orchestrator.messages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;

final class SilenceTest {
    @Test
    void saysNothingForFourteenSeconds() {
        assertThat(Silence.said(Duration.ofMillis(14_999))).isEmpty();
    }

    @Test
    void saysItFromFifteenSecondsOn() {
        assertThat(Silence.said(Duration.ofSeconds(15))).hasValue("15 s");
    }

    @Test
    void countsLongSilencesInMinutes() {
        assertThat(Silence.said(Duration.ofSeconds(75))).hasValue("1:15 min");
    }
}
