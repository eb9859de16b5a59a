package app.aladdin.cli;

import app.aladdin.cache.Queued;
import app.aladdin.client.conversations.ConversationEvent;
import app.aladdin.client.conversations.Entry;
import app.aladdin.contract.Json;
import app.aladdin.contract.Problem;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Waits until messages of the outbox are sent or refused, and says so of each.
final class Sends {
    private static final Duration LOOK = Duration.ofMillis(50);

    private final Talk talk;
    private final Session session;
    private final Map<String, Problem> refused = new ConcurrentHashMap<>();
    private volatile Optional<Problem> reason = Optional.empty();

    Sends(Talk talk, Session session) {
        this.talk = talk;
        this.session = session;
    }

    /// @return the exit code: done when all were sent, refused when at least one was not
    /// @throws CommandFailure when the rest has to wait
    int run(List<Queued> messages) throws CommandFailure, InterruptedException {
        long end = System.nanoTime() + talk.longest().toNanos();
        Runnable unsubscribe = session.client().conversations().events().subscribe(this::heard);
        int exit = Exit.OK;
        try {
            for (Queued message : messages) {
                exit = Math.max(exit, await(message, end));
            }
        } finally {
            unsubscribe.run();
        }
        return exit;
    }

    private void heard(ConversationEvent event) {
        if (event instanceof ConversationEvent.Put(String _, Entry entry)) {
            Optional<Problem> problem = entry.problem();
            if (entry.state() == Entry.State.FAILED) {
                problem.ifPresent(p -> refused.put(entry.id(), p));
            } else if (entry.state() == Entry.State.SENDING) {
                reason = Optional.empty();
            } else if (entry.state() == Entry.State.QUEUED && problem.isPresent()) {
                reason = problem;
            }
        }
    }

    private int await(Queued message, long end) throws CommandFailure, InterruptedException {
        while (session.waits(message.id())) {
            Problem no = refused.get(message.id());
            if (no != null) {
                said("refused", message, Optional.of(no));
                return Exit.of(no);
            }
            Optional<Problem> now = reason.or(session::away);
            if (System.nanoTime() - end > 0
                    || now.filter(p -> p instanceof Problem.SignedOut).isPresent()
                    || session.away().isPresent()) {
                throw CommandFailure.of(
                        now.orElseGet(() -> new Problem.TimedOut("")),
                        " What was not sent stays in the outbox.");
            }
            Thread.sleep(LOOK);
        }
        said("sent", message, Optional.empty());
        return Exit.OK;
    }

    private void said(String type, Queued message, Optional<Problem> problem) {
        ObjectNode event =
                Json.object()
                        .put("type", type)
                        .put("messageId", message.id())
                        .put("projectId", message.project())
                        .put("conversationId", message.conversation())
                        .put("mode", message.mode().wire());
        problem.ifPresent(p -> event.put("code", Sentences.code(p)));
        String why = problem.map(p -> "  " + Sentences.of(p)).orElse("");
        talk.line(event, "%-8s %s%s".formatted(type, Words.shortened(message.content(), 60), why));
    }
}
