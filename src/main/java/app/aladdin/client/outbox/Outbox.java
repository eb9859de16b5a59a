package app.aladdin.client.outbox;

import app.aladdin.cache.ConversationRows;
import app.aladdin.cache.OutboxRows;
import app.aladdin.cache.Queued;
import app.aladdin.client.conversations.ConversationLog;
import app.aladdin.client.conversations.Entry;
import app.aladdin.client.session.Connection;
import app.aladdin.client.session.ConnectionState;
import app.aladdin.client.session.Server;
import app.aladdin.contract.AnswerMetadata;
import app.aladdin.contract.Conversation;
import app.aladdin.contract.ErrorCodes;
import app.aladdin.contract.Json;
import app.aladdin.contract.Mode;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.contract.Role;
import app.aladdin.state.BackOff;
import app.aladdin.state.Background;

import com.fasterxml.jackson.databind.JsonNode;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/// Sends messages in the order in which they were written, one at a time, each once. What is in the
/// outbox survives everything. Methods return at once and may be called from any thread.
public final class Outbox {
    /// A session is waited for without asking the server again and again.
    private static final Duration UNTIL_SIGNED_IN = Duration.ofMinutes(10);

    private static final int MOST_FAULTS = 3;

    private final Connection connection;
    private final OutboxRows rows;
    private final ConversationRows conversations;
    private final ConversationLog log;
    private final Background background;
    private final Clock clock;
    private final Consumer<String> exchanged;
    private final Consumer<Throwable> onFailure;
    private final Sending sending;

    private final BackOff backOff =
            new BackOff(
                    Duration.ofSeconds(1), Duration.ofSeconds(30), RandomGenerator.getDefault());
    private final ReentrantLock lock = new ReentrantLock();
    private final ReentrantLock ordering = new ReentrantLock(true);
    private final Condition changed = lock.newCondition();
    private final Set<String> decided = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> faults = new ConcurrentHashMap<>();
    private boolean news;
    private boolean hurry;
    private volatile Optional<Exchange> current = Optional.empty();

    /// @param exchanged told the conversation where the server may keep more than it has answered
    /// @param onFailure told when the outbox itself cannot be used (disk full), on a background
    ///   thread
    public Outbox(
            Connection connection,
            OutboxRows rows,
            ConversationRows conversations,
            ConversationLog log,
            Background background,
            Clock clock,
            Waits waits,
            Consumer<String> exchanged,
            Consumer<Throwable> onFailure) {
        this.connection = connection;
        this.rows = rows;
        this.conversations = conversations;
        this.log = log;
        this.background = background;
        this.clock = clock;
        this.exchanged = exchanged;
        this.onFailure = onFailure;
        this.sending =
                new Sending(
                        connection.key(),
                        conversations,
                        log,
                        rows,
                        clock,
                        connection::suspect,
                        waits);
    }

    /// Begins to send what waits from earlier runs, and whatever comes.
    public void start() {
        connection
                .states()
                .subscribe(state -> {
                    if (state instanceof ConnectionState.Online) {
                        resume();
                    }
                });
        background.start("outbox", this::drain, onFailure);
    }

    /// Whether answers are read while they are written; otherwise they appear whole. Yes at first.
    public void streaming(boolean wanted) {
        sending.streaming(wanted);
    }

    /// Goes on at once with what waits for a session or a limit: somebody has signed in.
    public void resume() {
        lock.lock();
        try {
            hurry = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Keeps a message and sends it as soon as its turn comes.
    ///
    /// @param conversation this computer's id; an unknown one becomes a new conversation
    /// @param text not blank, at most [app.aladdin.contract.ChatRequest#MAX_LENGTH] UTF-16 units;
    ///   longer data is asked about in [Portions] under one answer
    /// @param kept told on a background thread once the message is on the disk
    public void send(String project, String conversation, Mode mode, String text, Runnable kept) {
        send(project, conversation, mode, text, SendOptions.none(), kept);
    }

    /// As above, with what the mode sends beside the text.
    ///
    /// @param options made by [SendOptions]
    public void send(
            String project,
            String conversation,
            Mode mode,
            String text,
            JsonNode options,
            Runnable kept) {
        Queued queued =
                new Queued(
                        UUID.randomUUID().toString(),
                        project,
                        conversation,
                        mode,
                        text,
                        options,
                        clock.instant(),
                        0,
                        false);
        inOrder(
                "send",
                () -> {
                    keep(queued);
                    kept.run();
                });
    }

    /// Takes over a message that another process could not send; one that is here stays as it is.
    ///
    /// @param kept told on a background thread once the message is on the disk
    public void adopt(Queued queued, Runnable kept) {
        inOrder(
                "adopt",
                () -> {
                    if (rows.find(queued.id()).isEmpty()) {
                        keep(queued);
                    }
                    kept.run();
                });
    }

    private void keep(Queued queued) {
        String server = connection.key().value();
        conversations.add(
                server,
                new Conversation(
                        queued.conversation(),
                        queued.project(),
                        "",
                        queued.mode(),
                        queued.at(),
                        queued.at()));
        conversations.touched(
                server, queued.conversation(), queued.at(), ConversationName.of(queued.content()));
        log.queued(queued);
        wake();
    }

    /// Sends a message again that failed, or whose answer broke off. Where it cannot be found out
    /// whether it arrived, this is the decision to send it all the same.
    public void retry(String id) {
        inOrder(
                "retry",
                () -> {
                    decided.add(id);
                    rows.failed(id, false);
                    rows.find(id).ifPresent(row -> showUnsent(row, Optional.empty()));
                    wake();
                    resume();
                });
    }

    /// Changes the text of a message that is not on its way yet.
    public void edit(String id, String text) {
        inOrder(
                "edit",
                () -> {
                    if (!isCurrent(id)) {
                        rows.edit(id, text);
                        rows.find(id).ifPresent(row -> showUnsent(row, Optional.empty()));
                    }
                });
    }

    /// Takes a message back that is not on its way yet.
    public void remove(String id) {
        inOrder(
                "remove",
                () -> {
                    if (!isCurrent(id)) {
                        rows.find(id).ifPresent(row -> log.removed(row.conversation(), id));
                    }
                });
    }

    /// Stops the answer that is arriving in a conversation; what came stays.
    public void stop(String conversation) {
        Optional<Exchange> running =
                current.filter(e -> e.question().conversation().equals(conversation));
        running.ifPresent(exchange ->
                background.start(
                        "stop",
                        () -> stop(exchange),
                        // The answer ended here all the same; a server without this
                        // endpoint merely writes on for nobody.
                        failure -> {}));
    }

    private void stop(Exchange exchange) {
        String answer = exchange.stop();
        Optional<Server> server = connection.online();
        if (server.isPresent() && !answer.isEmpty()) {
            server.get()
                    .http()
                    .post(
                            List.of("orchestrator", "chat", answer, "stop"),
                            Json.object(),
                            UUID.randomUUID().toString());
        }
    }

    private boolean isCurrent(String id) {
        return current.filter(exchange -> exchange.question().id().equals(id)).isPresent();
    }

    /// Keeps the order in which the methods were called although each runs in the background.
    private void inOrder(String name, Runnable work) {
        Thread caller = Thread.currentThread();
        tasks.add(work);
        background.start(name + " for " + caller.getName(), this::runTasks, onFailure);
    }

    private final java.util.Queue<Runnable> tasks =
            new java.util.concurrent.ConcurrentLinkedQueue<>();

    private void runTasks() {
        ordering.lock();
        try {
            for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
                task.run();
            }
        } finally {
            ordering.unlock();
        }
    }

    private void wake() {
        lock.lock();
        try {
            news = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Waits for news, but no longer than `longest`.
    private void rest(Duration longest) throws InterruptedException {
        pause(longest, true);
    }

    /// Waits until the time is over; a new message is no reason to end a wait that the server asked
    /// for.
    private void pause(Duration longest, boolean newsEndsIt) throws InterruptedException {
        lock.lock();
        try {
            long nanos = longest.toNanos();
            while (!hurry && !(news && newsEndsIt) && nanos > 0) {
                nanos = changed.awaitNanos(nanos);
            }
            news = false;
        } finally {
            lock.unlock();
        }
    }

    private void forgetHurry() {
        lock.lock();
        try {
            hurry = false;
        } finally {
            lock.unlock();
        }
    }

    private void drain() throws InterruptedException {
        while (true) {
            Server server = connection.awaitOnline();
            Optional<Queued> next = rows.next(connection.key().value());
            if (next.isEmpty()) {
                // There is nothing to hurry for: a wish that stays would end every rest at once.
                forgetHurry();
                rest(Duration.ofMinutes(1));
            } else {
                send(server, next.get());
            }
        }
    }

    private void send(Server server, Queued row) throws InterruptedException {
        // Only who calls after this try began has a reason for the next one.
        forgetHurry();
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
            pause(UNTIL_SIGNED_IN, false);
        } else if (worthAnotherTry(server, row, problem)) {
            showUnsent(row, Optional.of(problem));
            pause(backOff.next(), false);
        } else if (problem.connection()) {
            connection.suspect();
            showUnsent(row, Optional.of(problem));
            rest(backOff.next());
        } else if (problem instanceof Problem.RateLimited limited) {
            showUnsent(row, Optional.of(problem));
            Instant until = limited.until();
            pause(
                    until == null
                            ? backOff.next()
                            : Duration.between(clock.instant(), until).plusMillis(50),
                    false);
        } else {
            decided.remove(row.id());
            faults.remove(row.id());
            rows.failed(row.id(), true);
            rows.find(row.id()).ifPresent(failed -> showUnsent(failed, Optional.of(problem)));
        }
    }

    /// Shows where a message stands; one that the server has already stays as it is.
    private void showUnsent(Queued row, Optional<Problem> problem) {
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
