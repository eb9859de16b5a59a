package app.aladdin.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

class DatabaseTest {
    private static final String FIRST =
            "CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL);"
                    + "CREATE INDEX note_text ON note (text);";
    private static final String SECOND = "ALTER TABLE note ADD COLUMN read INTEGER DEFAULT 0;";

    @TempDir Path folder;

    @Test
    void keepsWhatWasWrittenOverARestart() {
        try (Database database = open(FIRST)) {
            add(database, "a lamp");
        }
        try (Database database = open(FIRST)) {
            assertThat(texts(database)).containsExactly("a lamp");
        }
    }

    @Test
    void rollsBackWhenTheWorkThrows() {
        try (Database database = open(FIRST)) {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() ->
                            database.write(c -> {
                                Sql.update(c, "INSERT INTO note(text) VALUES('x')");
                                throw new IllegalStateException("no");
                            }));
            assertThat(texts(database)).isEmpty();
        }
    }

    @Test
    void turnsFailuresOfSqliteIntoStorageProblems() {
        try (Database database = open(FIRST)) {
            assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() -> database.read(c -> Sql.number(c, "SELECT nothing FROM note")))
                    .satisfies(e -> assertThat(e.problem()).isInstanceOf(Problem.Storage.class));
        }
    }

    @Test
    void readersCannotWrite() {
        try (Database database = open(FIRST)) {
            assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() ->
                            database.read(
                                    c -> Sql.update(c, "INSERT INTO note(text) VALUES('x')")));
            assertThat(texts(database)).isEmpty();
        }
    }

    @Test
    void readsOneSnapshotWhileSomebodyWrites() throws Exception {
        try (Database database = open(FIRST);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CountDownLatch counted = new CountDownLatch(1);
            CountDownLatch written = new CountDownLatch(1);
            Future<List<Long>> counts =
                    threads.submit(() ->
                            database.read(c -> {
                                long before = count(c);
                                counted.countDown();
                                await(written);
                                return List.of(before, count(c));
                            }));
            await(counted);
            add(database, "meanwhile");
            written.countDown();
            assertThat(counts.get(10, TimeUnit.SECONDS)).containsExactly(0L, 0L);
            assertThat(texts(database)).containsExactly("meanwhile");
        }
    }

    @Test
    void losesNoWriteOfManyThreads() throws Exception {
        try (Database database = open(FIRST)) {
            List<Future<?>> writes = new ArrayList<>();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < 200; i++) {
                    String text = "n" + i;
                    writes.add(threads.submit(() -> add(database, text)));
                }
            }
            for (Future<?> write : writes) {
                write.get(10, TimeUnit.SECONDS);
            }
            assertThat(texts(database)).hasSize(200).doesNotHaveDuplicates();
        }
    }

    @Test
    void backsUpBeforeItMigratesAnExistingFile() {
        try (Database database = open(FIRST)) {
            add(database, "old");
        }
        try (Database database = open(FIRST, SECOND)) {
            assertThat(database.<Long>read(c -> Sql.number(c, "SELECT count(read) FROM note")))
                    .isEqualTo(1);
        }
        try (Database backup =
                Database.open(file().resolveSibling("d.db.backup-v1"), List.of(FIRST))) {
            assertThat(texts(backup)).containsExactly("old");
        }
    }

    @Test
    void leavesTheSchemaAsItWasWhenAMigrationFails() {
        try (Database database = open(FIRST)) {
            add(database, "old");
        }
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> open(FIRST, "CREATE TABLE other (id); CREATE NONSENSE;"));
        try (Database database = open(FIRST)) {
            assertThat(texts(database)).containsExactly("old");
            assertThat(
                            database.<Long>read(c ->
                                    Sql.number(
                                            c,
                                            "SELECT count(*) FROM sqlite_schema WHERE name"
                                                    + " = 'other'")))
                    .isZero();
        }
    }

    @Test
    void putsTheDataBackWhenAMigrationLosesRows() {
        try (Database database = open(FIRST)) {
            add(database, "old");
            add(database, "older");
        }
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> open(FIRST, SECOND, "DELETE FROM note WHERE id = 1;"))
                .satisfies(e ->
                        assertThat(e.problem().detail())
                                .startsWith("migration failed, the data is as it was before")
                                .contains("loses rows of note: 1 of 2 are left"));
        try (Database database = open(FIRST)) {
            assertThat(texts(database)).containsExactly("old", "older");
        }
        assertThat(file().resolveSibling("d.db.backup-v1")).exists();
        assertThat(file().resolveSibling("d.db.restore.tmp")).doesNotExist();
    }

    @Test
    void mayDropATableAndRebuildOneWithAllItsRows() {
        try (Database database = open(FIRST)) {
            add(database, "kept");
        }
        String rebuilt =
                "CREATE TABLE other (x); INSERT INTO other VALUES (1);"
                        + "CREATE TABLE fresh (id INTEGER PRIMARY KEY, text TEXT NOT NULL);"
                        + "INSERT INTO fresh SELECT id, text FROM note; DROP TABLE note;"
                        + "ALTER TABLE fresh RENAME TO note;";
        try (Database database = open(FIRST, rebuilt, "DROP TABLE other;")) {
            assertThat(texts(database)).containsExactly("kept");
        }
    }

    @Test
    void refusesDataOfANewerVersionAndLeavesItUntouched() throws Exception {
        open(FIRST, SECOND).close();
        byte[] before = Files.readAllBytes(file());
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> open(FIRST))
                .satisfies(e -> assertThat(e.problem().detail()).startsWith("newer"));
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void setsAFileAsideThatIsNoDatabase() throws Exception {
        Files.createDirectories(file().getParent());
        Files.writeString(
                file(), "this is not a database, however long one looks at it".repeat(99));
        Files.writeString(file().resolveSibling("d.db-wal"), "nor this a log");
        try (Database database = open(FIRST)) {
            Path aside = database.setAside().orElseThrow();
            assertThat(aside.getFileName().toString()).matches("d\\.db\\.damaged-\\d{8}-\\d{6}");
            assertThat(aside).content().startsWith("this is not a database");
            assertThat(aside.resolveSibling(aside.getFileName() + "-wal")).exists();
            add(database, "new");
            assertThat(texts(database)).containsExactly("new");
        }
    }

    @Test
    void setsAFileAsideWhosePagesAreOverwritten() throws Exception {
        try (Database database = open(FIRST)) {
            for (int i = 0; i < 500; i++) {
                add(database, "note number " + i);
            }
        }
        byte[] bytes = Files.readAllBytes(file());
        for (int i = 4096; i < bytes.length; i++) {
            bytes[i] = 0x5a;
        }
        Files.write(file(), bytes);
        try (Database database = open(FIRST)) {
            assertThat(database.setAside()).isPresent();
            assertThat(texts(database)).isEmpty();
        }
    }

    @Test
    void isReadableByItsOwnerAlone() throws Exception {
        try (Database database = open(FIRST)) {
            add(database, "x");
            if (file().getFileSystem().supportedFileAttributeViews().contains("posix")) {
                assertThat(rights(file())).isEqualTo("rw-------");
                assertThat(rights(file().resolveSibling("d.db-wal"))).isEqualTo("rw-------");
                assertThat(rights(folder.resolve("data"))).isEqualTo("rwx------");
            }
        }
    }

    @Test
    void saysThatItIsClosed() {
        Database database = open(FIRST);
        database.close();
        database.close();
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> texts(database));
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> add(database, "x"));
        assertThat(file().resolveSibling("d.db-wal")).doesNotExist();
    }

    @Test
    void saysWhenTheFolderCannotBeMade() throws Exception {
        Path blocked = Files.writeString(folder.resolve("file"), "");
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> Database.open(blocked.resolve("d.db"), List.of(FIRST)))
                .satisfies(e -> assertThat(e.problem()).isInstanceOf(Problem.Storage.class));
    }

    private Path file() {
        return folder.resolve("data").resolve("d.db");
    }

    private Database open(String... migrations) {
        return Database.open(file(), List.of(migrations));
    }

    private static int add(Database database, String text) {
        return database.write(c -> Sql.update(c, "INSERT INTO note(text) VALUES (?)", text));
    }

    private static List<String> texts(Database database) {
        return database.read(
                c -> Sql.list(c, row -> row.getString(1), "SELECT text FROM note ORDER BY id"));
    }

    private static long count(Connection connection) throws SQLException {
        return Sql.number(connection, "SELECT count(*) FROM note");
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
