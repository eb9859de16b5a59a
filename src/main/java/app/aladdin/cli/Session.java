package app.aladdin.cli;

import app.aladdin.client.Client;
import app.aladdin.client.conversations.ConversationEvent;
import app.aladdin.client.session.ConnectionState;
import app.aladdin.contract.Mode;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.host.Workplace;
import app.aladdin.state.SerialDispatcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

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
    private final Consumer<Path> setAside;
    private volatile Optional<AnswerWatch> current = Optional.empty();

    /// @param setAside told each damaged file that was set aside
    Session(Workplace place, Consumer<Path> setAside) {
        this.place = place;
        this.setAside = setAside;
        Client client = place.client();
        this.facts = new ProjectFacts(client, REACH);
        client.connection().states().subscribe(this::connectionChanged);
        client.problems().subscribe(problem -> current.ifPresent(watch -> fail(watch, problem)));
    }

    private void connectionChanged(ConnectionState state) {
        if (state instanceof ConnectionState.Offline) {
            misses.incrementAndGet();
        } else {
            misses.set(0);
        }
        connection.accept(state);
    }

    /// Starts the client and waits for its server.
    ///
    /// @throws ProblemException when it cannot be reached
    void connect() throws InterruptedException {
        place.client().start();
        reach();
    }

    /// Waits for the server without starting the client, so that nothing that waits is sent.
    ///
    /// @throws ProblemException when it cannot be reached
    void reach() throws InterruptedException {
        try {
            place.connect();
        } finally {
            place.setAside().forEach(setAside);
        }
        ConnectionState state =
                connection
                        .await(
                                s -> s instanceof ConnectionState.Online || misses.get() >= MISSES,
                                REACH)
                        .or(connection::now)
                        .orElseGet(ConnectionState.Connecting::new);
        switch (state) {
            case ConnectionState.Online online -> {}
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

    /// Puts a question into the outbox for later.
    ///
    /// @return whether it is on the disk
    boolean keep(String project, String conversation, String text) throws InterruptedException {
        CountDownLatch kept = new CountDownLatch(1);
        place.client().outbox().send(project, conversation, Mode.CHAT, text, kept::countDown);
        return kept.await(SETTLE.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// Asks and waits for the end of the answer.
    ///
    /// @param keep whether a question that the connection failed stays in the outbox
    Outcome ask(
            String project,
            String conversation,
            Mode mode,
            String text,
            AnswerListener listener,
            Duration longest,
            boolean keep)
            throws InterruptedException {
        AnswerWatch watch = new AnswerWatch(project, conversation, text, listener);
        Consumer<ConversationEvent> inbox = dispatcher.inbox(watch);
        Runnable unsubscribe = place.client().conversations().events().subscribe(inbox);
        current = Optional.of(watch);
        try {
            place.client().outbox().send(project, conversation, mode, text, () -> {});
            Outcome outcome = await(watch, longest);
            if (outcome instanceof Outcome.Failed failed) {
                if (!keep || !failed.problem().connection()) {
                    withdraw(watch);
                }
            } else if (outcome instanceof Outcome.Answered) {
                settle(watch);
            }
            return outcome;
        } finally {
            current = Optional.empty();
            unsubscribe.run();
        }
    }

    private Outcome await(AnswerWatch watch, Duration longest) throws InterruptedException {
        try {
            return outcome(watch, longest);
        } catch (TimeoutException late) {
            Problem gaveUp = new Problem.Refused("", Outcome.GAVE_UP);
            fail(watch, gaveUp);
            try {
                return outcome(watch, SETTLE);
            } catch (TimeoutException busy) {
                return new Outcome.Failed(gaveUp);
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
