package app.aladdin.client.outbox;

import app.aladdin.cache.ConversationRows;
import app.aladdin.cache.OutboxRows;
import app.aladdin.cache.Queued;
import app.aladdin.client.conversations.ConversationLog;
import app.aladdin.client.conversations.RemoteMessages;
import app.aladdin.client.session.Server;
import app.aladdin.client.session.ServerKey;
import app.aladdin.contract.Fields;
import app.aladdin.contract.Json;
import app.aladdin.contract.Message;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/// Sends one message: makes its conversation on the server where that is needed, looks first
/// whether an earlier try arrived, and exchanges question and answer.
final class Sending {
    private final ServerKey key;
    private final ConversationRows conversations;
    private final ConversationLog log;
    private final OutboxRows rows;
    private final Clock clock;
    private final Runnable suspect;

    Sending(
            ServerKey key,
            ConversationRows conversations,
            ConversationLog log,
            OutboxRows rows,
            Clock clock,
            Runnable suspect) {
        this.key = key;
        this.conversations = conversations;
        this.log = log;
        this.rows = rows;
        this.clock = clock;
        this.suspect = suspect;
    }

    /// Blocks until question and answer are kept (`null`) or something is in the way.
    ///
    /// @param begun told the exchange, so that it can be stopped
    /// @throws ProblemException as an alternative to returning a problem
    @Nullable Problem send(Server server, Queued row, Consumer<Exchange> begun)
            throws InterruptedException {
        String remote = remote(server, row);
        if (row.attempts() > 0 && remote != null && !server.honoursKeys()) {
            List<Message> theirs = RemoteMessages.of(server, remote);
            Recovery.Fate fate = Recovery.of(row, log.kept(row.conversation()), theirs);
            if (fate == Recovery.Fate.ANSWERED) {
                log.arrived(row, theirs);
                return null;
            }
            if (fate == Recovery.Fate.UNANSWERED && !row.failed() && row.attempts() == 1) {
                // Whether to ask twice is the person's decision; the next retry goes ahead.
                rows.attempted(row.id());
                return new Problem.ServerFault("the answer was lost", "ANSWER_LOST", true);
            }
        }
        rows.attempted(row.id());
        Exchange exchange = new Exchange(row, log, clock, suspect);
        begun.accept(exchange);
        Outcome outcome =
                exchange.run(
                        server,
                        remote,
                        id -> conversations.linked(key.value(), row.conversation(), id));
        return outcome instanceof Outcome.Unsent unsent ? unsent.problem() : null;
    }

    /// The server's id of the message's conversation; `null` where the server makes conversations
    /// only by the first question.
    private @Nullable String remote(Server server, Queued row) {
        var known = conversations.find(key.value(), row.conversation());
        if (known.isPresent() && known.get().remoteId() != null) {
            return known.get().remoteId();
        }
        ObjectNode body =
                Json.object().put("projectId", row.project()).put("mode", row.mode().wire());
        known.map(c -> c.conversation().name())
                .filter(name -> !name.isEmpty())
                .ifPresent(name -> body.put("name", name));
        try {
            String id =
                    new Fields(
                                    server.learn(
                                                    server.http()
                                                            .post(
                                                                    List.of("conversations"),
                                                                    body,
                                                                    row.conversation()))
                                            .body())
                            .text("id", "_id", "conversationId");
            if (id.isEmpty()) {
                throw new ProblemException(new Problem.Garbled("a conversation without an id"));
            }
            conversations.linked(key.value(), row.conversation(), id);
            return id;
        } catch (ProblemException e) {
            if (e.problem() instanceof Problem.NotFound
                    || e.problem() instanceof Problem.Unsupported) {
                return null;
            }
            throw e;
        }
    }
}
