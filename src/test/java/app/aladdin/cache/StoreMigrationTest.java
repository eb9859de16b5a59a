package app.aladdin.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.aladdin.contract.Json;
import app.aladdin.contract.ProblemException;
import app.aladdin.db.Database;
import app.aladdin.db.Sql;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class StoreMigrationTest {
    @TempDir Path folder;

    @Test
    void liftsAFirstVersionWithAllThatIsInIt() {
        first();
        try (OfflineStore store = OfflineStore.open(file())) {
            assertThat(store.messages().of("s", "c"))
                    .singleElement()
                    .satisfies(stored -> {
                        assertThat(stored.message().content()).isEqualTo("said");
                        assertThat(stored.local()).isFalse();
                    });
            Queued queued = store.outbox().next("s").orElseThrow();
            assertThat(queued.content()).isEqualTo("to be sent");
            assertThat(queued.options()).isEqualTo(Json.object());
            assertThat(store.conversations().of("s", "p"))
                    .singleElement()
                    .satisfies(kept -> assertThat(kept.pinned()).isFalse());
        }
        assertThat(file().resolveSibling("client.db.backup-v1")).exists();
    }

    @Test
    void refusesDataOfANewerProgram() {
        List<String> newer =
                Stream.concat(Migrations.ALL.stream(), Stream.of("CREATE TABLE later (x);"))
                        .toList();
        Database.open(file(), newer).close();
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> OfflineStore.open(file()))
                .satisfies(e -> assertThat(e.problem().detail()).startsWith("newer"));
    }

    private void first() {
        try (Database database = Database.open(file(), Migrations.ALL.subList(0, 1))) {
            for (String row :
                    List.of(
                            "conversation VALUES ('s', 'c', NULL, 'p', 'Talk', 'chat', 1, 2)",
                            "message VALUES ('s', 'c', 'm', 1, 'user', 'said', 'chat', NULL, 1,"
                                    + " 'COMPLETE')",
                            "outbox VALUES (1, 's', 'q', 'p', 'c', 'chat', 'to be sent', 1, 0,"
                                    + " 0)")) {
                database.write(c -> Sql.update(c, "INSERT INTO " + row));
            }
        }
    }

    private Path file() {
        return folder.resolve("client.db");
    }
}
