package app.aladdin.host;

import app.aladdin.cache.OfflineStore;
import app.aladdin.cache.OutboxRows;
import app.aladdin.cache.Queued;
import app.aladdin.cache.StoredConversation;
import app.aladdin.client.Client;
import app.aladdin.contract.Conversation;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.platform.DataOwner;
import app.aladdin.state.Background;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/// Takes over what guests of a data directory could not send. Each guest has a folder of its own
/// there, locked while it lives, so that even a killed one loses nothing.
final class Leavings implements AutoCloseable {
    /// The store's name in a guest's folder.
    static final String STORE = "client.db";

    private static final Logger LOG = Logger.getLogger(Leavings.class.getName());
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path guests;
    private final OfflineStore store;
    private final Client client;
    private final Background background = new Background("guests");

    Leavings(Path data, OfflineStore store, Client client) {
        this.guests = folder(data);
        this.store = store;
        this.client = client;
    }

    private static Path folder(Path data) {
        return data.resolve("guests");
    }

    /// A folder for a new guest.
    static Path newFolder(Path data) {
        try {
            return Files.createDirectories(folder(data).resolve(UUID.randomUUID().toString()));
        } catch (IOException e) {
            throw new ProblemException(new Problem.Storage("cannot make a guest's folder"), e);
        }
    }

    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // The next owner finds an empty store in it and tries again.
        }
    }

    /// Begins to look for guests that have ended.
    void start() {
        background.start("leavings", this::watch, Leavings::failed);
    }

    private void watch() throws InterruptedException {
        while (true) {
            for (Path guest : guests()) {
                try {
                    takeOver(guest);
                } catch (ProblemException e) {
                    failed(e);
                }
            }
            Thread.sleep(LOOK_AGAIN);
        }
    }

    private static void failed(Throwable failure) {
        LOG.log(Level.WARNING, "a guest's messages could not be taken over", failure);
    }

    private List<Path> guests() {
        try (Stream<Path> folders = Files.list(guests)) {
            return folders.filter(Leavings::settled).toList();
        } catch (IOException none) {
            return List.of();
        }
    }

    /// Whether a guest has had the time to lock its folder.
    private static boolean settled(Path guest) {
        try {
            Instant changed = Files.getLastModifiedTime(guest).toInstant();
            return Files.exists(guest.resolve(STORE))
                    || changed.isBefore(Instant.now().minus(PATIENCE));
        } catch (IOException gone) {
            return false;
        }
    }

    private void takeOver(Path guest) throws InterruptedException {
        Optional<DataOwner> ended = DataOwner.claim(guest);
        if (ended.isEmpty()) {
            return;
        }
        try (DataOwner _ = ended.get();
                OfflineStore left = OfflineStore.open(guest.resolve(STORE))) {
            for (OutboxRows.Addressed row : left.outbox().everything()) {
                adopt(left, row.server(), row.queued());
                left.outbox().remove(row.queued().id());
            }
        }
        delete(guest);
    }

    /// Returns when the message is on this store's disk.
    private void adopt(OfflineStore left, String server, Queued row) throws InterruptedException {
        Queued mine = row.in(conversation(left, server, row));
        if (!server.equals(client.connection().key().value())) {
            store.outbox().addOnce(server, mine);
            return;
        }
        CountDownLatch kept = new CountDownLatch(1);
        client.outbox().adopt(mine, kept::countDown);
        if (!kept.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new ProblemException(new Problem.Storage("not kept in time"));
        }
    }

    /// This store's id for a guest's conversation, which is made known where it is not.
    private String conversation(OfflineStore left, String server, Queued row) {
        Optional<StoredConversation> theirs = left.conversations().find(server, row.conversation());
        String remoteId = theirs.map(StoredConversation::remoteId).orElse("");
        Optional<StoredConversation> known =
                remoteId.isEmpty()
                        ? Optional.empty()
                        : store.conversations().ofRemote(server, remoteId);
        if (known.isPresent()) {
            return known.get().conversation().id();
        }
        store.conversations()
                .add(
                        server,
                        theirs.map(StoredConversation::conversation)
                                .orElseGet(() ->
                                        new Conversation(
                                                row.conversation(),
                                                row.project(),
                                                "",
                                                row.mode(),
                                                row.at(),
                                                row.at())));
        if (!remoteId.isEmpty()) {
            store.conversations().linked(server, row.conversation(), remoteId);
        }
        return row.conversation();
    }

    @Override
    public void close() {
        background.close();
    }
}
