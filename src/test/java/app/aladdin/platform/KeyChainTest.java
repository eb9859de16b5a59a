package app.aladdin.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// In processes of their own, because a process keeps its environment.
@EnabledOnOs(OS.LINUX)
@Timeout(90)
class KeyChainTest {
    private static final List<String> PROGRAMS =
            List.of("dbus-run-session", "gnome-keyring-daemon", "secret-tool");

    @TempDir Path folder;

    @Test
    void saysThatThereIsNoneWithoutASession() throws Exception {
        assertThat(run(java("20", "store", "aladdin", "ann"), Map.of(), "canary"))
                .containsExactly("unavailable NONE");
    }

    @Test
    void givesUpOnOneThatNeverAnswers() throws Exception {
        Path bus = folder.resolve("bus");
        try (ServerSocketChannel silent = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            silent.bind(UnixDomainSocketAddress.of(bus));
            assertThat(
                            run(
                                    java("1", "find", "aladdin", "ann"),
                                    Map.of("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + bus),
                                    ""))
                    .containsExactly("unavailable SLOW");
        }
    }

    /// The real Secret Service, where it is installed; another program sees the same secrets.
    @Test
    void storesFindsReplacesAndRemovesASecretInTheSecretService() throws Exception {
        if (!PROGRAMS.stream().allMatch(KeyChainTest::installed)) {
            saysThatThereIsNoneWithoutASession();
            return;
        }
        Files.writeString(
                folder.resolve("session.sh"),
                """
                echo -n unlock | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
                "$@" 20 find aladdin ann
                echo canary | "$@" 20 store aladdin ann
                secret-tool lookup service aladdin account ann; echo
                "$@" 20 find aladdin ann
                echo second | "$@" 20 store aladdin ann
                "$@" 20 find aladdin ann
                "$@" 20 find aladdin bob
                "$@" 20 remove aladdin ann
                "$@" 20 remove aladdin ann
                "$@" 20 find aladdin ann
                """);
        List<String> command = new ArrayList<>();
        command.addAll(List.of("dbus-run-session", "--", "sh"));
        command.add(folder.resolve("session.sh").toString());
        command.addAll(java());
        assertThat(run(command, Map.of(), ""))
                .containsExactly(
                        "done nothing",
                        "done nothing",
                        "canary",
                        "done canary",
                        "done nothing",
                        "done second",
                        "done nothing",
                        "done nothing",
                        "done nothing",
                        "done nothing");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.endsWith("session.sh")) {
                    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                            .as(file.toString())
                            .doesNotContain("canary");
                }
            }
        }
    }

    private static boolean installed(String program) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static List<String> java(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(KeyChainProcess.class.getName());
        command.addAll(List.of(arguments));
        return command;
    }

    /// What it says on both streams: libraries must not add to it.
    private List<String> run(List<String> command, Map<String, String> environment, String input)
            throws Exception {
        Path said = folder.resolve("said.txt");
        Path noise = folder.resolve("noise.txt");
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectOutput(said.toFile())
                        .redirectError(noise.toFile());
        Map<String, String> all = builder.environment();
        all.remove("DBUS_SESSION_BUS_ADDRESS");
        all.remove("DISPLAY");
        all.put("HOME", folder.toString());
        all.put("XDG_RUNTIME_DIR", folder.toString());
        all.put("XDG_DATA_HOME", folder.resolve("share").toString());
        all.putAll(environment);
        Process process = builder.start();
        try (var to = process.getOutputStream()) {
            to.write(input.getBytes(StandardCharsets.UTF_8));
        }
        try {
            assertThat(process.waitFor(80, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(Files.readAllLines(noise))
                .filteredOn(line -> !line.startsWith("dbus-daemon["))
                .isEmpty();
        List<String> lines = Files.readAllLines(said);
        Files.delete(said);
        return lines;
    }
}
