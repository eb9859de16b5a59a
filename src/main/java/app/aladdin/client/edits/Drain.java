package app.aladdin.client.edits;

import app.aladdin.client.session.Connection;
import app.aladdin.client.session.Server;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.state.BackOff;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/// Sends edits one after the other while the server can be reached.
final class Drain {
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final Duration MOST_PATIENCE = Duration.ofMinutes(5);

    private final Connection connection;
    private final Sender sender;
    private final Source source;
    private final Clock clock;
    private final Consumer<Problem> problems;
    private final Wake wake = new Wake();
    private final BackOff backOff =
            new BackOff(FIRST_WAIT, LONGEST_WAIT, RandomGenerator.getDefault());

    /// Where edits come from and where it is told what became of them. Waits for the disk.
    interface Source {
        /// An edit that may be sent, noted as being sent.
        Optional<Departure> next() throws InterruptedException;

        void settled(Edit edit, Outcome outcome) throws InterruptedException;
    }

    Drain(
            Connection connection,
            Sender sender,
            Source source,
            Clock clock,
            Consumer<Problem> problems) {
        this.connection = connection;
        this.sender = sender;
        this.source = source;
        this.clock = clock;
        this.problems = problems;
        connection.states().subscribe(state -> wake.call());
    }

    /// There may be something to send.
    void wake() {
        wake.call();
    }

    /// Sends until the thread is interrupted.
    void run() throws InterruptedException {
        while (true) {
            try {
                Server server = connection.awaitOnline();
                Optional<Departure> departure = source.next();
                if (departure.isPresent()) {
                    send(server, departure.get());
                } else {
                    wake.await(MOST_PATIENCE);
                }
            } catch (ProblemException e) {
                problems.accept(e.problem());
                wake.await(LONGEST_WAIT);
            }
        }
    }

    private void send(Server server, Departure departure) throws InterruptedException {
        Edit edit = departure.edit();
        Outcome outcome =
                departure.made()
                        ? new Outcome.Arrived(Optional.empty())
                        : sender.send(server, edit, departure.taken());
        if (outcome instanceof Outcome.Later later) {
            if (later.problem().connection()) {
                connection.suspect();
            }
            wake.await(patience(later.problem()));
        } else {
            backOff.reset();
            source.settled(edit, outcome);
        }
    }

    private Duration patience(Problem problem) {
        Duration wait = backOff.next();
        if (problem instanceof Problem.RateLimited limited && limited.until() != null) {
            Duration asked = Duration.between(clock.instant(), limited.until());
            Duration bounded = asked.compareTo(MOST_PATIENCE) > 0 ? MOST_PATIENCE : asked;
            return bounded.compareTo(wait) > 0 ? bounded : wait;
        }
        return problem instanceof Problem.SignedOut ? LONGEST_WAIT : wait;
    }
}
