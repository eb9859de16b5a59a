package app.aladdin.feature.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.client.conversations.Entry;
import app.aladdin.client.conversations.Whole;
import app.aladdin.contract.Conversation;
import app.aladdin.contract.Json;
import app.aladdin.contract.Message;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.view.Words;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

final class ConversationFileTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Conversation TALK =
            Conversation.read(
                    Json.parse(
                            "{\"id\":\"c\",\"name\":\"Jars: how many?\",\"mode\":\"chat\","
                                    + "\"createdAt\":\"2026-03-01T10:00:00Z\"}"));
    private static final Message QUESTION =
            Message.read(
                    Json.parse(
                            "{\"id\":\"1\",\"conversationId\":\"c\",\"role\":\"user\","
                                    + "\"content\":\"How many?\",\"mode\":\"query\","
                                    + "\"timestamp\":\"2026-03-01T10:00:00Z\"}"));
    private static final Message ANSWER =
            Message.read(
                    Json.parse(
                            "{\"id\":\"2\",\"conversationId\":\"c\",\"role\":\"assistant\","
                                    + "\"content\":\"**42**\",\"mode\":\"query\","
                                    + "\"metadata\":{\"odd\":[1,{}]},"
                                    + "\"timestamp\":\"2026-03-01T10:01:00Z\"}"));
    private static final Whole WHOLE =
            new Whole(
                    TALK,
                    List.of(
                            new Whole.Said(QUESTION, Entry.State.SENT, false),
                            new Whole.Said(ANSWER, Entry.State.STOPPED, true)),
                    true);

    @TempDir private Path folder = Path.of("");

    private static ConversationFile files() {
        Messages messages = new Messages(Locale.ENGLISH);
        return new ConversationFile(
                messages, new Words(messages, Clock.fixed(NOW, ZoneOffset.UTC)));
    }

    @Test
    void asMarkdownIsReadByPeople() {
        assertThat(files().write(WHOLE, Format.MARKDOWN))
                .isEqualTo(
                        """
                        # Jars: how many?

                        2 messages

                        ## You · Query · 10:00

                        How many?

                        ## Orchestrator · Query · 10:01

                        **42**
                        """);
    }

    @Test
    void asJsonLosesNothing() {
        JsonNode json = Json.parse(files().write(WHOLE, Format.JSON));
        assertThat(Conversation.read(json.path("conversation"))).isEqualTo(TALK);
        assertThat(Message.read(json.path("messages").path(0))).isEqualTo(QUESTION);
        assertThat(Message.read(json.path("messages").path(1))).isEqualTo(ANSWER);
        assertThat(json.path("messages").path(1).path("state").asText()).isEqualTo("stopped");
        assertThat(json.path("messages").path(1).path("local").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Jars: how many?,Jars how many",
        "../../etc/passwd,etc passwd",
        "con?.,conversation",
        "'  ',Conversation without a name"
    })
    void isCalledByWhatEverySystemTakes(String name, String file) {
        Conversation talk = Conversation.read(Json.object().put("id", "c").put("name", name));
        assertThat(files().name(talk)).isEqualTo(file);
    }

    @Test
    void takesThePlaceOfAnOlderFileAndLeavesNothingBeside() throws IOException {
        Path file = Files.writeString(folder.resolve("talk.md"), "old");
        ConversationFile.put(file, "new");
        assertThat(file).hasContent("new");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
