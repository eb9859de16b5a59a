package app.aladdin.client.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// Who is here, by a clock of the test's own.
final class PresenceTest {

    private static final class FakeClock extends Clock {
        private Instant now = Instant.parse("2026-03-29T12:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }

        void pass(Duration time) {
            now = now.plus(time);
        }
    }

    @Test
    void goesFiveMinutesAfterTheLastEvent() {
        FakeClock clock = new FakeClock();
        Presence presence = new Presence(clock);
        presence.joined("u", "Ada");
        clock.pass(Duration.ofMinutes(4));
        presence.active("u");
        presence.active("stranger");
        clock.pass(Duration.ofMinutes(4));
        assertThat(presence.people()).extracting(Presence.Person::name).containsExactly("Ada");
        clock.pass(Duration.ofMinutes(1));
        assertThat(presence.people()).isEmpty();
    }
}
