package app.aladdin.cache;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.Mode;
import app.aladdin.db.Database;
import app.aladdin.db.Sql;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/// What was confirmed is there after the writing process was killed, whenever that was.
@Timeout(90)
class KilledWriterTest {
    private static final int ROUNDS = 6;

    @TempDir Path folder;
    private final List<String> queued = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final List<String> events = new ArrayList<>();
    private String draft = "";

    @Test
    void losesNothingThatWasConfirmed() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            run(random, round);
            try (OfflineStore store = OfflineStore.open(file())) {
                assertThat(store.setAside()).as("seed %d, round %d", seed, round).isEmpty();
                compare(store, "seed " + seed + ", round " + round);
            }
        }
        assertThat(queued).as("seed " + seed).isNotEmpty();
    }

    @Test
    void losesNothingWhenKilledWhileTheStoreIsLifted() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 3; round++) {
            fillFirstVersion();
            Process process = start(seed, "lift" + round);
            awaitBackup();
            TimeUnit.MICROSECONDS.sleep(random.nextInt(4000));
            kill(process);
            try (OfflineStore store = OfflineStore.open(file())) {
                assertThat(store.setAside()).as("seed %d, round %d", seed, round).isEmpty();
                assertThat(store.messages().count("s", "c"))
                        .as("seed %d, round %d", seed, round)
                        .isEqualTo(3000);
            }
            for (String suffix : List.of("", "-wal", "-shm", ".backup-v1", ".backup-v1.tmp")) {
                Files.deleteIfExists(file().resolveSibling("client.db" + suffix));
            }
        }
    }

    /// Reads what the process confirms for a while, kills it, and reads the rest of what it said.
    private void run(Random random, int round) throws Exception {
        Process process = start(random.nextLong(), "r" + round);
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            for (int lines = random.nextInt(1, 120); lines > 0; lines--) {
                note(Objects.requireNonNull(reader.readLine()));
            }
            TimeUnit.MICROSECONDS.sleep(random.nextInt(3000));
            kill(process);
            noteRest(reader);
        }
    }

    private void noteRest(BufferedReader reader) throws IOException {
        StringBuilder rest = new StringBuilder();
        for (int c = reader.read(); c >= 0; c = reader.read()) {
            rest.append((char) c);
            if (c == '\n') {
                note(rest.toString().strip());
                rest.setLength(0);
            }
        }
    }

    private void note(String line) {
        String id = line.substring(line.indexOf(' ') + 1);
        switch (line.substring(0, Math.max(0, line.indexOf(' ')))) {
            case "queued" -> queued.add(id);
            case "said" -> said.add(id);
            case "event" -> events.add(id);
            case "draft" -> draft = id;
            default -> assertThat(line).isEqualTo("open");
        }
    }

    private void compare(OfflineStore store, String when) {
        List<Queued> waiting = store.outbox().all(WritingProcess.HERE);
        assertThat(waiting).extracting(Queued::id).as(when).containsSubsequence(queued);
        assertThat(waiting)
                .as(when)
                .allSatisfy(one -> {
                    assertThat(one.content()).isEqualTo("text of " + one.id());
                    assertThat(one.options().path("of").asText()).isEqualTo(one.id());
                });
        assertThat(store.messages().of(WritingProcess.HERE, WritingProcess.TALK))
                .extracting(one -> one.message().id())
                .as(when)
                .containsSubsequence(said);
        assertThat(store.executions().events(WritingProcess.HERE, WritingProcess.TALK))
                .extracting(StoredEvent::identity)
                .as(when)
                .containsSubsequence(events);
        String kept = store.drafts().text(WritingProcess.HERE, WritingProcess.TALK, Mode.CHAT);
        assertThat(number(kept)).as(when).isGreaterThanOrEqualTo(number(draft));
        draft = kept;
        assertThat(waiting.size()).as(when).isLessThanOrEqualTo(queued.size() + ROUNDS);
    }

    /// Where in the order of all writes a draft stands: `r<round>-<i>`.
    private static long number(String draft) {
        if (draft.isEmpty()) {
            return -1;
        }
        int dash = draft.indexOf('-');
        return Long.parseLong(draft.substring(1, dash)) * 1_000_000
                + Long.parseLong(draft.substring(dash + 1));
    }

    private void fillFirstVersion() {
        try (Database database = Database.open(file(), Migrations.ALL.subList(0, 1))) {
            database.write(c ->
                    Sql.update(
                            c,
                            """
                            WITH RECURSIVE n(i) AS
                                (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)
                            INSERT INTO message SELECT 's', 'c', 'm' || i, i, 'user',
                                'said ' || i, 'chat', NULL, 1, 'COMPLETE' FROM n\
                            """));
        }
    }

    private void awaitBackup() {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (Files.notExists(file().resolveSibling("client.db.backup-v1.tmp"))
                && Files.notExists(file().resolveSibling("client.db.backup-v1"))) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    private Process start(long seed, String name) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WritingProcess.class.getName(),
                        file().toString(),
                        Long.toString(seed),
                        name)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void kill(Process process) throws InterruptedException {
        // Unlike the process itself, its handle leaves what it said readable.
        process.toHandle().destroyForcibly();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    private Path file() {
        return folder.resolve("client.db");
    }
}
