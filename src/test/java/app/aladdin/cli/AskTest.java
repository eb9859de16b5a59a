package app.aladdin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.cache.OfflineStore;
import app.aladdin.client.session.ServerKey;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

class AskTest {
    @TempDir Path home;

    private final FakeTerminal terminal = new FakeTerminal("", false);

    private int ask(String... arguments) {
        String[] all = new String[arguments.length + 3];
        System.arraycopy(new String[] {"ask", "--home", home.toString()}, 0, all, 0, 3);
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return terminal.run(all);
    }

    private OfflineStore store() {
        return OfflineStore.open(home.resolve("data").resolve("client.db"));
    }

    private boolean outboxIsEmpty() {
        try (OfflineStore store = store()) {
            return store.outbox().next(ServerKey.THIS_COMPUTER.value()).isEmpty();
        }
    }

    @Test
    void answersFromTheSampleProjectAndKeepsTheConversation() {
        assertThat(ask("Which", "scenes", "are", "at", "night?")).isZero();
        assertThat(terminal.out())
                .contains("scenes", "Halima's House")
                .doesNotContain("aladdin://")
                .endsWith("\n");
        assertThat(terminal.err()).isEmpty();
        try (OfflineStore store = store()) {
            var conversations =
                    store.conversations().of(ServerKey.THIS_COMPUTER.value(), "the-brass-lamp");
            assertThat(conversations)
                    .singleElement()
                    .satisfies(c ->
                            assertThat(c.conversation().name())
                                    .isEqualTo("Which scenes are at night?"));
        }
        assertThat(outboxIsEmpty()).isTrue();
    }

    @Test
    void tellsEventsInOrderAndCites() {
        assertThat(ask("--json", "--mode", "query", "Who is Badr?")).isZero();
        List<JsonNode> events = terminal.events();
        assertThat(events)
                .extracting(event -> event.path("type").asText())
                .startsWith("question", "start", "chunk")
                .endsWith("complete")
                .containsOnly("question", "start", "chunk", "complete");
        assertThat(events.getFirst().path("mode").asText()).isEqualTo("query");
        StringBuilder chunks = new StringBuilder();
        events.forEach(event -> chunks.append(event.path("delta").asText("")));
        JsonNode complete = events.getLast();
        assertThat(complete.path("content").asText()).isEqualTo(chunks.toString());
        assertThat(complete.path("stopped").asBoolean(true)).isFalse();
        assertThat(complete.path("metadata").path("entities").findValuesAsText("name"))
                .contains("Badr al-Budur");
    }

    @Test
    void readsTheQuestionFromTheInput() {
        FakeTerminal piped = new FakeTerminal("Who is Badr?\n", false);
        assertThat(piped.run("ask", "--home", home.toString(), "-")).isZero();
        assertThat(piped.out()).contains("Badr al-Budur");
    }

    @Test
    void refusesABlankQuestion() {
        assertThat(ask("  \t ")).isEqualTo(Exit.USAGE);
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err()).contains("blank");
    }

    @Test
    void refusesATooLongQuestion() {
        assertThat(ask("--json", "x".repeat(10_001))).isEqualTo(Exit.USAGE);
        assertThat(terminal.err()).contains("10,001", "10,000");
        assertThat(terminal.events())
                .singleElement()
                .satisfies(e -> assertThat(e.path("code").asText()).isEqualTo("TOO_LONG"));
    }

    @Test
    void refusesUnknownModesOptionsAndCommands() {
        assertThat(ask("--mode", "shout", "x")).isEqualTo(Exit.USAGE);
        assertThat(ask("--nope", "x")).isEqualTo(Exit.USAGE);
        assertThat(terminal.run("asks")).isEqualTo(Exit.USAGE);
        assertThat(ask("--timeout", "0", "x")).isEqualTo(Exit.USAGE);
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err()).contains("chat, query, task", "--nope", "asks", "3600");
    }

    @Test
    void saysWhichProjectsThereAre() {
        assertThat(ask("--project", "nope", "Who is Badr?")).isEqualTo(Exit.USAGE);
        assertThat(terminal.err()).contains("nope", "the-brass-lamp");
    }

    @Test
    void keepsNothingWhenNeitherServerNorProjectIsKnown() {
        assertThat(ask("--json", "--server", "http://127.0.0.1:1", "x")).isEqualTo(Exit.OFFLINE);
        assertThat(terminal.events())
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.path("code").asText()).isEqualTo("OFFLINE");
                    assertThat(e.path("exit").asInt()).isEqualTo(Exit.OFFLINE);
                });
        assertThat(terminal.err()).contains("cannot be reached", "not kept");
        assertThat(outboxIsEmpty()).isTrue();
    }

    @Test
    void givesUpOnAServerThatNeverAnswers() throws IOException {
        Instant began = Instant.now();
        try (ServerSocket mute = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"))) {
            assertThat(ask("--server", "http://127.0.0.1:" + mute.getLocalPort(), "x"))
                    .isEqualTo(Exit.OFFLINE);
        }
        assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(20));
        assertThat(outboxIsEmpty()).isTrue();
    }

    @Test
    void wantsAnAddressThatIsSafe() {
        assertThat(ask("--server", "lamp", "x")).isEqualTo(Exit.USAGE);
        assertThat(ask("--server", "http://aladdin.example", "x")).isEqualTo(Exit.USAGE);
        assertThat(terminal.err()).contains("web address", "https");
    }

    @Test
    void saysWhenTheDataDirectoryCannotBeUsed() throws IOException {
        Path file = Files.writeString(home.resolve("file"), "");
        assertThat(terminal.run("ask", "--home", file.toString(), "x")).isEqualTo(Exit.FAILED);
        assertThat(terminal.err()).contains("cannot", file.toString()).doesNotContain("Exception");
    }

    @Test
    void setsDamagedFilesAsideAndGoesOn() throws IOException {
        Files.createDirectories(home.resolve("data"));
        Files.createDirectories(home.resolve("config"));
        Files.writeString(home.resolve("data").resolve("client.db"), "rubbish ".repeat(2_000));
        Files.writeString(home.resolve("data").resolve("studio.db"), "rubbish ".repeat(2_000));
        Files.writeString(home.resolve("config").resolve("settings.json"), "{rubbish");
        assertThat(ask("Who is Badr?")).isZero();
        assertThat(terminal.err().lines())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).contains("set aside"));
    }
}
