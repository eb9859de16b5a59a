package app.aladdin.cli;

import app.aladdin.cache.Queued;
import app.aladdin.contract.Json;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Prints and changes what waits to be sent.
final class OutboxList {
    private static final Duration SOON = Duration.ofSeconds(5);

    private final Talk talk;
    private final Session session;

    OutboxList(Talk talk, Session session) {
        this.talk = talk;
        this.session = session;
    }

    int list() {
        List<Queued> all = session.unsent();
        for (Queued row : all) {
            talk.thing(
                    "message",
                    Json.object()
                            .put("id", row.id())
                            .put("projectId", row.project())
                            .put("conversationId", row.conversation())
                            .put("mode", row.mode().wire())
                            .put("content", row.content())
                            .put("timestamp", row.at().toString())
                            .put("attempts", row.attempts())
                            .put("refused", row.failed()),
                    "%s  %-5s  %-7s  %s"
                            .formatted(
                                    row.id(),
                                    row.mode().wire(),
                                    row.failed() ? "refused" : "waits",
                                    Words.shortened(row.content(), 60)));
        }
        talk.end(all.size(), true);
        return Exit.OK;
    }

    int remove(String id) throws InterruptedException {
        Queued row = mine(id);
        CountDownLatch gone = new CountDownLatch(1);
        Runnable end =
                session.client().conversations().events().subscribe(event -> gone.countDown());
        try {
            session.client().outbox().remove(row.id());
            if (!gone.await(SOON.toSeconds(), TimeUnit.SECONDS)) {
                throw new ProblemException(new Problem.Storage("not removed in time"));
            }
        } finally {
            end.run();
        }
        talk.line(
                Json.object().put("type", "removed").put("messageId", row.id()),
                "Removed: " + Words.shortened(row.content(), 60));
        return Exit.OK;
    }

    int retry(String id, Optional<Problem> away) throws CommandFailure, InterruptedException {
        Queued row = mine(id);
        if (away.isPresent()) {
            throw CommandFailure.of(away.get(), " The question stays in the outbox.");
        }
        session.client().outbox().retry(row.id());
        return new Sends(talk, session).run(List.of(row));
    }

    private Queued mine(String id) {
        return session.store()
                .outbox()
                .find(id)
                .orElseThrow(() ->
                        new ProblemException(
                                new Problem.NotFound("nothing with this id waits to be sent")));
    }
}
