package app.aladdin.client.outbox;

import app.aladdin.cache.ConversationRows;
import app.aladdin.cache.OutboxRows;
import app.aladdin.cache.Queued;
import app.aladdin.cache.StoredMessage;
import app.aladdin.client.conversations.ConversationLog;
import app.aladdin.client.conversations.RemoteMessages;
import app.aladdin.client.session.Server;
import app.aladdin.client.session.ServerKey;
import app.aladdin.contract.Conversation;
import app.aladdin.contract.Execution;
import app.aladdin.contract.Message;
import app.aladdin.contract.Mode;
import app.aladdin.contract.NewConversation;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.contract.Role;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Sends one message: makes its conversation on the server where that is needed, looks first
/// whether an earlier try arrived, and exchanges question and answer.
final class Sending {
    /// How often an answer that is not there yet is looked for before the person is asked.
    private static final int LOOKS = 4;

    private final ServerKey key;
    private final ConversationRows conversations;
    private final ConversationLog log;
    private final OutboxRows rows;
    private final Clock clock;
    private final Runnable suspect;
    private final Waits waits;
    private final Arrival arrival;
    private volatile boolean streaming = true;

    Sending(
            ServerKey key,
            ConversationRows conversations,
            ConversationLog log,
            OutboxRows rows,
            Clock clock,
            Runnable suspect,
            Waits waits) {
        this.key = key;
        this.conversations = conversations;
        this.log = log;
        this.rows = rows;
        this.clock = clock;
        this.suspect = suspect;
        this.waits = waits;
        this.arrival = new Arrival(key, conversations, log);
    }

    void streaming(boolean wanted) {
        streaming = wanted;
    }

    /// Blocks until question and answer are kept (`null`) or something is in the way.
    ///
    /// @param decided whether the person wants it sent although it may have arrived already
    /// @param begun told the exchange, so that it can be stopped
    /// @throws ProblemException as an alternative to returning a problem
    @Nullable Problem send(Server server, Queued row, boolean decided, Consumer<Exchange> begun)
            throws InterruptedException {
        boolean triedBefore = row.attempts() > 0;
        if (triedBefore && isKept(row)) {
            return null;
        }
        rows.attempted(row.id());
        boolean look = triedBefore && !server.honoursKeys();
        boolean mayRepeat = decided || ModeRequest.harmless(row);
        String remote = known(row);
        if (remote == null && look) {
            Arrival.Found<String> made = arrival.conversation(server, row);
            if (!made.known() && !mayRepeat) {
                return lost();
            }
            remote = made.thing().orElse(null);
            if (remote != null) {
                conversations.linked(key.value(), row.conversation(), remote);
            }
        }
        if (look) {
            Optional<Problem> inTheWay = arrived(server, row, remote, mayRepeat);
            if (inTheWay.isPresent()) {
                return inTheWay.get();
            }
            if (rows.find(row.id()).isEmpty()) {
                return null;
            }
        }
        if (remote == null) {
            remote = create(server, row);
        }
        Outcome outcome = exchange(server, row, remote, begun);
        return outcome instanceof Outcome.Unsent unsent ? unsent.problem() : null;
    }

    /// Whether question and answer are kept already: the program ended just before the message left
    /// the outbox.
    private boolean isKept(Queued row) {
        List<StoredMessage> kept = log.kept(row.conversation());
        for (int i = 0; i + 1 < kept.size(); i++) {
            if (kept.get(i).message().id().equals(row.id())) {
                StoredMessage next = kept.get(i + 1);
                return next.message().role() == Role.ASSISTANT
                        && (next.state() == StoredMessage.State.COMPLETE
                                || next.state() == StoredMessage.State.STOPPED);
            }
        }
        return false;
    }

    /// Whether an earlier try arrived; then the message leaves the outbox. A problem where that
    /// cannot be found out and the person has to decide.
    private Optional<Problem> arrived(
            Server server, Queued row, @Nullable String remote, boolean mayRepeat) {
        if (remote != null) {
            Optional<Problem> waits = inConversation(server, row, remote, mayRepeat);
            if (waits.isPresent() || rows.find(row.id()).isEmpty()) {
                return waits;
            }
        }
        if (row.mode() == Mode.TASK) {
            Arrival.Found<Execution> begun = arrival.execution(server, row);
            if (begun.thing().isPresent()) {
                log.exchanged(
                        ModeExchange.question(row),
                        ModeExchange.answer(row, begun.thing().get().asTask().write(), clock),
                        StoredMessage.State.COMPLETE,
                        true);
                rows.remove(row.id());
                return Optional.empty();
            }
            return begun.known() || mayRepeat ? Optional.empty() : Optional.of(lost());
        }
        // Where nothing of it is in the conversation, data may have been written all the same.
        boolean unclear = row.mode() == Mode.DATA && !mayRepeat;
        return unclear ? Optional.of(lost()) : Optional.empty();
    }

    private Optional<Problem> inConversation(
            Server server, Queued row, String remote, boolean mayRepeat) {
        List<Message> theirs;
        try {
            theirs = RemoteMessages.of(server, remote);
        } catch (ProblemException e) {
            if (!(e.problem() instanceof Problem.NotFound
                    || e.problem() instanceof Problem.Unsupported)) {
                throw e;
            }
            return mayRepeat || row.mode() == Mode.TASK ? Optional.empty() : Optional.of(lost());
        }
        return switch (Recovery.of(row, log.kept(row.conversation()), theirs)) {
            case ANSWERED -> {
                log.arrived(row, theirs);
                yield Optional.empty();
            }
            case LOST -> Optional.empty();
            case UNANSWERED -> {
                if (mayRepeat) {
                    yield Optional.empty();
                }
                // It may still be at work on it; whether to ask twice is the person's decision.
                yield Optional.of(
                        row.attempts() < LOOKS
                                ? new Problem.TimedOut("the answer is not there yet")
                                : lost());
            }
        };
    }

    private static Problem lost() {
        return new Problem.ServerFault("the answer was lost", "ANSWER_LOST", true);
    }

    private Outcome exchange(
            Server server, Queued row, @Nullable String remote, Consumer<Exchange> begun)
            throws InterruptedException {
        if (row.mode() != Mode.CHAT) {
            Exchange exchange =
                    new ModeExchange(row, log, clock, options -> rows.options(row.id(), options));
            begun.accept(exchange);
            Outcome outcome = exchange.run(server, remote);
            if (!(outcome instanceof Outcome.NotOffered)) {
                return outcome;
            }
        }
        Exchange exchange =
                new ChatExchange(
                        row,
                        log,
                        clock,
                        suspect,
                        id -> conversations.linked(key.value(), row.conversation(), id),
                        waits,
                        streaming);
        begun.accept(exchange);
        return exchange.run(server, remote);
    }

    private @Nullable String known(Queued row) {
        return conversations
                .find(key.value(), row.conversation())
                .map(found -> found.remoteId())
                .orElse(null);
    }

    /// Makes the message's conversation; `null` where the server makes conversations only by the
    /// first question.
    private @Nullable String create(Server server, Queued row) {
        String name =
                conversations
                        .find(key.value(), row.conversation())
                        .map(found -> found.conversation().name())
                        .orElse("");
        NewConversation wanted =
                new NewConversation(row.project(), name.isEmpty() ? null : name, row.mode());
        try {
            String id =
                    Conversation.read(
                                    server.learn(
                                                    server.http()
                                                            .post(
                                                                    List.of("conversations"),
                                                                    wanted.write(),
                                                                    row.conversation()))
                                            .body())
                            .id();
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
