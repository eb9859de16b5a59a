package app.aladdin.studio;

import static app.aladdin.studio.StudioClient.PROJECT;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.AnswerMetadata;
import app.aladdin.contract.ChatResponse;
import app.aladdin.contract.Json;
import app.aladdin.contract.StreamEvent;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

class ChatTest {
    @RegisterExtension static final RunningStudio RUNNING = new RunningStudio();

    private final StudioClient client = RUNNING.client();

    @Test
    void streamsTheAnswerThatThePostGives() {
        String conversation = client.conversation();
        try (EventReader stream = client.follow(conversation, null)) {
            StudioClient.Reply reply = client.ask("Which scenes are at night?", conversation);
            ChatResponse response = ChatResponse.read(reply.json());
            List<EventReader.Frame> frames = stream.answer();

            assertThat(frames).extracting(EventReader.Frame::event).containsOnly("message");
            assertThat(frames.getFirst().streamEvent())
                    .isEqualTo(new StreamEvent.Start(response.messageId(), response.mode()));
            assertThat(deltas(frames)).isEqualTo(response.content());
            StreamEvent.Complete complete = (StreamEvent.Complete) frames.getLast().streamEvent();
            assertThat(complete.messageId()).isEqualTo(response.messageId());
            assertThat(complete.content()).isEqualTo(response.content());
            assertThat(complete.metadata()).isEqualTo(response.metadata());
            for (int i = 1; i < frames.size(); i++) {
                assertThat(frames.get(i).id()).isEqualTo(frames.get(i - 1).id() + 1);
            }
        }
    }

    @Test
    void givesTheWholeTextSoFarNowAndThen() {
        String conversation = client.conversation();
        try (EventReader stream = client.follow(conversation, null)) {
            client.ask("Which scenes are at night?", conversation);
            StringBuilder text = new StringBuilder();
            int whole = 0;
            for (EventReader.Frame frame : stream.answer()) {
                if (frame.streamEvent() instanceof StreamEvent.Chunk chunk) {
                    text.append(chunk.delta());
                    if (chunk.content() != null) {
                        whole++;
                        assertThat(chunk.content()).isEqualTo(text.toString());
                    }
                }
            }
            assertThat(whole).isPositive();
        }
    }

    @Test
    void staysOpenForTheNextAnswerWithHigherIds() {
        String conversation = client.conversation();
        try (EventReader stream = client.follow(conversation, null)) {
            client.ask("Who speaks most?", conversation);
            long last = stream.answer().getLast().id();
            client.ask("Who is Badr?", conversation);
            assertThat(stream.answer().getFirst().id()).isEqualTo(last + 1);
        }
    }

    @Test
    void carriesMetadataWithWhatItCitesAndLookedAt() {
        ChatResponse response =
                ChatResponse.read(
                        client.ask("Which scenes are at night?", client.conversation()).json());
        AnswerMetadata metadata = AnswerMetadata.read(response.metadata());
        assertThat(metadata.departments()).contains("visual");
        assertThat(metadata.entities()).extracting("name").contains("2", "Halima's House");
        assertThat(metadata.lookedAt()).contains("30 scenes");
        assertThat(metadata.stopped()).isFalse();
    }

    @Test
    void makesAConversationWhenNoneIsNamed() {
        ObjectNode body =
                Json.object().put("content", "Who speaks most?").put("projectId", PROJECT);
        ChatResponse response = ChatResponse.read(client.post("/orchestrator/chat", body).json());
        assertThat(
                        client.get("/conversations/" + response.conversationId())
                                .json()
                                .path("messages"))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chat", "query", "task", "data"})
    void keepsTheModeOfTheQuestion(String mode) {
        String conversation = client.conversation();
        ObjectNode body = StudioClient.question("Who is Badr?", conversation).put("mode", mode);
        assertThat(client.post("/orchestrator/chat", body).json().path("mode").asText())
                .isEqualTo(mode);
        assertThat(client.get("/conversations/" + conversation).json().findValuesAsText("mode"))
                .contains(mode);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n\t "})
    void refusesABlankQuestionAndKeepsNothing(String content) {
        String conversation = client.conversation();
        StudioClient.Reply reply = client.ask(content, conversation);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("VALIDATION_ERROR");
        assertThat(reply.json().path("details").path("content").isArray()).isTrue();
        assertThat(client.get("/conversations/" + conversation).json().path("messages")).isEmpty();
    }

    @Test
    void takes10000CharactersAndRefusesOneMore() {
        String conversation = client.conversation();
        assertThat(client.ask("x".repeat(10_000), conversation).status()).isEqualTo(200);
        assertThat(client.ask("x".repeat(10_001), conversation).status()).isEqualTo(400);
        assertThat(client.ask("\ud83e\ude94".repeat(5_001), conversation).status()).isEqualTo(400);
    }

    @Test
    void refusesUnknownProjectsConversationsAndModes() {
        String conversation = client.conversation();
        ObjectNode project = StudioClient.question("Hi", conversation).put("projectId", "none");
        assertThat(client.post("/orchestrator/chat", project).code()).isEqualTo("MISSING_PROJECT");
        assertThat(client.post("/orchestrator/chat", project).status()).isEqualTo(404);
        assertThat(client.ask("Hi", "none").status()).isEqualTo(404);
        ObjectNode mode = StudioClient.question("Hi", conversation).put("mode", "Chat ");
        StudioClient.Reply reply = client.post("/orchestrator/chat", mode);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("INVALID_MODE");
    }

    @Test
    void answersARepeatedRequestOnce() {
        String conversation = client.conversation();
        String key = UUID.randomUUID().toString();
        String first = client.ask("Who is Badr?", conversation, "Idempotency-Key", key).text();
        assertThat(client.ask("Who is Badr?", conversation, "Idempotency-Key", key).text())
                .isEqualTo(first);
        assertThat(client.get("/conversations/" + conversation).json().path("messages")).hasSize(2);
        StudioClient.Reply other =
                client.ask("Who is Yusuf?", conversation, "Idempotency-Key", key);
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.code()).isEqualTo("CONFLICT");
    }

    @Test
    void answersInTheOrderOfAsking() throws Exception {
        String conversation = client.conversation();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<StudioClient.Reply>> replies =
                    IntStream.range(0, 10)
                            .mapToObj(i ->
                                    threads.submit(() ->
                                            client.ask(
                                                    "What happens in scene " + (i + 1) + "?",
                                                    conversation)))
                            .toList();
            for (Future<StudioClient.Reply> reply : replies) {
                assertThat(reply.get().status()).isEqualTo(200);
            }
        }
        List<String> roles =
                client.get("/conversations/" + conversation)
                        .json()
                        .path("messages")
                        .findValuesAsText("role");
        for (int i = 0; i < 20; i += 2) {
            assertThat(roles.subList(i, i + 2)).containsExactly("user", "assistant");
        }
    }

    private static String deltas(List<EventReader.Frame> frames) {
        StringBuilder text = new StringBuilder();
        for (EventReader.Frame frame : frames) {
            if (frame.streamEvent() instanceof StreamEvent.Chunk chunk) {
                text.append(chunk.delta());
            }
        }
        return text.toString();
    }
}
