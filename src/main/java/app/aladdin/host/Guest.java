package app.aladdin.host;

import app.aladdin.cache.OfflineStore;
import app.aladdin.client.Client;
import app.aladdin.client.session.ServerKey;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.platform.DataOwner;
import app.aladdin.platform.InstanceInfo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Works beside the process that owns the data directory: talks to that process's Studio and keeps
/// its own things in a temporary folder that goes away with it.
public final class Guest implements Workplace {
    /// The `code` of the problem when the owner has no Studio to share.
    public static final String NO_STUDIO = "NO_STUDIO";

    /// An owner that has just started needs a moment for its Studio.
    private static final Duration OWNER_STARTS = Duration.ofSeconds(10);

    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    private final HostOptions options;
    private final Path folder;
    private final OfflineStore store;
    private final Client client;
    private boolean closed;

    private Guest(HostOptions options, Path folder, OfflineStore store) {
        this.options = options;
        this.folder = folder;
        this.store = store;
        ServerKey key =
                options.server().isEmpty()
                        ? ServerKey.THIS_COMPUTER
                        : ServerKey.of(options.server());
        this.client = new Client(key, store, Clock.systemUTC());
    }

    static Guest open(HostOptions options) {
        try {
            Path folder = Files.createTempDirectory("aladdin-");
            try {
                return new Guest(options, folder, OfflineStore.open(folder.resolve("client.db")));
            } catch (RuntimeException e) {
                delete(folder);
                throw e;
            }
        } catch (IOException e) {
            throw new ProblemException(new Problem.Storage("cannot make a temporary folder"), e);
        }
    }

    @Override
    public Client client() {
        return client;
    }

    @Override
    public void connect() {
        if (!options.server().isEmpty()) {
            client.connect(
                    options.server(), () -> options.token().isEmpty() ? null : options.token());
            return;
        }
        try {
            InstanceInfo owner = awaitStudio();
            client.connect(owner.url(), owner::token);
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
    public boolean keeps() {
        return false;
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
        store.close();
        delete(folder);
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // A leftover in the system's temporary folder is the system's to remove.
        }
    }
}
