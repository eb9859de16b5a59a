package app.aladdin.net;

import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.net.SocketAttempt.Happening;

import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/// A Socket.IO connection (protocol 5) that is made again and again until it is closed: one to five
/// seconds apart, also after the server has sent us away. Websocket transport and the namespace `/`
/// only. The token is asked for at every connection; when the server turns the handshake down it is
/// renewed once, and again only after a connection has stood.
///
/// Nothing is kept while there is no connection: what is to be said to the server is said after
/// each [SocketState.Connected].
public final class LiveSocket implements AutoCloseable {
    private final SocketAddress address;
    private final Wire wire;
    private final Map<String, String> handshake;
    private final Listener listener;
    private final Clock clock;
    private final SocketPause pause;
    private final RandomGenerator random = RandomGenerator.getDefault();
    private final Semaphore wake = new Semaphore(0);
    private final Thread thread;
    private volatile @Nullable SocketAttempt open;
    private volatile boolean closed;
    private int failures;
    private boolean renewed;

    /// What happens on the socket. Called on the socket's own thread, one call after the other; may
    /// block, must not throw.
    public interface Listener {
        void state(SocketState state);

        /// An event of any name with its arguments, often one; what was sent as binary is a binary
        /// node. An acknowledgement that the server wants is given without anybody's doing.
        void event(String name, List<JsonNode> arguments);
    }

    private LiveSocket(
            SocketAddress address,
            Wire wire,
            Map<String, String> handshake,
            Listener listener,
            Clock clock,
            SocketPause pause) {
        this.address = address;
        this.wire = wire;
        this.handshake = Map.copyOf(handshake);
        this.listener = listener;
        this.clock = clock;
        this.pause = pause;
        this.thread = Thread.ofVirtual().name("live-socket").unstarted(this::run);
    }

    /// Begins to connect. `http` and `ws` are the same here, as are `https` and `wss`; see
    /// [SocketAddress] for what a path means.
    ///
    /// @param wire its tokens and its way of reaching servers are used: authorities, proxy, ledger
    /// @param handshake what is told to the server beside the token
    /// @throws ProblemException with [Problem.Refused] when the address is none, or would send the
    ///   token unencrypted over a network
    public static LiveSocket open(
            Wire wire,
            String address,
            Map<String, String> handshake,
            Listener listener,
            Clock clock) {
        return open(wire, address, handshake, listener, clock, SocketPause.STANDARD);
    }

    static LiveSocket open(
            Wire wire,
            String address,
            Map<String, String> handshake,
            Listener listener,
            Clock clock,
            SocketPause pause) {
        LiveSocket socket =
                new LiveSocket(SocketAddress.of(address), wire, handshake, listener, clock, pause);
        socket.thread.start();
        return socket;
    }

    /// Sends an event when there is a connection.
    ///
    /// @return false when there is none, and nothing was sent or kept
    public boolean emit(String name, JsonNode data) {
        SocketAttempt to = open;
        if (to == null) {
            return false;
        }
        to.emit(name, data);
        return true;
    }

    /// Ends a wait at once, for when somebody has signed in or the network is back.
    public void retryNow() {
        wake.release();
    }

    private void run() {
        try {
            while (!closed) {
                attempt();
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private void attempt() throws InterruptedException {
        try {
            once();
        } catch (RuntimeException mistake) {
            // A mistake in a listener is reported as any other and does not end live updates.
            thread.getUncaughtExceptionHandler().uncaughtException(thread, mistake);
            sleepUntil(nextTry());
        }
    }

    private void once() throws InterruptedException {
        listener.state(new SocketState.Connecting());
        String token = wire.renewal().current();
        Happening end = connection(token);
        if (closed) {
            return;
        }
        switch (end) {
            case Happening.Denied denied -> {
                if (!renewed(token)) {
                    Instant next = nextTry();
                    listener.state(new SocketState.Refused(denied.message(), next));
                    sleepUntil(next);
                }
            }
            case Happening.Ended ended -> waitAfter(ended.reason());
            case Happening.Accepted never -> waitAfter(new Problem.Bug("accepted is no end"));
            case Happening.Event never -> waitAfter(new Problem.Bug("an event is no end"));
        }
    }

    private void waitAfter(Problem reason) throws InterruptedException {
        Instant next = nextTry();
        listener.state(new SocketState.Waiting(reason, next));
        sleepUntil(next);
    }

    private boolean renewed(@Nullable String refused) {
        if (refused == null || renewed) {
            return false;
        }
        renewed = true;
        try {
            // The same renewal as that of requests which are refused at this moment.
            String fresh = wire.renewal().after(refused, () -> closed);
            return fresh != null && !fresh.equals(refused);
        } catch (Told notNow) {
            return false;
        }
    }

    /// One connection from handshake to end.
    private Happening connection(@Nullable String token) throws InterruptedException {
        Map<String, String> auth = new HashMap<>(handshake);
        if (token != null) {
            auth.put("token", token);
        }
        Upgrade upgrade = new Upgrade(wire, pause.connect());
        try (SocketAttempt attempt = new SocketAttempt(address, upgrade, auth)) {
            Happening first = attempt.next(pause.connect());
            if (first == null) {
                return new Happening.Ended(new Problem.TimedOut("no handshake in time"));
            }
            if (!(first instanceof Happening.Accepted)) {
                return first;
            }
            if (token != null) {
                wire.renewal().accepted(token);
            }
            return follow(attempt);
        } finally {
            open = null;
        }
    }

    private Happening follow(SocketAttempt attempt) throws InterruptedException {
        Instant since = clock.instant();
        renewed = false;
        open = attempt;
        listener.state(new SocketState.Connected());
        Happening end = untilTheEnd(attempt);
        if (!clock.instant().isBefore(since.plus(pause.steady()))) {
            failures = 0;
        }
        return end;
    }

    private Happening untilTheEnd(SocketAttempt attempt) throws InterruptedException {
        while (true) {
            Happening next = attempt.next();
            switch (next) {
                case Happening.Event event -> listener.event(event.name(), event.arguments());
                case Happening.Accepted again -> {
                    // Said twice is said once.
                }
                case Happening.Denied denied -> {
                    return denied;
                }
                case Happening.Ended ended -> {
                    return ended;
                }
            }
        }
    }

    private Instant nextTry() {
        failures++;
        return clock.instant().plus(pause.after(failures, random));
    }

    private void sleepUntil(Instant next) throws InterruptedException {
        wake.drainPermits();
        long millis = Duration.between(clock.instant(), next).toMillis();
        if (wake.tryAcquire(Math.max(0, millis), TimeUnit.MILLISECONDS)) {
            failures = 0;
        }
    }

    /// Says farewell and ends; nothing is told any more once this returns, unless it is called by
    /// the listener itself or the listener does not come to an end within two seconds.
    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        if (Thread.currentThread() != thread) {
            try {
                thread.join(Duration.ofSeconds(2));
            } catch (InterruptedException cancelled) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
