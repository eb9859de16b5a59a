package app.aladdin.studio.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.aladdin.contract.Json;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.db.Database;
import app.aladdin.db.Sql;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/// Files of earlier and later versions of the program.
class MigrationTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir Path folder;

    private Path file() {
        return folder.resolve("studio.db");
    }

    @Test
    void liftsAFileOfTheFirstVersionAndKeepsEverything() {
        Map<String, Long> before = writeFirstVersion();
        try (StudioStore store = StudioStore.open(file(), InstantSource.fixed(NOW))) {
            assertThat(store.setAside()).isEmpty();
            assertThat(store.entities().projectJson("p").orElseThrow().path("name").asText())
                    .isEqualTo("Nets");
            JsonNode scene = store.entities().one("scene", "s").orElseThrow();
            assertThat(scene.path("text").asText()).isEqualTo("Ann mends. \ud83e\udea1");
            assertThat(scene.path("updatedAt").asText()).startsWith("2026-03-01T12:00");
            assertThat(store.conversations().one("c").orElseThrow())
                    .satisfies(c -> {
                        assertThat(c.name()).isEqualTo("Talk");
                        assertThat(c.pinned() || c.archived() || c.trashed()).isFalse();
                    });
            assertThat(store.receipts().find(new Receipt("local", "k", "f"))).hasValue("m");
        }
        try (Database lifted = Database.open(file(), Schema.migrations())) {
            Map<String, Long> after = lifted.counts();
            before.forEach((table, rows) -> {
                if (!table.equals("idempotency")) {
                    assertThat(after).as(table).containsEntry(table, rows);
                }
            });
            assertThat(after).containsEntry("receipt", before.get("idempotency"));
        }
        try (Database backup =
                Database.open(
                        folder.resolve("studio.db.backup-v1"), Schema.migrations().subList(0, 1))) {
            assertThat(backup.counts()).isEqualTo(before);
        }
    }

    @Test
    void leavesAFileOfALaterVersionAsItIs() throws Exception {
        StudioStore.open(file(), InstantSource.fixed(NOW)).close();
        int later = Schema.migrations().size() + 1;
        try (Database database = Database.open(file(), Schema.migrations())) {
            database.write(c -> Sql.update(c, "PRAGMA user_version = " + later));
        }
        byte[] before = Files.readAllBytes(file());
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> StudioStore.open(file(), InstantSource.fixed(NOW)))
                .satisfies(e ->
                        assertThat(e.problem())
                                .isInstanceOfSatisfying(
                                        Problem.Storage.class,
                                        p -> assertThat(p.detail()).startsWith("newer: ")));
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
        try (var left = Files.list(folder)) {
            assertThat(left.map(f -> f.getFileName().toString()))
                    .noneMatch(name -> name.contains("damaged") || name.contains("backup"));
        }
    }

    /// A file as the first version made it, with a row in every table.
    private Map<String, Long> writeFirstVersion() {
        List<String> first = Schema.migrations().subList(0, 1);
        try (Database database = Database.open(file(), first)) {
            database.write(c -> {
                Sql.update(
                        c,
                        "INSERT INTO project VALUES ('p', 'Nets', ?, ?)",
                        NOW,
                        Json.text(Json.object().put("id", "p").put("name", "Nets")));
                Sql.update(
                        c,
                        "INSERT INTO entity VALUES ('s', 'p', 'scene', 'INT. LOFT', 1, ?, ?)",
                        NOW,
                        Json.text(
                                Json.object()
                                        .put("id", "s")
                                        .put("name", "INT. LOFT")
                                        .put("text", "Ann mends. \ud83e\udea1")));
                Sql.update(
                        c,
                        "INSERT INTO conversation VALUES ('c', 'p', 'Talk', 'chat', ?, ?, 7)",
                        NOW,
                        NOW);
                Sql.update(
                        c,
                        "INSERT INTO message VALUES"
                                + " (1, 'm', 'c', 'assistant', 'Yes.', 'chat', NULL, ?, 1, 0)",
                        NOW);
                return Sql.update(
                        c,
                        "INSERT INTO idempotency VALUES ('k', 'f', 'm', ?)",
                        NOW.minusSeconds(60));
            });
            return database.counts();
        }
    }
}
