package app.aladdin.client.outbox;

import app.aladdin.cache.OutboxRows;
import app.aladdin.cache.Queued;
import app.aladdin.client.conversations.ConversationLog;
import app.aladdin.client.conversations.Entry;
import app.aladdin.client.session.Connection;
import app.aladdin.client.session.Server;
import app.aladdin.contract.AnswerMetadata;
import app.aladdin.contract.ErrorCodes;
import app.aladdin.contract.Mode;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.contract.Role;
import app.aladdin.state.BackOff;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/// Takes what is in the outbox to the server, one message at a time, and decides what becomes of
/// one that could not be sent: another try after a while, or a failure that the person hears of.
final class Deliveries {
    /// A session is waited for without asking the server again and again.
    private static final Duration UNTIL_SIGNED_IN = Duration.ofMinutes(10);

    private static final int MOST_FAULTS = 3;

    private final Connection connection;
    private final OutboxRows rows;
    private final ConversationLog log;
    private final Sending sending;
    private final Bell bell;
    private final Clock clock;
    private final Consumer<String> exchanged;
    private final BackOff backOff =
            new BackOff(
                    Duration.ofSeconds(1), Duration.ofSeconds(30), RandomGenerator.getDefault());
    private final Set<String> decided = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> faults = new ConcurrentHashMap<>();
    private volatile Optional<Exchange> current = Optional.empty();

    /// @param exchanged told the conversation where the server may keep more than it has answered
    Deliveries(
            Connection connection,
            OutboxRows rows,
            ConversationLog log,
            Sending sending,
            Bell bell,
            Clock clock,
            Consumer<String> exchanged) {
        this.connection = connection;
        this.rows = rows;
        this.log = log;
        this.sending = sending;
        this.bell = bell;
        this.clock = clock;
        this.exchanged = exchanged;
    }

    /// The exchange that is under way.
    Optional<Exchange> current() {
        return current;
    }

    /// The person wants a message sent although it may have arrived already.
    void decide(String id) {
        decided.add(id);
    }

    /// Sends whatever is there and whatever comes, for ever.
    void run() throws InterruptedException {
        while (true) {
            Server server = connection.awaitOnline();
            Optional<Queued> next = rows.next(connection.key().value());
            if (next.isEmpty()) {
                // There is nothing to hurry for: a wish that stays would end every rest at once.
                bell.forgetHurry();
                bell.rest(Duration.ofMinutes(1));
            } else {
                send(server, next.get());
            }
        }
    }

    private void send(Server server, Queued row) throws InterruptedException {
        // Only who calls after this try began has a reason for the next one.
        bell.forgetHurry();
        log.unsent(row.conversation(), entry(row, Entry.State.SENDING, Optional.empty()));
        Problem problem;
        try {
            problem =
                    sending.send(
                            server,
                            row,
                            decided.contains(row.id()),
                            exchange -> current = Optional.of(exchange));
        } catch (ProblemException e) {
            problem = e.problem();
        } finally {
            current = Optional.empty();
        }
        if (problem == null) {
            rows.remove(row.id());
            decided.remove(row.id());
            faults.remove(row.id());
            backOff.reset();
            if (row.mode() != Mode.CHAT) {
                exchanged.accept(row.conversation());
            }
        } else {
            unsent(server, row, problem);
        }
    }

    /// Whether the same request may go through by itself a little later, and may be made again.
    private boolean worthAnotherTry(Server server, Queued row, Problem problem) {
        boolean passing =
                problem instanceof Problem.Garbled
                        || (problem instanceof Problem.ServerFault fault
                                && !fault.code().equals(ErrorCodes.AGENT_ERROR)
                                && !fault.code().equals(ErrorCodes.ORCHESTRATION_ERROR)
                                && !fault.code().equals("ANSWER_LOST"));
        return passing
                && (server.honoursKeys() || ModeRequest.harmless(row))
                && faults.merge(row.id(), 1, Integer::sum) < MOST_FAULTS;
    }

    private void unsent(Server server, Queued row, Problem problem) throws InterruptedException {
        if (problem instanceof Problem.SignedOut) {
            showUnsent(row, Optional.of(problem));
            bell.pause(UNTIL_SIGNED_IN);
        } else if (worthAnotherTry(server, row, problem)) {
            showUnsent(row, Optional.of(problem));
            bell.pause(backOff.next());
        } else if (problem.connection()) {
            connection.suspect();
            showUnsent(row, Optional.of(problem));
            bell.rest(backOff.next());
        } else if (problem instanceof Problem.RateLimited limited) {
            showUnsent(row, Optional.of(problem));
            Instant until = limited.until();
            bell.pause(
                    until == null
                            ? backOff.next()
                            : Duration.between(clock.instant(), until).plusMillis(50));
        } else {
            decided.remove(row.id());
            faults.remove(row.id());
            rows.failed(row.id(), true);
            rows.find(row.id()).ifPresent(failed -> showUnsent(failed, Optional.of(problem)));
        }
    }

    /// Shows where a message stands; one that the server has already stays as it is.
    void showUnsent(Queued row, Optional<Problem> problem) {
        log.unsent(
                row.conversation(),
                entry(row, row.failed() ? Entry.State.FAILED : Entry.State.QUEUED, problem));
    }

    private static Entry entry(Queued row, Entry.State state, Optional<Problem> problem) {
        return new Entry(
                row.id(),
                Role.USER,
                row.content(),
                row.mode(),
                state,
                AnswerMetadata.NONE,
                row.at(),
                problem,
                false);
    }
}
