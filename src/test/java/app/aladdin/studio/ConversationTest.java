package app.aladdin.studio;

import static app.aladdin.studio.StudioClient.PROJECT;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.Conversation;
import app.aladdin.contract.Json;
import app.aladdin.contract.Message;
import app.aladdin.contract.Page;
import app.aladdin.contract.Role;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.List;
import java.util.UUID;

class ConversationTest {
    @RegisterExtension static final RunningStudio RUNNING = new RunningStudio();

    private final StudioClient client = RUNNING.client();

    @Test
    void createsAConversation() {
        StudioClient.Reply reply =
                client.post(
                        "/conversations",
                        Json.object()
                                .put("projectId", PROJECT)
                                .put("name", "Songs and cues")
                                .put("mode", "query"));
        assertThat(reply.status()).isEqualTo(201);
        Conversation made = Conversation.read(reply.json());
        assertThat(made.name()).isEqualTo("Songs and cues");
        assertThat(made.mode().wire()).isEqualTo("query");
        JsonNode one = client.get("/conversations/" + made.id()).json();
        assertThat(Conversation.read(one)).isEqualTo(made);
        assertThat(one.path("messages").isArray()).isTrue();
    }

    @Test
    void refusesAConversationWithoutProjectOrWithAWrongMode() {
        assertThat(client.post("/conversations", Json.object()).code())
                .isEqualTo("VALIDATION_ERROR");
        StudioClient.Reply missing =
                client.post("/conversations", Json.object().put("projectId", "none"));
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.code()).isEqualTo("MISSING_PROJECT");
        StudioClient.Reply mode =
                client.post(
                        "/conversations",
                        Json.object().put("projectId", PROJECT).put("mode", "poetry"));
        assertThat(mode.status()).isEqualTo(400);
        assertThat(mode.code()).isEqualTo("INVALID_MODE");
    }

    @Test
    void createsOneConversationForOneKey() {
        String key = UUID.randomUUID().toString();
        JsonNode body = Json.object().put("projectId", PROJECT);
        String first = client.post("/conversations", body, "Idempotency-Key", key).text();
        assertThat(client.post("/conversations", body, "Idempotency-Key", key).text())
                .isEqualTo(first);
        JsonNode other = Json.object().put("projectId", PROJECT).put("name", "other");
        assertThat(client.post("/conversations", other, "Idempotency-Key", key).status())
                .isEqualTo(409);
    }

    @Test
    void renamesAConversation() {
        String id = client.conversation();
        StudioClient.Reply reply =
                client.patch("/conversations/" + id, Json.object().put("name", " Act two sags "));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().path("name").asText()).isEqualTo("Act two sags");
        assertThat(client.get("/conversations/" + id).json().path("name").asText())
                .isEqualTo("Act two sags");
    }

    @Test
    void refusesNamesThatAreNone() {
        String path = "/conversations/" + client.conversation();
        assertThat(client.patch(path, Json.object().put("name", " ")).status()).isEqualTo(400);
        assertThat(client.patch(path, Json.object().put("name", 3)).status()).isEqualTo(400);
        assertThat(client.patch(path, Json.object()).status()).isEqualTo(400);
        assertThat(client.patch(path, Json.object().put("name", "x".repeat(201))).status())
                .isEqualTo(400);
        assertThat(client.patch("/conversations/none", Json.object().put("name", "x")).status())
                .isEqualTo(404);
    }

    @Test
    void namesAConversationAfterItsFirstQuestionShortenedAtAWord() {
        String id = client.conversation();
        client.ask(
                "Which scenes are at night,\n and which of them are set in the palace, please?",
                id);
        client.ask("Another question", id);
        assertThat(client.get("/conversations/" + id).json().path("name").asText())
                .isEqualTo("Which scenes are at night, and which of them are set in the…");
    }

    @Test
    void putsTheConversationUsedLastFirst() {
        String older = client.conversation();
        String newer = client.conversation();
        client.ask("Who speaks most?", older);
        JsonNode list = client.get("/conversations?project=" + PROJECT + "&limit=2").json();
        assertThat(list.path("docs").path(0).path("id").asText()).isEqualTo(older);
        JsonNode created =
                client.get("/conversations?project=" + PROJECT + "&sort=-createdAt&limit=50")
                        .json();
        List<String> ids = created.path("docs").findValuesAsText("id");
        assertThat(ids.indexOf(newer)).isLessThan(ids.indexOf(older));
    }

    @Test
    void pagesMessagesWithTheNewestOnTheLastPage() {
        String id = client.conversation();
        for (int i = 1; i <= 3; i++) {
            client.ask("What happens in scene " + i + "?", id);
        }
        JsonNode last = client.get("/conversations/" + id + "/messages?limit=4&page=2").json();
        assertThat(last.path("totalDocs").asInt()).isEqualTo(6);
        List<Message> messages = Page.read(last, "messages", Message::read).docs();
        assertThat(messages).extracting(Message::role).containsExactly(Role.USER, Role.ASSISTANT);
        assertThat(messages.getFirst().content()).isEqualTo("What happens in scene 3?");
        assertThat(messages.get(1).timestamp()).isAfter(messages.getFirst().timestamp());
        assertThat(client.get("/conversations/" + id).json().path("messages")).hasSize(6);
    }

    @Test
    void keepsWhatWasWrittenToTheLetter() {
        String text = "<b>Fade</b> in: \u0000 \ud83e\ude94 阿拉丁 \t “Höhle”\r\n  end ";
        String id = client.conversation();
        client.ask(text, id);
        JsonNode messages = client.get("/conversations/" + id).json().path("messages");
        assertThat(messages.path(0).path("content").asText()).isEqualTo(text);
    }
}
