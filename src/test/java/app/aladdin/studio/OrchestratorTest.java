package app.aladdin.studio;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.AnswerMetadata;
import app.aladdin.contract.Execution;
import app.aladdin.contract.Json;
import app.aladdin.contract.LiveEvent;
import app.aladdin.contract.Message;
import app.aladdin.contract.QueryResponse;
import app.aladdin.contract.TaskResponse;
import app.aladdin.contract.TaskStatus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Queries and tasks over the wire.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrchestratorTest {
    private Studio studio;
    private StudioClient client;

    @BeforeAll
    void start(@TempDir Path folder) {
        studio = Studio.start(StudioFixture.options(folder));
        client = new StudioClient(studio);
    }

    @AfterAll
    void stop() {
        client.close();
        studio.close();
    }

    private static ObjectNode query(String text) {
        return Json.object().put("query", text).put("projectId", StudioClient.PROJECT);
    }

    private static ObjectNode task(String text) {
        return Json.object().put("task", text).put("projectId", StudioClient.PROJECT);
    }

    private List<Message> messages(String conversation) {
        List<Message> messages = new ArrayList<>();
        client.get("/conversations/" + conversation)
                .json()
                .path("messages")
                .forEach(json -> messages.add(Message.read(json)));
        return messages;
    }

    @Test
    void answersAQuery() {
        StudioClient.Reply reply = client.post("/orchestrator/query", query("scenes with Idris"));
        assertThat(reply.status()).isEqualTo(200);
        QueryResponse response = QueryResponse.read(reply.json());
        assertThat(response.results()).isNotEmpty().hasSizeLessThanOrEqualTo(20);
        assertThat(response.queryAnalysis().entities()).containsExactly("Idris");
    }

    @ParameterizedTest
    @CsvSource({
        "query, 5",
        "projectId, 5",
        "limit, 0",
        "limit, \"x\"",
        "filters, []",
        "conversationId, 1"
    })
    void refusesAQueryThatIsNone(String field, String value) {
        ObjectNode body = query("x");
        body.set(field, Json.parse(value));
        StudioClient.Reply reply = client.post("/orchestrator/query", body);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("VALIDATION_ERROR");
        assertThat(reply.json().path("details").has(field)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/orchestrator/query", "/orchestrator/task"})
    void saysThatThereIsNoSuchProject(String path) {
        ObjectNode body = query("x").put("task", "x").put("projectId", "nowhere");
        assertThat(client.post(path, body).status()).isEqualTo(404);
    }

    @Test
    void keepsAQueryInItsConversationOnce() {
        String conversation = client.conversation();
        ObjectNode body = query("Who is Safiya?").put("conversationId", conversation);
        String first = client.post("/orchestrator/query", body, "Idempotency-Key", "q1").text();
        String second = client.post("/orchestrator/query", body, "Idempotency-Key", "q1").text();
        assertThat(second).isEqualTo(first);
        List<Message> messages = messages(conversation);
        assertThat(messages).extracting(Message::content).startsWith("Who is Safiya?").hasSize(2);
        QueryResponse kept = AnswerMetadata.read(messages.getLast().metadata()).query();
        assertThat(kept).isEqualTo(QueryResponse.read(Json.parse(first)));
        assertThat(AnswerMetadata.read(messages.getLast().metadata()).restates()).isTrue();
    }

    @Test
    void answersATaskAtOnceAndFinishesIt() {
        TaskResponse begun =
                TaskResponse.read(client.post("/orchestrator/task", task("sound")).json());
        assertThat(begun.websocketChannel()).isEqualTo("execution:" + begun.taskId());
        TaskResponse ended = ended(begun.taskId());
        assertThat(ended.status()).isEqualTo(TaskStatus.COMPLETE);
        Execution execution = Execution.read(client.get("/executions/" + begun.taskId()).json());
        assertThat(execution.events()).hasSizeGreaterThan(5);
        assertThat(execution.asTask()).isEqualTo(ended);
    }

    @Test
    void waitsForATaskThatIsNotToGoOnByItself() {
        TaskResponse ended =
                TaskResponse.read(
                        client.post("/orchestrator/task", task("sound").put("async", false))
                                .json());
        assertThat(ended.status()).isEqualTo(TaskStatus.COMPLETE);
        assertThat(ended.departments()).hasSize(1);
    }

    @Test
    void beginsARepeatedTaskOnce() {
        String first =
                taskId(client.post("/orchestrator/task", task("x"), "Idempotency-Key", "t1"));
        String second =
                taskId(client.post("/orchestrator/task", task("x"), "Idempotency-Key", "t1"));
        assertThat(second).isEqualTo(first);
    }

    @Test
    void listsExecutionsNewestFirst() {
        String id = taskId(client.post("/orchestrator/task", task("music").put("async", false)));
        JsonNode page =
                client.get("/projects/" + StudioClient.PROJECT + "/executions?limit=3").json();
        assertThat(page.path("docs").get(0).path("id").asText()).isEqualTo(id);
        assertThat(page.path("docs").get(0).has("events")).isFalse();
        assertThat(client.get("/executions?status=complete").json().path("totalDocs").asInt())
                .isPositive();
        assertThat(client.get("/executions/nowhere").status()).isEqualTo(404);
    }

    @Test
    void keepsTheEndOfATaskInItsConversation() {
        String conversation = client.conversation();
        TaskResponse ended =
                TaskResponse.read(
                        client.post(
                                        "/orchestrator/task",
                                        task("sound")
                                                .put("async", false)
                                                .put("conversationId", conversation))
                                .json());
        Message answer = await(conversation);
        assertThat(AnswerMetadata.read(answer.metadata()).task()).isEqualTo(ended);
        assertThat(answer.content()).contains("**Audio**: ").contains("speaking parts");
        assertThat(
                        client.get("/executions/" + ended.taskId())
                                .json()
                                .path("conversationId")
                                .asText())
                .isEqualTo(conversation);
    }

    @Test
    void routesEveryModeOfAMessage() {
        String conversation = client.conversation();
        ObjectNode question =
                StudioClient.question("scenes with Idris", conversation).put("mode", "query");
        JsonNode query = client.post("/orchestrator/chat", question).json();
        assertThat(query.path("metadata").path("query").path("results")).isNotEmpty();
        question = StudioClient.question("count the music", conversation).put("mode", "task");
        JsonNode task = client.post("/orchestrator/chat", question).json();
        ended(task.path("metadata").path("task").path("taskId").asText());
        assertThat(AnswerMetadata.read(await(conversation).metadata()).task()).isNotNull();
    }

    @Test
    void tellsItsSocketsWhatHappens() {
        try (LivePeer peer = new LivePeer(studio.socketUrl(), studio.token())) {
            peer.next("connect");
            String id = taskId(client.post("/orchestrator/task", task("sound")));
            peer.follow(id);
            LiveEvent told = peer.next("notification");
            assertThat(told)
                    .isInstanceOfSatisfying(
                            LiveEvent.Notification.class,
                            n -> assertThat(n.level()).isEqualTo("success"));
        }
    }

    private Message await(String conversation) {
        for (int i = 0; i < 400; i++) {
            Message last = messages(conversation).getLast();
            TaskResponse task = AnswerMetadata.read(last.metadata()).task();
            if (task != null && task.status().finished()) {
                return last;
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("the answer does not follow its task");
    }

    private TaskResponse ended(String id) {
        for (int i = 0; i < 2000; i++) {
            TaskResponse task = TaskResponse.read(client.get("/orchestrator/task/" + id).json());
            if (task.status().finished()) {
                return task;
            }
        }
        throw new AssertionError("the task does not end");
    }

    private static String taskId(StudioClient.Reply reply) {
        assertThat(reply.status()).isEqualTo(200);
        return reply.json().path("taskId").asText();
    }
}
