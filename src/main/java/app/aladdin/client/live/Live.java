package app.aladdin.client.live;

import app.aladdin.contract.Json;
import app.aladdin.contract.LiveEvent;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.net.LiveSocket;
import app.aladdin.net.SocketState;
import app.aladdin.state.Background;
import app.aladdin.state.Hub;

import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;

/// The live connection of one client: one socket for the open project, made anew when another
/// project is opened. Thread-safe; nothing of an earlier project is told once [#open] returns.
///
/// Receivers of its hubs are called on the socket's thread, in order, and must not block.
public final class Live implements AutoCloseable {
    private static final Duration LOOK_AT_PRESENCE = Duration.ofSeconds(10);

    private boolean wanted = true;
    private final Presence presence;
    private final Hub<LiveState> states = new Hub<>();
    private final Hub<LiveEvent> events = new Hub<>();
    private final Hub<Refusal> refusals = new Hub<>();

    private final ReentrantLock lock = new ReentrantLock();
    private final Wanted executions = new Wanted();
    private LiveState state;
    private @Nullable Sockets sockets;
    private @Nullable String project;
    private @Nullable LiveSocket socket;
    private long generation;

    /// Makes sockets to the client's server.
    @FunctionalInterface
    public interface Sockets {
        /// @throws ProblemException when the address cannot be used
        LiveSocket open(Map<String, String> handshake, LiveSocket.Listener listener);
    }

    /// The server turned a subscription down without saying which: one of those of which nothing
    /// was heard so far.
    ///
    /// @param message what the server said
    public record Refusal(String message, List<String> executions) {}

    public Live(Background background, Clock clock) {
        this.presence = new Presence(clock);
        this.state = new LiveState.Off(LiveState.Why.NO_SERVER);
        background.start("presence", this::watchPresence, failure -> {});
    }

    /// Switches live updates off for good.
    public void switchOff() {
        lock.lock();
        try {
            wanted = false;
            begin();
        } finally {
            lock.unlock();
        }
    }

    private void watchPresence() throws InterruptedException {
        while (true) {
            Thread.sleep(LOOK_AT_PRESENCE);
            presence.tell();
        }
    }

    public LiveState state() {
        lock.lock();
        try {
            return state;
        } finally {
            lock.unlock();
        }
    }

    public Hub<LiveState> states() {
        return states;
    }

    /// Everything that the server tells of the open project.
    public Hub<LiveEvent> events() {
        return events;
    }

    public Hub<Refusal> refusals() {
        return refusals;
    }

    public Presence presence() {
        return presence;
    }

    /// The server is known now.
    public void connect(Sockets made) {
        lock.lock();
        try {
            sockets = made;
            begin();
        } finally {
            lock.unlock();
        }
    }

    /// Another project is open; `null` for none.
    public void open(@Nullable String projectId) {
        lock.lock();
        try {
            if (Objects.equals(projectId, project)) {
                return;
            }
            project = projectId;
            begin();
        } finally {
            lock.unlock();
        }
    }

    /// Tries the connection at once, for when somebody has signed in or the server is back.
    public void retryNow() {
        lock.lock();
        try {
            LiveSocket now = socket;
            if (now != null) {
                now.retryNow();
            }
        } finally {
            lock.unlock();
        }
    }

    private void begin() {
        end();
        presence.clear();
        Sockets made = sockets;
        String opened = project;
        if (!wanted || made == null || opened == null) {
            change(new LiveState.Off(whyOff()));
            return;
        }
        change(new LiveState.Connecting());
        try {
            socket = made.open(Map.of("projectId", opened), new Ear(generation, opened));
        } catch (ProblemException unusable) {
            change(new LiveState.Polling(unusable.problem(), Instant.MAX));
        }
    }

    private LiveState.Why whyOff() {
        if (!wanted) {
            return LiveState.Why.SWITCHED_OFF;
        }
        return sockets == null ? LiveState.Why.NO_SERVER : LiveState.Why.NO_PROJECT;
    }

    private void end() {
        generation++;
        LiveSocket old = socket;
        socket = null;
        if (old != null) {
            // Saying farewell waits for the socket's thread, which may be waiting for this lock.
            Thread.ofVirtual().name("live-farewell").start(old::close);
        }
    }

    private void change(LiveState next) {
        if (!next.equals(state)) {
            state = next;
            // Told under the lock, so that nobody hears of two changes in the wrong order.
            states.accept(next);
        }
    }

    /// Follows an execution, also over reconnections, until the result is run. As many may follow
    /// one execution as like; the server hears of the first and of the last.
    ///
    /// @param departments which are of interest; empty for all
    public Runnable follow(String execution, List<String> departments) {
        List<String> kept = List.copyOf(departments);
        lock.lock();
        try {
            if (executions.add(execution, kept)) {
                subscribe(execution);
            }
        } finally {
            lock.unlock();
        }
        AtomicBoolean once = new AtomicBoolean();
        return () -> {
            if (once.compareAndSet(false, true)) {
                leave(execution, kept);
            }
        };
    }

    private void leave(String execution, List<String> departments) {
        lock.lock();
        try {
            if (executions.remove(execution, departments)) {
                emit("unsubscribe:execution", Json.object().put("executionId", execution));
            }
        } finally {
            lock.unlock();
        }
    }

    private void subscribe(String execution) {
        executions.subscription(execution).ifPresent(data -> emit("subscribe:execution", data));
    }

    private void emit(String name, JsonNode data) {
        LiveSocket now = socket;
        if (now != null) {
            // Where there is no connection, nothing is lost: everything is said after the next one.
            now.emit(name, data);
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            end();
        } finally {
            lock.unlock();
        }
    }

    /// Listens to one project's socket for as long as that project is open.
    private final class Ear implements LiveSocket.Listener {
        private final long born;
        private final String of;

        Ear(long born, String of) {
            this.born = born;
            this.of = of;
        }

        @Override
        public void state(SocketState now) {
            lock.lock();
            try {
                if (born == generation) {
                    told(now);
                }
            } finally {
                lock.unlock();
            }
        }

        private void told(SocketState now) {
            switch (now) {
                case SocketState.Connecting _ -> {
                    // While it is tried again, nothing has become better yet.
                }
                case SocketState.Connected _ -> {
                    presence.clear();
                    executions.silence();
                    List.copyOf(executions.executions()).forEach(Live.this::subscribe);
                    change(new LiveState.On());
                }
                case SocketState.Waiting waiting ->
                        change(new LiveState.Polling(waiting.reason(), waiting.nextTry()));
                case SocketState.Refused refused ->
                        change(
                                new LiveState.Polling(
                                        new Problem.Refused(refused.message(), "HANDSHAKE"),
                                        refused.nextTry()));
            }
        }

        @Override
        public void event(String name, List<JsonNode> arguments) {
            LiveEvent event =
                    LiveEvent.read(
                            name, arguments.isEmpty() ? Json.object() : arguments.getFirst());
            lock.lock();
            try {
                if (born == generation) {
                    told(event);
                }
            } finally {
                lock.unlock();
            }
        }

        private void told(LiveEvent event) {
            if (!event.execution().isEmpty()) {
                executions.heard(event.execution());
            }
            switch (event) {
                case LiveEvent.UserJoined user -> {
                    if (user.projectId().isEmpty() || user.projectId().equals(of)) {
                        presence.joined(user.userId(), user.userName());
                    }
                }
                case LiveEvent.EntityUpdated update -> presence.active(update.userId());
                case LiveEvent.Other other -> {
                    if (other.event().equals("error")) {
                        String message = other.data().path("message").asText();
                        refusals.accept(new Refusal(message, executions.unheard()));
                    }
                }
                case LiveEvent.AgentStarted _,
                        LiveEvent.AgentProgress _,
                        LiveEvent.AgentToolCall _,
                        LiveEvent.AgentComplete _,
                        LiveEvent.AgentError _,
                        LiveEvent.TaskUpdate _,
                        LiveEvent.DepartmentComplete _,
                        LiveEvent.Notification _ -> {
                    // For the receivers alone.
                }
            }
            events.accept(event);
        }
    }
}
