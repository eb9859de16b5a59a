package app.aladdin.host;

import app.aladdin.cache.OfflineStore;
import app.aladdin.cache.Queued;
import app.aladdin.client.Client;
import app.aladdin.client.session.ServerKey;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.platform.DataOwner;
import app.aladdin.platform.InstanceInfo;
import app.aladdin.platform.KeyChain;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Works beside the process that owns the data directory: talks to that process's Studio, on a copy
/// of what the owner keeps. What it could not send it leaves to the owner, however it ends.
public final class Guest implements Workplace {
    /// The `code` of the problem when the owner has no Studio to share.
    public static final String NO_STUDIO = "NO_STUDIO";

    /// An owner that has just started needs a moment for its Studio.
    private static final Duration OWNER_STARTS = Duration.ofSeconds(10);

    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    /// A larger store is not copied; a guest asks the server instead.
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    private final HostOptions options;
    private final Journal journal;
    private final Path folder;
    private final DataOwner own;
    private final OfflineStore store;
    private final List<Queued> owners;
    private final Client client;
    private boolean closed;

    private Guest(
            HostOptions options, Journal journal, Path folder, DataOwner own, OfflineStore store) {
        this.options = options;
        this.journal = journal;
        this.folder = folder;
        this.own = own;
        this.store = store;
        ServerKey key = options.server().key();
        this.owners = store.outbox().all(key.value());
        store.forgetPending();
        this.client =
                new Client(key, store, Clock.systemUTC(), new KeyChainTokens(KeyChain.system()));
        journal.follow(client);
    }

    static Guest open(HostOptions options) {
        Journal journal = Journal.open(options, "guest");
        Path folder = Leavings.newFolder(options.directories().data());
        DataOwner own =
                DataOwner.claim(folder)
                        .orElseThrow(() ->
                                new ProblemException(new Problem.Storage("a new folder in use")));
        try {
            return new Guest(options, journal, folder, own, copy(options, folder));
        } catch (RuntimeException e) {
            journal.failed(e);
            journal.close();
            own.close();
            Leavings.delete(folder);
            throw e;
        }
    }

    /// What the owner has on its disk, or an empty store where that cannot be read.
    private static OfflineStore copy(HostOptions options, Path folder) {
        Path theirs = options.directories().data().resolve("client.db");
        Path mine = folder.resolve(Leavings.STORE);
        try {
            return OfflineStore.copyOf(theirs, mine, MOST_BYTES);
        } catch (ProblemException notReadable) {
            Leavings.delete(mine);
            return OfflineStore.open(mine);
        }
    }

    @Override
    public Client client() {
        return client;
    }

    @Override
    public void connect() {
        if (options.server().addressed()) {
            client.connect(
                    options.server(), () -> options.token().isEmpty() ? null : options.token());
            return;
        }
        try {
            InstanceInfo owner = awaitStudio();
            client.connect(options.server().reached(owner.url(), owner.ws()), owner::token);
        } catch (ProblemException e) {
            client.connection().unavailable(e.problem());
            throw e;
        }
    }

    private InstanceInfo awaitStudio() {
        long deadline = System.nanoTime() + OWNER_STARTS.toNanos();
        Optional<InstanceInfo> owner = DataOwner.other(options.directories().data());
        while (owner.filter(info -> !info.url().isEmpty()).isEmpty()) {
            if (System.nanoTime() - deadline > 0) {
                String who = owner.map(info -> "process " + info.pid()).orElse("another process");
                throw new ProblemException(new Problem.Refused(who, NO_STUDIO));
            }
            try {
                Thread.sleep(LOOK_AGAIN);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ProblemException(new Problem.TimedOut("given up"), e);
            }
            owner = DataOwner.other(options.directories().data());
        }
        return owner.get();
    }

    @Override
    public List<Queued> unsent() {
        return Stream.concat(
                        owners.stream(),
                        store.outbox().all(client.connection().key().value()).stream())
                .toList();
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
    public List<Path> setAside() {
        return List.of();
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        client.close();
        boolean done = store.outbox().isEmpty();
        store.close();
        journal.close();
        own.close();
        if (done) {
            Leavings.delete(folder);
        }
    }
}
