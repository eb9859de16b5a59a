package app.aladdin.client.executions;

import app.aladdin.cache.OfflineStore;
import app.aladdin.client.live.Live;
import app.aladdin.client.live.LiveState;
import app.aladdin.client.session.Connection;
import app.aladdin.client.session.ConnectionState;
import app.aladdin.client.session.Server;
import app.aladdin.client.session.ServerKey;
import app.aladdin.contract.Problem;
import app.aladdin.state.Background;
import app.aladdin.state.FakeTimer;
import app.aladdin.state.Loadable;
import app.aladdin.state.SerialDispatcher;
import app.aladdin.state.Timer;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/// The client's side of tasks over the store of one folder; only its waiting between two questions
/// is the test's.
final class Lookout implements AutoCloseable {
    final Executions executions;
    final Live live;
    private final BlockingQueue<ExecutionEvent> events = new LinkedBlockingQueue<>();
    private final BlockingQueue<LiveState> liveStates = new LinkedBlockingQueue<>();
    private final BlockingQueue<ConnectionState> states = new LinkedBlockingQueue<>();
    private final BlockingQueue<Duration> armed = new LinkedBlockingQueue<>();
    private final BlockingQueue<Throwable> failures = new LinkedBlockingQueue<>();
    private final FakeTimer timer = new FakeTimer();
    private final Background background = new Background("test");
    private final SerialDispatcher dispatcher = new SerialDispatcher("test");
    private final OfflineStore store;
    private final Connection connection;
    private final Server server;

    Lookout(Path folder, String address) {
        Clock clock = Clock.systemUTC();
        store = OfflineStore.open(folder.resolve("offline.db"));
        connection = new Connection(ServerKey.THIS_COMPUTER, store.memory(), background, clock);
        live = new Live(background, clock);
        live.states().subscribe(liveStates::add);
        executions =
                new Executions(
                        connection,
                        live,
                        store.executions(),
                        background,
                        dispatcher,
                        new Timer() {
                            @Override
                            public Instant now() {
                                return timer.now();
                            }

                            @Override
                            public Runnable after(Duration delay, Runnable action) {
                                Runnable cancel = timer.after(delay, action);
                                armed.add(delay);
                                return cancel;
                            }
                        },
                        failures::add);
        executions.events().subscribe(events::add);
        connection.states().subscribe(states::add);
        server = Server.at(address, () -> "token", clock);
    }

    /// Without a socket.
    static Lookout polling(Path folder, String address) {
        Lookout made = new Lookout(folder, address);
        made.online();
        return made;
    }

    /// With a socket at an address, and the project `p` open.
    static Lookout live(Path folder, String address, String sockets) {
        Lookout made = polling(folder, address);
        made.sockets(sockets);
        made.on();
        return made;
    }

    void online() {
        connection.connect(server);
        next(states, ConnectionState.Online.class::isInstance);
    }

    void away() {
        connection.unavailable(new Problem.Offline("away"));
    }

    /// Why the next list is not to be had.
    Problem notListed() {
        ExecutionEvent told =
                event(event ->
                        event instanceof ExecutionEvent.Listed(var project, var list)
                                && list instanceof Loadable.Failed<?>);
        return ((Loadable.Failed<?>) ((ExecutionEvent.Listed) told).executions()).problem();
    }

    void sockets(String address) {
        live.open("p");
        live.connect((handshake, ear) -> server.socket(address, handshake, ear));
    }

    void on() {
        next(liveStates, LiveState.On.class::isInstance);
    }

    void polls() {
        next(liveStates, LiveState.Polling.class::isInstance);
    }

    /// The next wait between two questions, which is waited for, and over.
    Duration waited() {
        Duration wait = waits();
        timer.pass(wait);
        return wait;
    }

    /// The next wait between two questions, which goes on.
    Duration waits() {
        return next(armed, any -> true);
    }

    /// The first picture from now on that is as wanted.
    TaskPicture picture(Predicate<TaskPicture> wanted) {
        return ((ExecutionEvent.Changed)
                        event(event ->
                                event instanceof ExecutionEvent.Changed(var id, var picture)
                                        && wanted.test(picture)))
                .picture();
    }

    TaskPicture status(String word) {
        return picture(picture -> picture.status().wire().equals(word));
    }

    ExecutionEvent event(Predicate<ExecutionEvent> wanted) {
        return next(events, wanted);
    }

    private <T> T next(BlockingQueue<T> queue, Predicate<T> wanted) {
        List<T> others = new ArrayList<>();
        try {
            while (true) {
                T item = queue.poll(15, TimeUnit.SECONDS);
                if (item == null) {
                    throw new AssertionError("never came, but " + others + " " + failures);
                }
                if (wanted.test(item)) {
                    return item;
                }
                others.add(item);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        live.close();
        background.close();
        dispatcher.close();
        server.close();
        store.close();
    }
}
