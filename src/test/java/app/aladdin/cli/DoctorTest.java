package app.aladdin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.platform.DataOwner;
import app.aladdin.platform.Version;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

class DoctorTest {
    @TempDir Path home;

    private final FakeTerminal terminal = new FakeTerminal("", false);

    @Test
    void findsNothingInTheWay() {
        int exit =
                terminal.run(
                        Map.of("DISPLAY", ":7"), "doctor", "--json", "--home", home.toString());
        assertThat(exit).isZero();
        JsonNode found = terminal.events().getFirst();
        assertThat(found.path("versions").path("Aladdin").asText()).isEqualTo(Version.NUMBER);
        assertThat(found.path("versions").path("JavaFX").asText()).isNotEmpty();
        assertThat(found.path("directories").path("data").asText())
                .isEqualTo(home.resolve("data").toString());
        assertThat(found.path("server").path("works").asBoolean()).isTrue();
        assertThat(found.path("fonts").path("bundled").asText()).startsWith("3 of 3");
        assertThat(found.path("problems")).isEmpty();
    }

    @Test
    void packsWhatItFoundAndTheLogButNothingThatWasAsked() throws IOException {
        String canary = "Does Badr keep the canary?";
        new FakeTerminal("", false).run("ask", "--home", home.toString(), canary);
        Path file = home.resolve("diagnostics.zip");
        assertThat(terminal.run("doctor", "--home", home.toString(), "--zip", file.toString()))
                .isZero();
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry at = zip.getNextEntry(); at != null; at = zip.getNextEntry()) {
                names.add(at.getName());
                assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                        .isNotEmpty()
                        .doesNotContain("canary");
            }
        }
        assertThat(names).contains("doctor.txt").anyMatch(name -> name.startsWith("log/"));
        names.forEach(name -> assertThat(terminal.err()).contains(name));
    }

    @Test
    void saysWhatIsInTheWay() throws IOException {
        Path file = Files.writeString(home.resolve("file"), "");
        assertThat(terminal.run("doctor", "--home", file.toString())).isEqualTo(Exit.FAILED);
        assertThat(terminal.out()).contains("not writable", "problems", "cannot write to");
    }

    @Test
    void saysThatTheServerIsAway() {
        int exit =
                terminal.run("doctor", "--home", home.toString(), "--server", "http://127.0.0.1:1");
        assertThat(exit).isEqualTo(Exit.OFFLINE);
        assertThat(terminal.out()).contains("http://127.0.0.1:1", "cannot be reached");
    }

    @Test
    void leavesTheDirectoryToTheNextOwner() throws IOException {
        assertThat(terminal.run("doctor", "--home", home.toString())).isZero();
        try (DataOwner owner = DataOwner.claim(home.resolve("data")).orElseThrow()) {
            assertThat(owner).isNotNull();
        }
    }

    @Test
    void versionIsTheBuilds() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<version>" + Version.NUMBER + "</version>\n  <name>");
        assertThat(terminal.run("--version")).isZero();
        assertThat(terminal.out().strip()).isEqualTo("Aladdin Desktop " + Version.NUMBER);
    }
}
