package app.aladdin.client.edits;

import app.aladdin.client.session.Connection;
import app.aladdin.client.session.Server;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.state.BackOff;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/// Sends edits while the server can be reached: one after the other, or a few at a time where they
/// were asked for at one stroke and do not build on each other.
final class Drain {
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final Duration MOST_PATIENCE = Duration.ofMinutes(5);

    /// How many requests are under way at a time.
    private static final int AT_ONCE = 4;

    /// What comes within this is told together.
    private static final Duration MOMENT = Duration.ofMillis(150);

    /// The same where many are sent: each telling goes through whole lists.
    private static final Duration LONGER = Duration.ofSeconds(1);

    private static final int MANY = 20;

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
        /// Edits that may be sent, noted as being sent; several only of what was asked for at one
        /// stroke.
        List<Departure> next() throws InterruptedException;

        void settled(List<Landing> landings) throws InterruptedException;
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
                List<Departure> departures = source.next();
                if (departures.isEmpty()) {
                    wake.await(MOST_PATIENCE);
                } else {
                    send(server, departures);
                }
            } catch (ProblemException e) {
                problems.accept(e.problem());
                wake.await(LONGEST_WAIT);
            }
        }
    }

    private void send(Server server, List<Departure> departures) throws InterruptedException {
        Optional<Problem> later = Optional.empty();
        try (Flight flight =
                new Flight(
                        departures,
                        // New things keep their order on the server too.
                        departures.getFirst().edit().verb() == Verb.CREATE ? 1 : AT_ONCE,
                        departure -> send(server, departure))) {
            while (flight.more()) {
                List<Landing> landings = flight.landed(departures.size() < MANY ? MOMENT : LONGER);
                source.settled(landings);
                for (Landing landing : landings) {
                    if (landing.outcome() instanceof Outcome.Later(Problem problem)) {
                        later = Optional.of(problem);
                    }
                }
            }
        }
        if (later.isEmpty()) {
            backOff.reset();
            return;
        }
        if (later.get().connection()) {
            connection.suspect();
        }
        wake.await(patience(later.get()));
    }

    private Outcome send(Server server, Departure departure) {
        return departure.made()
                ? new Outcome.Arrived(Optional.empty())
                : sender.send(server, departure.edit(), departure.taken());
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
