package app.aladdin.cli;

import app.aladdin.cache.OfflineStore;
import app.aladdin.cache.Queued;
import app.aladdin.cache.StoredConversation;
import app.aladdin.client.Client;
import app.aladdin.client.conversations.ConversationEvent;
import app.aladdin.client.conversations.Entry;
import app.aladdin.client.session.ConnectionState;
import app.aladdin.contract.Mode;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.host.Workplace;
import app.aladdin.state.SerialDispatcher;

import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// A client in use by a command. Its methods wait for what they ask for, each with an end.
/// [#interrupt] may be called from any thread, everything else belongs to one.
final class Session implements AutoCloseable {
    /// How long a server may take to be there.
    private static final Duration REACH = Duration.ofSeconds(10);

    /// A server that is missing this often in a row is not merely starting.
    private static final int MISSES = 3;

    private static final Duration SETTLE = Duration.ofSeconds(2);

    private final Workplace place;
    private final SerialDispatcher dispatcher = new SerialDispatcher("answers");
    private final Latest<ConnectionState> connection = new Latest<>();
    private final AtomicInteger misses = new AtomicInteger();
    private final ProjectFacts facts;
    private final @Nullable SignIn signIn;
    private final Consumer<Path> setAside;
    private volatile Optional<Problem> blocked = Optional.empty();
    private volatile Optional<AnswerWatch> current = Optional.empty();

    /// @param signIn who signs in as soon as the server is known; `null` for nobody
    /// @param setAside told each damaged file that was set aside
    Session(Workplace place, @Nullable SignIn signIn, Consumer<Path> setAside) {
        this.place = place;
        this.signIn = signIn;
        this.setAside = setAside;
        Client client = place.client();
        this.facts = new ProjectFacts(client, REACH);
        client.connection().states().subscribe(this::connectionChanged);
        client.conversations().events().subscribe(this::heard);
        client.problems().subscribe(problem -> current.ifPresent(watch -> fail(watch, problem)));
    }

    /// Notes why the outbox does not get on.
    private void heard(ConversationEvent event) {
        if (event instanceof ConversationEvent.Put(String _, Entry entry)) {
            if (entry.state() == Entry.State.SENDING) {
                blocked = Optional.empty();
            } else if (entry.state() == Entry.State.QUEUED && entry.problem().isPresent()) {
                blocked = entry.problem();
            }
        }
    }

    private void connectionChanged(ConnectionState state) {
        if (state instanceof ConnectionState.Offline offline) {
            if (misses.incrementAndGet() >= MISSES) {
                current.ifPresent(watch -> fail(watch, offline.problem()));
            }
        } else {
            misses.set(0);
        }
        connection.accept(state);
    }

    /// Starts the client and waits for its server.
    ///
    /// @param offline whether the server is left alone
    /// @return why there is no connection; empty when there is one
    Optional<Problem> begin(boolean offline) throws CommandFailure, InterruptedException {
        if (offline) {
            place.client().start();
            return Optional.of(new Problem.Offline("only what is on this computer"));
        }
        try {
            connect();
            return Optional.empty();
        } catch (ProblemException e) {
            if (e.problem().connection() || e.problem() instanceof Problem.SignedOut) {
                return Optional.of(e.problem());
            }
            throw e;
        }
    }

    /// Starts the client and waits for its server.
    ///
    /// @throws ProblemException when it cannot be reached
    void connect() throws CommandFailure, InterruptedException {
        place.client().start();
        reach();
    }

    /// Waits for the server without starting the client, so that nothing that waits is sent.
    ///
    /// @throws ProblemException when it cannot be reached
    void reach() throws CommandFailure, InterruptedException {
        try {
            place.connect();
        } finally {
            place.setAside().forEach(setAside);
        }
        SignIn somebody = signIn;
        if (somebody != null) {
            somebody.at(place.client());
        }
        boolean askedToSignIn = somebody != null;
        ConnectionState state =
                connection
                        .await(
                                s ->
                                        s instanceof ConnectionState.Online
                                                // What was found before signing in is over.
                                                || (s instanceof ConnectionState.SignedOut
                                                        && !askedToSignIn)
                                                || misses.get() >= MISSES,
                                REACH)
                        .or(connection::now)
                        .orElseGet(ConnectionState.Connecting::new);
        switch (state) {
            case ConnectionState.Online online -> {}
            case ConnectionState.SignedOut out -> throw new ProblemException(out.problem());
            case ConnectionState.Offline offline -> throw new ProblemException(offline.problem());
            case ConnectionState.Connecting connecting ->
                    throw new ProblemException(new Problem.TimedOut(""));
        }
    }

    boolean online() {
        return connection.now().filter(ConnectionState.Online.class::isInstance).isPresent();
    }

    /// The projects and what the open one holds.
    ProjectFacts facts() {
        return facts;
    }

    Client client() {
        return place.client();
    }

    /// What is kept on this computer.
    OfflineStore store() {
        return place.store();
    }

    /// The name under which the server's things are kept.
    String server() {
        return place.client().connection().key().value();
    }

    /// Everything that the server has not taken, also what another process has to send.
    List<Queued> unsent() {
        return place.unsent();
    }

    /// Whether a message is still in the outbox.
    boolean waits(String message) {
        return place.waits(message);
    }

    /// Why the server is missing, once it has been for a while.
    Optional<Problem> away() {
        return misses.get() >= MISSES
                ? connection
                        .now()
                        .filter(ConnectionState.Offline.class::isInstance)
                        .map(state -> ((ConnectionState.Offline) state).problem())
                : Optional.empty();
    }

    /// A place for questions.
    Where where(String project, String conversation) {
        return new Where(
                project,
                conversation,
                () ->
                        store().conversations()
                                .find(server(), conversation)
                                .map(StoredConversation::remoteId)
                                .orElse(""));
    }

    /// Puts a question into the outbox for later.
    ///
    /// @return the question, once it is on the disk; empty when that takes too long
    Optional<Queued> keep(Where where, Mode mode, String text, JsonNode options)
            throws InterruptedException {
        Set<String> before =
                unsent().stream().map(Queued::id).collect(Collectors.toUnmodifiableSet());
        CountDownLatch kept = new CountDownLatch(1);
        place.client()
                .outbox()
                .send(where.project(), where.conversation(), mode, text, options, kept::countDown);
        if (!kept.await(SETTLE.toMillis(), TimeUnit.MILLISECONDS)) {
            return Optional.empty();
        }
        return store().outbox().of(server(), where.conversation()).stream()
                .filter(row -> !before.contains(row.id()))
                .findFirst();
    }

    /// Asks and waits for the end of the answer.
    ///
    /// @param keep whether a question that was not taken stays in the outbox
    Outcome ask(
            Where where,
            Mode mode,
            String text,
            JsonNode options,
            AnswerListener listener,
            Duration longest,
            boolean keep)
            throws InterruptedException {
        AnswerWatch watch = new AnswerWatch(where, text, listener);
        Consumer<ConversationEvent> inbox = dispatcher.inbox(watch);
        Runnable unsubscribe = place.client().conversations().events().subscribe(inbox);
        current = Optional.of(watch);
        try {
            place.client()
                    .outbox()
                    .send(
                            where.project(),
                            where.conversation(),
                            mode,
                            text,
                            options,
                            () -> hold(watch));
            return switch (await(watch, longest)) {
                case Outcome.Answered answered -> {
                    settle(watch);
                    yield answered;
                }
                case Outcome.Failed failed -> {
                    if (!keep || Exit.of(failed.problem()) == Exit.INTERRUPTED) {
                        withdraw(watch);
                    }
                    yield new Outcome.Failed(
                            failed.problem(), store().outbox().find(watch.question()));
                }
            };
        } finally {
            current = Optional.empty();
            unsubscribe.run();
        }
    }

    /// Tells a question that is on the disk why it waits: what goes out before it may have said so
    /// already, and says so no more.
    private void hold(AnswerWatch watch) {
        blocked.ifPresent(problem -> dispatcher.execute(() -> watch.waits(problem)));
    }

    private Outcome await(AnswerWatch watch, Duration longest) throws InterruptedException {
        try {
            return outcome(watch, longest);
        } catch (TimeoutException late) {
            Problem gaveUp =
                    watch.reason().orElseGet(() -> new Problem.Refused("", Outcome.GAVE_UP));
            fail(watch, gaveUp);
            try {
                return outcome(watch, SETTLE);
            } catch (TimeoutException busy) {
                return new Outcome.Failed(gaveUp, Optional.empty());
            }
        }
    }

    private static Outcome outcome(AnswerWatch watch, Duration longest)
            throws InterruptedException, TimeoutException {
        try {
            return watch.outcome().get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException("an outcome never fails", e);
        }
    }

    private void fail(AnswerWatch watch, Problem problem) {
        dispatcher.execute(() -> watch.fail(problem));
    }

    /// Takes a question back that will not be answered, wherever it stands.
    private void withdraw(AnswerWatch watch) throws InterruptedException {
        if (watch.question().isEmpty()) {
            return;
        }
        place.client().outbox().stop(watch.conversation());
        place.client().outbox().remove(watch.question());
        settle(watch);
    }

    /// Waits until the outbox is done with a question, so that ending the process is no loss.
    private void settle(AnswerWatch watch) throws InterruptedException {
        long deadline = System.nanoTime() + SETTLE.toNanos();
        while (place.waits(watch.question()) && System.nanoTime() - deadline < 0) {
            Thread.sleep(Duration.ofMillis(20));
        }
    }

    /// Stops the answer that is arriving; `false` when there is none.
    boolean interrupt() {
        Optional<AnswerWatch> watch = current;
        watch.ifPresent(w -> {
            place.client().outbox().stop(w.conversation());
            if (!w.underWay()) {
                fail(w, new Problem.Refused("", Outcome.INTERRUPTED));
            }
        });
        return watch.isPresent();
    }

    /// Ends an answer that is arriving, and everything else; for the end of the process.
    void abandon() {
        Optional<AnswerWatch> watch = current;
        try {
            if (interrupt() && watch.isPresent()) {
                outcome(watch.get(), SETTLE);
                withdraw(watch.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException | RuntimeException e) {
            // Another thread closed first, or time is up. The outbox keeps the question, and its
            // next owner finds out what became of it.
        } finally {
            close();
        }
    }

    @Override
    public void close() {
        place.close();
        dispatcher.close();
    }
}
