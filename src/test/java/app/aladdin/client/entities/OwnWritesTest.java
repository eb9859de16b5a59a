package app.aladdin.client.entities;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.state.FakeTimer;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class OwnWritesTest {
    private final FakeTimer timer = new FakeTimer();
    private final OwnWrites writes = new OwnWrites(timer);

    @Test
    void knowsAnEchoForAFewSeconds() {
        writes.note("s1");

        assertThat(writes.own("s1")).isTrue();
        assertThat(writes.own("s2")).isFalse();
        timer.pass(Duration.ofSeconds(6));
        assertThat(writes.own("s1")).isFalse();
    }

    @Test
    void takesNobodysChangeForItsOwnWhenTheClockIsPutBack() {
        writes.note("s1");
        timer.putBack(Duration.ofDays(1));

        assertThat(writes.own("s1")).isFalse();
    }
}
