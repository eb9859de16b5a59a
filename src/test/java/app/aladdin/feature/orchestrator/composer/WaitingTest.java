package app.aladdin.feature.orchestrator.composer;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.client.conversations.Entry;
import app.aladdin.client.session.ConnectionState;
import app.aladdin.contract.AnswerMetadata;
import app.aladdin.contract.Mode;
import app.aladdin.contract.Problem;
import app.aladdin.contract.Role;
import app.aladdin.i18n.Messages;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

final class WaitingTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final ConnectionState ONLINE = new ConnectionState.Online("http://studio");

    private final Waiting waiting =
            new Waiting(new Messages(Locale.ENGLISH), Clock.fixed(NOW, ZoneOffset.UTC));

    private static Entry waits(Optional<Problem> problem) {
        return new Entry(
                "q",
                Role.USER,
                "text",
                Mode.CHAT,
                Entry.State.QUEUED,
                AnswerMetadata.NONE,
                NOW,
                problem,
                true);
    }

    @Test
    void namesTheAnswerThatIsArriving() {
        assertThat(waiting.reason(waits(Optional.empty()), ONLINE, true))
                .isEqualTo("Sent when this answer is done");
    }

    @Test
    void countsDownALimit() {
        Entry limited =
                waits(Optional.of(new Problem.RateLimited("slow down", NOW.plusSeconds(40))));
        assertThat(waiting.reason(limited, ONLINE, false)).contains("in 40 s");
        assertThat(Waiting.counts(limited)).isTrue();
    }

    @Test
    void namesTheMissingServerAndTheMissingSession() {
        Problem away = new Problem.Offline("gone");
        assertThat(
                        waiting.reason(
                                waits(Optional.empty()),
                                new ConnectionState.Offline(away, NOW, Optional.empty(), NOW),
                                true))
                .isEqualTo("Sent when back online");
        assertThat(
                        waiting.reason(
                                waits(Optional.of(new Problem.SignedOut("expired"))),
                                ONLINE,
                                false))
                .isEqualTo("Sent after signing in");
    }
}
