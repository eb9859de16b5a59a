package app.aladdin.host;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.cache.OfflineStore;
import app.aladdin.cache.Queued;
import app.aladdin.client.session.ServerKey;
import app.aladdin.client.session.ServerOptions;
import app.aladdin.contract.Conversation;
import app.aladdin.contract.Mode;
import app.aladdin.contract.Role;
import app.aladdin.platform.DataOwner;
import app.aladdin.platform.Directories;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

@Timeout(60)
class GuestTest {
    private static final String NOWHERE = "http://127.0.0.1:1";
    private static final String HERE = ServerKey.THIS_COMPUTER.value();
    private static final String PROJECT = "the-brass-lamp";
    private static final String QUESTION = "Which scenes are at night?";

    @TempDir Path home;

    @Test
    void leavesWhatItCouldNotSendToTheOwner() throws Exception {
        try (Workplace owner = open("")) {
            owner.client().start();
            owner.connect();
            try (Workplace guest = open(NOWHERE)) {
                assertThat(guest).isInstanceOf(Guest.class);
                guest.client().start();
                guest.connect();
                CountDownLatch kept = new CountDownLatch(1);
                guest.client().outbox().send(PROJECT, "talk", Mode.CHAT, QUESTION, kept::countDown);
                assertThat(kept.await(10, TimeUnit.SECONDS)).isTrue();
                assertThat(guest.unsent()).extracting(Queued::content).containsExactly(QUESTION);
            }
            await(() -> answered(owner.store()));
            assertThat(owner.store().messages().of(HERE, "talk"))
                    .filteredOn(stored -> stored.message().role() == Role.USER)
                    .singleElement()
                    .satisfies(s -> assertThat(s.message().content()).isEqualTo(QUESTION));
            await(() -> owner.unsent().isEmpty() && guests().isEmpty());
        }
    }

    @Test
    void losesNothingWhenItIsKilled() throws Exception {
        Path folder = Files.createDirectories(home.resolve("data/guests/killed"));
        try (OfflineStore store = OfflineStore.open(folder.resolve("client.db"))) {
            store.conversations().add(HERE, conversation("talk"));
            store.conversations().linked(HERE, "talk", "remote-7");
            store.outbox().add(HERE, queued("1"));
            store.outbox().add("https://aladdin.example", queued("2"));
        }
        try (OfflineStore owners = OfflineStore.open(home.resolve("data/client.db"))) {
            owners.conversations().adopt(HERE, conversation("remote-7"));
        }
        try (Workplace owner = open(NOWHERE)) {
            await(() -> owner.store().outbox().everything().size() == 2);
            await(() -> guests().isEmpty());
            assertThat(owner.unsent()).containsExactly(queued("1").in("remote-7"));
            assertThat(owner.store().outbox().all("https://aladdin.example"))
                    .extracting(Queued::id)
                    .containsExactly("2");
        }
    }

    @Test
    void knowsWhatTheOwnerKeepsAndTakesNothingOfIt() {
        try (Workplace owner = open(NOWHERE)) {
            OfflineStore store = owner.store();
            store.conversations().add(HERE, conversation("talk"));
            store.outbox().add(HERE, queued("1"));
            store.drafts().put(HERE, "talk", Mode.CHAT, "half", Instant.now());
            try (Workplace guest = open(NOWHERE)) {
                assertThat(guest.store().conversations().of(HERE, PROJECT)).hasSize(1);
                assertThat(guest.store().outbox().isEmpty()).isTrue();
                assertThat(guest.store().drafts().text(HERE, "talk", Mode.CHAT)).isEmpty();
                assertThat(guest.unsent()).containsExactly(queued("1"));
            }
            assertThat(guests()).isEmpty();
            assertThat(owner.unsent()).containsExactly(queued("1"));
        }
    }

    @Test
    void leavesALivingGuestAlone() throws Exception {
        Path folder = Files.createDirectories(home.resolve("data/guests/living"));
        OfflineStore.open(folder.resolve("client.db")).close();
        Path ended = Files.createDirectories(home.resolve("data/guests/ended"));
        OfflineStore.open(ended.resolve("client.db")).close();
        try (DataOwner living = DataOwner.claim(folder).orElseThrow();
                Workplace owner = open(NOWHERE)) {
            assertThat(living).isNotNull();
            await(() -> !guests().contains(ended));
            assertThat(guests()).containsExactly(folder);
            assertThat(owner.unsent()).isEmpty();
        }
    }

    private Workplace open(String server) {
        return Workplace.open(
                new HostOptions(
                        Directories.of(home.toString()),
                        ServerOptions.STUDIO.reached(server, ""),
                        "",
                        Duration.ZERO));
    }

    private static boolean answered(OfflineStore store) {
        return store.messages().of(HERE, "talk").stream()
                .anyMatch(stored -> stored.message().content().contains("Halima"));
    }

    private List<Path> guests() {
        try (Stream<Path> folders = Files.list(home.resolve("data/guests"))) {
            return folders.toList();
        } catch (IOException none) {
            return List.of();
        }
    }

    private static Queued queued(String id) {
        return new Queued(
                id, PROJECT, "talk", Mode.CHAT, QUESTION, Instant.ofEpochMilli(5), 1, false);
    }

    private static Conversation conversation(String id) {
        return new Conversation(id, PROJECT, "Talk", Mode.CHAT, Instant.EPOCH, Instant.EPOCH);
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            Thread.onSpinWait();
        }
    }
}
