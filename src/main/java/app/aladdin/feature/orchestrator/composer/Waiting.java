package app.aladdin.feature.orchestrator.composer;

import app.aladdin.client.conversations.Entry;
import app.aladdin.client.session.ConnectionState;
import app.aladdin.contract.Problem;
import app.aladdin.i18n.Messages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// Says why a message waits, and for what.
final class Waiting {
    private final Messages messages;
    private final Clock clock;

    Waiting(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    String reason(Entry entry, ConnectionState connection, boolean answering) {
        Problem problem = entry.problem().orElse(null);
        if (problem instanceof Problem.RateLimited limited) {
            Instant until = limited.until();
            return until == null
                    ? messages.get("queue.limited")
                    : messages.get("queue.limited.until", secondsTo(until));
        }
        if (connection instanceof ConnectionState.SignedOut
                || problem instanceof Problem.SignedOut) {
            return messages.get("queue.signedOut");
        }
        if (!(connection instanceof ConnectionState.Online)) {
            return messages.get("queue.later");
        }
        if (answering) {
            return messages.get("queue.afterAnswer");
        }
        return messages.get(problem == null ? "queue.turn" : "queue.again");
    }

    private long secondsTo(Instant until) {
        return Math.max(1, Duration.between(clock.instant(), until).toSeconds());
    }

    /// Whether the reason changes with the time.
    static boolean counts(Entry entry) {
        return entry.problem()
                .filter(problem ->
                        problem instanceof Problem.RateLimited limited && limited.until() != null)
                .isPresent();
    }
}
