package app.aladdin.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

class LogFileTest {
    private static final String CANARY = "canary-Zephyrine";

    @TempDir Path home;

    @Test
    void keepsOurOwnSentencesAndNobodyElsesText() throws IOException {
        Logger ours = Logger.getLogger("app.aladdin.test");
        Logger library = Logger.getLogger("org.example.library");
        try (LogFile log = LogFile.open(folder())) {
            log.note("start");
            ours.log(Level.WARNING, "the disk is slow", new IOException(CANARY));
            ours.log(Level.INFO, "not of interest");
            library.log(
                    Level.SEVERE,
                    "cannot GET /search?q=" + CANARY,
                    new IllegalStateException(CANARY, new IOException(CANARY)));
        }
        ours.warning("after the end");
        assertThat(text())
                .contains("note start", "WARNING app.aladdin.test the disk is slow")
                .contains("SEVERE org.example.library", "java.lang.IllegalStateException")
                .contains("caused by java.io.IOException", "at app.aladdin.platform.LogFileTest")
                .doesNotContain(CANARY, "not of interest", "after the end");
    }

    @Test
    void staysSmallAndPrivate() throws IOException {
        try (LogFile log = LogFile.open(folder())) {
            for (int i = 0; i < 250; i++) {
                log.note(i + " " + "x".repeat(10_000));
            }
            log.note("the last");
        }
        assertThat(LogFile.files(folder()))
                .hasSize(3)
                .allSatisfy(file -> {
                    assertThat(Files.size(file)).isLessThanOrEqualTo(512 * 1024);
                    if (posix()) {
                        assertThat(rights(file)).isEqualTo("rw-------");
                    }
                });
        if (posix()) {
            assertThat(rights(folder())).isEqualTo("rwx------");
        }
        assertThat(Files.readString(LogFile.files(folder()).getFirst())).contains("the last");
    }

    @Test
    void isDoneWithoutWhereItCannotBeWritten() throws IOException {
        Files.writeString(home.resolve("log"), "a file in the way");
        try (LogFile log = LogFile.open(home.resolve("log").resolve("deeper"))) {
            log.note("start");
        }
        assertThat(home.resolve("log")).content().isEqualTo("a file in the way");
    }

    @Test
    void takesNothingForACodeThatMayBeAText() {
        assertThat(LogFile.code("RATE_LIMITED")).isEqualTo("RATE_LIMITED");
        assertThat(LogFile.code("Mara dies")).isEqualTo("OTHER");
        assertThat(LogFile.code("")).isEqualTo("OTHER");
    }

    @Test
    void goesIntoOneFileToLookAt() throws IOException {
        try (LogFile log = LogFile.open(folder())) {
            log.note("start");
        }
        DiagnosticsZip zip = new DiagnosticsZip();
        zip.add("doctor.txt", "well");
        zip.addLog(folder());
        Path file = home.resolve("aladdin.zip");
        zip.write(file);
        assertThat(zip.contents()).containsOnlyKeys("doctor.txt", "log/aladdin.log");
        try (ZipFile read = new ZipFile(file.toFile())) {
            byte[] bytes = read.getInputStream(read.getEntry("log/aladdin.log")).readAllBytes();
            assertThat(new String(bytes, java.nio.charset.StandardCharsets.UTF_8))
                    .contains("note start");
        }
        if (posix()) {
            assertThat(rights(file)).isEqualTo("rw-------");
        }
    }

    private Path folder() {
        return home.resolve("data").resolve("log");
    }

    private String text() {
        return LogFile.files(folder()).stream()
                .filter(Files::exists)
                .map(LogFileTest::read)
                .collect(Collectors.joining());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean posix() {
        return home.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
