package app.aladdin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.Json;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

class ProcessTest {
    @TempDir Path home;
    @TempDir Path otherHome;
    @TempDir Path scratch;

    private Started start(String... arguments) throws Exception {
        return Started.with(scratch, Map.of("ALADDIN_HOME", home.toString()), arguments);
    }

    @Test
    void asksItsExampleInTextModeWhenNothingIsPiped() throws Exception {
        try (Started program = start("--text")) {
            assertThat(program.line()).isEqualTo("> Which scenes are at night?");
            assertThat(program.rest()).contains("scenes", "Halima's House");
            assertThat(program.exit()).isZero();
            assertThat(program.err()).isEmpty();
        }
    }

    @Test
    void printsJsonAndNothingElse() throws Exception {
        try (Started program = start("ask", "--json", "Which scenes are at night?")) {
            assertThat(FakeTerminal.events(program.rest()))
                    .allSatisfy(event -> assertThat(event.path("type").asText()).isNotEmpty())
                    .last()
                    .satisfies(e -> assertThat(e.path("type").asText()).isEqualTo("complete"));
            assertThat(program.exit()).isZero();
            assertThat(program.err()).isEmpty();
        }
    }

    @Test
    void saysInOneLineWhyThereIsNoWindow() throws Exception {
        Map<String, String> nowhere =
                Map.of(
                        "ALADDIN_HOME",
                        home.toString(),
                        "DISPLAY",
                        "127.0.0.1:999",
                        "WAYLAND_DISPLAY",
                        "");
        try (Started program = Started.with(scratch, nowhere)) {
            assertThat(program.rest()).contains("Halima's House");
            assertThat(program.exit()).isZero();
            assertThat(program.err().lines())
                    .filteredOn(line -> line.startsWith("No window: "))
                    .singleElement()
                    .satisfies(line -> assertThat(line).endsWith(". Going on in text mode."));
        }
    }

    @Test
    void servesWhoeverHasTheToken() throws Exception {
        try (Started studio = start("serve", "--json")) {
            JsonNode told = Json.parse(studio.line());
            Map<String, String> environment =
                    Map.of(
                            "ALADDIN_HOME", otherHome.toString(),
                            "ALADDIN_TOKEN", told.path("token").asText());
            String url = told.path("url").asText();
            try (Started asker =
                    Started.with(scratch, environment, "ask", "--server", url, "Who is Badr?")) {
                assertThat(asker.rest()).contains("Badr al-Budur");
                assertThat(asker.exit()).isZero();
            }
            assertThat(otherHome.resolve("data").resolve("studio.db")).doesNotExist();
        }
    }

    @Test
    void attachesToTheOwnerOfTheDataDirectory() throws Exception {
        try (Started studio = start("serve", "--json")) {
            studio.line();
            Path temporary = Files.createDirectory(scratch.resolve("tmp"));
            Map<String, String> environment =
                    Map.of(
                            "ALADDIN_HOME",
                            home.toString(),
                            "JDK_JAVA_OPTIONS",
                            "-Djava.io.tmpdir=" + temporary);
            try (Started asker = Started.with(scratch, environment, "ask", "Who is Badr?")) {
                assertThat(asker.rest()).contains("Badr al-Budur");
                assertThat(asker.exit()).isZero();
            }
            try (Stream<Path> left = Files.list(temporary)) {
                assertThat(left.filter(f -> f.getFileName().toString().startsWith("aladdin-")))
                        .isEmpty();
            }
            try (Started second = start("serve")) {
                assertThat(second.exit()).isEqualTo(Exit.FAILED);
                assertThat(second.err()).contains("uses", home.toString());
            }
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void writesEverythingWhenItIsToldToEnd() throws Exception {
        try (Started studio = start("serve", "--json")) {
            studio.line();
            studio.terminate();
            assertThat(studio.exit()).isEqualTo(143);
            assertThat(home.resolve("data").resolve("studio.db")).exists();
            assertThat(home.resolve("data").resolve("studio.db-wal")).doesNotExist();
            assertThat(home.resolve("data").resolve("instance.json")).doesNotExist();
        }
    }

    @Test
    void saysWhenAnotherPortWasTaken() throws Exception {
        Path file = otherHome.resolve("film.db");
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
                Started studio =
                        start(
                                "serve",
                                "--data",
                                file.toString(),
                                "--port",
                                Integer.toString(taken.getLocalPort()))) {
            assertThat(studio.line()).startsWith("Studio  http://127.0.0.1:");
            assertThat(studio.line()).startsWith("Sockets http://127.0.0.1:");
            assertThat(studio.line()).startsWith("Token   ");
            assertThat(studio.err()).contains("Port " + taken.getLocalPort() + " is taken");
            assertThat(file).exists();
        }
    }
}
