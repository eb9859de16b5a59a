package app.aladdin.client.session;

import app.aladdin.cache.MemoryRows;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.state.BackOff;
import app.aladdin.state.Background;
import app.aladdin.state.Hub;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.random.RandomGenerator;

/// Watches over the connection to the server: tries again while it is away and tells everybody when
/// that changes. Thread-safe.
public final class Connection {
    private static final String LAST_SYNCED = "last-synced";
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    /// How long a quiet connection is trusted before it is looked at again.
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(20);

    /// A session is waited for without asking the server again and again.
    private static final Duration UNTIL_SIGNED_IN = Duration.ofSeconds(60);

    private final ServerKey key;
    private final MemoryRows memory;
    private final Background background;
    private final Clock clock;
    private final Hub<ConnectionState> states = new Hub<>();
    private final BackOff backOff =
            new BackOff(FIRST_WAIT, LONGEST_WAIT, RandomGenerator.getDefault());

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private ConnectionState state = new ConnectionState.Connecting();
    private @Nullable Server server;
    private boolean tryNow;

    public Connection(ServerKey key, MemoryRows memory, Background background, Clock clock) {
        this.key = key;
        this.memory = memory;
        this.background = background;
        this.clock = clock;
    }

    /// The state at this moment; changes are told by [#states].
    public ConnectionState state() {
        lock.lock();
        try {
            return state;
        } finally {
            lock.unlock();
        }
    }

    public Hub<ConnectionState> states() {
        return states;
    }

    public ServerKey key() {
        return key;
    }

    /// Begins to watch over a server.
    public void connect(Server newServer) {
        lock.lock();
        try {
            server = newServer;
        } finally {
            lock.unlock();
        }
        background.start(
                "connection", this::watch, failure -> missed(ProblemException.of(failure)));
    }

    /// There is no server to watch over, and there will be none.
    public void unavailable(Problem problem) {
        missed(problem);
    }

    /// The server while it can be reached; waits for that without end.
    public Server awaitOnline() throws InterruptedException {
        lock.lock();
        try {
            while (server == null || !(state instanceof ConnectionState.Online)) {
                changed.await();
            }
            return server;
        } finally {
            lock.unlock();
        }
    }

    /// The server if it can be reached now.
    public Optional<Server> online() {
        lock.lock();
        try {
            return state instanceof ConnectionState.Online
                    ? Optional.ofNullable(server)
                    : Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    /// Why the server cannot be used, while that is so.
    public Optional<Problem> offline() {
        lock.lock();
        try {
            return switch (state) {
                case ConnectionState.Offline offline -> Optional.of(offline.problem());
                case ConnectionState.SignedOut out -> Optional.of(out.problem());
                case ConnectionState.Online _, ConnectionState.Connecting _ -> Optional.empty();
            };
        } finally {
            lock.unlock();
        }
    }

    /// Somebody found the server missing: looks for itself at once.
    public void suspect() {
        tryNow();
    }

    /// Tries now instead of at the announced time.
    public void tryNow() {
        lock.lock();
        try {
            tryNow = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// The server wants somebody signed in.
    public void signedOut(Problem problem) {
        Server current = server();
        if (current != null) {
            change(new ConnectionState.SignedOut(current.address(), problem));
        }
    }

    /// Somebody has signed in: whatever waits is told that the server is there, again where that
    /// was known before.
    public void signedIn() {
        if (server() != null) {
            change(new ConnectionState.Connecting());
            tryNow();
        }
    }

    private @Nullable Server server() {
        lock.lock();
        try {
            return server;
        } finally {
            lock.unlock();
        }
    }

    private void watch() throws InterruptedException {
        while (true) {
            Duration wait = look();
            lock.lock();
            try {
                long nanos = wait.toNanos();
                while (!tryNow && nanos > 0) {
                    nanos = changed.awaitNanos(nanos);
                }
                tryNow = false;
            } finally {
                lock.unlock();
            }
        }
    }

    private Duration look() {
        Server current = java.util.Objects.requireNonNull(server());
        try {
            current.http().get(List.of("projects"), Map.of("limit", "1"));
        } catch (ProblemException e) {
            if (e.problem().connection()) {
                return missed(e.problem());
            }
            if (e.problem() instanceof Problem.SignedOut) {
                backOff.reset();
                change(new ConnectionState.SignedOut(current.address(), e.problem()));
                return UNTIL_SIGNED_IN;
            }
            // Any other answer is an answer: somebody is there.
        }
        answered(current);
        return LOOK_AGAIN;
    }

    private void answered(Server current) {
        backOff.reset();
        memory.put(key.value(), LAST_SYNCED, clock.instant().toString());
        change(new ConnectionState.Online(current.address()));
    }

    private Duration missed(Problem problem) {
        Duration wait = backOff.next();
        Instant now = clock.instant();
        Instant since = state instanceof ConnectionState.Offline offline ? offline.since() : now;
        change(new ConnectionState.Offline(problem, since, lastSynced(), now.plus(wait)));
        return wait;
    }

    private Optional<Instant> lastSynced() {
        return memory.get(key.value(), LAST_SYNCED).map(Instant::parse);
    }

    private void change(ConnectionState next) {
        lock.lock();
        try {
            if (next.equals(state)) {
                return;
            }
            state = next;
            changed.signalAll();
            // Told under the lock, so that nobody hears of two changes in the wrong order.
            states.accept(next);
        } finally {
            lock.unlock();
        }
    }
}
