package app.aladdin.host;

import app.aladdin.cache.OfflineStore;
import app.aladdin.cache.Queued;
import app.aladdin.client.Client;
import app.aladdin.client.session.ServerOptions;
import app.aladdin.contract.ProblemException;
import app.aladdin.platform.DataOwner;
import app.aladdin.platform.InstanceInfo;
import app.aladdin.platform.KeyChain;
import app.aladdin.studio.Studio;
import app.aladdin.studio.StudioOptions;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The owner of a data directory. Opening blocks for the disk; the Studio starts with [#connect].
public final class Host implements Workplace {
    private static final Duration UPLOADS_WITHIN = Duration.ofSeconds(30);

    private final DataOwner owner;
    private final Journal journal;
    private final OfflineStore store;
    private final List<Path> setAside = new ArrayList<>();
    private final boolean known;
    private volatile HostOptions options;
    private volatile Client client;
    private Leavings leavings;
    private @Nullable Studio studio;
    private boolean closed;

    private Host(
            HostOptions options,
            DataOwner owner,
            Journal journal,
            OfflineStore store,
            boolean known) {
        this.options = options;
        this.known = known;
        this.owner = owner;
        this.journal = journal;
        this.store = store;
        this.client = client(options, store);
        this.leavings = new Leavings(options.directories().data(), store, client);
        store.setAside().ifPresent(setAside::add);
        journal.follow(client);
        leavings.start();
    }

    private static Client client(HostOptions options, OfflineStore store) {
        Client made =
                new Client(
                        options.server().key(),
                        store,
                        Clock.systemUTC(),
                        new KeyChainTokens(KeyChain.system()));
        made.media()
                .keepIn(
                        options.directories().cache().resolve("pictures"),
                        options.server().key().value());
        return made;
    }

    /// Opens the data directory; empty when another process owns it.
    ///
    /// @throws ProblemException with a storage problem when it cannot be used
    public static Optional<Host> open(HostOptions options) {
        options.directories().make();
        Optional<DataOwner> claimed = DataOwner.claim(options.directories().data());
        if (claimed.isEmpty()) {
            return Optional.empty();
        }
        DataOwner owner = claimed.get();
        Journal journal = Journal.open(options, "owner");
        try {
            Path file = options.directories().data().resolve("client.db");
            boolean known = Files.exists(file);
            OfflineStore store = OfflineStore.open(file);
            return Optional.of(new Host(options, owner, journal, store, known));
        } catch (RuntimeException e) {
            journal.failed(e);
            journal.close();
            owner.close();
            throw e;
        }
    }

    /// Whether somebody worked here before, so that there is something to show without a server.
    public boolean known() {
        return known;
    }

    /// The client; another one after [#turnTo].
    @Override
    public Client client() {
        return client;
    }

    /// Leaves the server for another one, or for the same one spoken to in another way: ends the
    /// client and makes one that is yet to be started and connected. What was not sent stays in the
    /// outbox, uploads are waited for, and the Studio goes on with what it does. Blocks.
    ///
    /// @param token for that server; empty for none
    public void turnTo(ServerOptions server, String token) {
        Client before = client;
        before.media().settle(UPLOADS_WITHIN);
        synchronized (this) {
            if (closed) {
                return;
            }
            leavings.close();
            before.close();
            options = new HostOptions(options.directories(), server, token, options.pace());
            client = client(options, store);
            journal.follow(client);
            leavings = new Leavings(options.directories().data(), store, client);
            leavings.start();
        }
    }

    /// Starts the Studio, unless another server was chosen, and lets the client talk to it. Blocks.
    ///
    /// @throws ProblemException when the Studio cannot start or the address cannot be used; the
    ///   client has been told already
    @Override
    public void connect() {
        Client to = client;
        HostOptions now = options;
        try {
            if (now.server().addressed()) {
                to.connect(now.server(), () -> now.token().isEmpty() ? null : now.token());
            } else {
                Studio started = startStudio();
                to.connect(
                        now.server().reached(started.url().toString(), sockets(started)),
                        started::token);
            }
        } catch (ProblemException e) {
            to.connection().unavailable(e.problem());
            throw e;
        }
    }

    private synchronized Studio startStudio() {
        Studio running = studio;
        if (running != null) {
            return running;
        }
        Studio started =
                Studio.start(
                        StudioOptions.of(options.directories().data().resolve("studio.db"))
                                .withPace(options.pace()));
        if (closed) {
            started.close();
            return started;
        }
        studio = started;
        started.setAside().ifPresent(setAside::add);
        owner.tell(
                new InstanceInfo(
                        ProcessHandle.current().pid(),
                        started.url().toString(),
                        sockets(started),
                        started.token()));
        return started;
    }

    /// Where the Studio's sockets are, or an empty text: it is of use without them too.
    private static String sockets(Studio studio) {
        try {
            return studio.socketUrl().toString();
        } catch (ProblemException e) {
            return "";
        }
    }

    @Override
    public List<Queued> unsent() {
        return store.outbox().all(client.connection().key().value());
    }

    @Override
    public OfflineStore store() {
        return store;
    }

    @Override
    public boolean waits(String messageId) {
        return store.outbox().find(messageId).isPresent();
    }

    @Override
    public synchronized List<Path> setAside() {
        return List.copyOf(setAside);
    }

    /// Ends everything in the order in which it is safe; takes a few seconds at most.
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        leavings.close();
        client.close();
        Studio running = studio;
        if (running != null) {
            running.close();
        }
        store.close();
        journal.close();
        owner.close();
    }
}
