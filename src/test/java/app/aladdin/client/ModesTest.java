package app.aladdin.client;

import static app.aladdin.net.LoopbackServer.json;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.client.conversations.Entry;
import app.aladdin.client.outbox.SendOptions;
import app.aladdin.contract.EnrichmentLevel;
import app.aladdin.contract.Json;
import app.aladdin.contract.Mode;
import app.aladdin.contract.Priority;
import app.aladdin.contract.QueryFilters;
import app.aladdin.net.LoopbackServer;
import app.aladdin.studio.Studio;
import app.aladdin.studio.StudioOptions;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Queries, data and tasks go through the same outbox as chats, and their answers are messages.
final class ModesTest {
    private static final String FOUND =
            "{\"results\":[{\"id\":\"s1\",\"type\":\"scene\",\"title\":\"INT."
                    + " CAVE\",\"excerpt\":\"A lamp.\",\"score\":87}],\"total\":1}";
    private static final String PREVIEW =
            "{\"preview\":{\"entityType\":\"character\",\"parsedData\":{\"name\":\"Jafar\"}},"
                    + "\"recommendation\":\"modify\"}";
    private static final String QUEUED =
            "{\"taskId\":\"t1\",\"status\":\"queued\",\"departments\":[]}";

    @TempDir private Path folder = Path.of("");

    private final FakeAladdin aladdin = new FakeAladdin();

    private static List<LoopbackServer.Request> posts(LoopbackServer server, String ending) {
        return server.requests().stream().filter(request -> request.is("POST", ending)).toList();
    }

    private static JsonNode body(LoopbackServer.Request request) {
        return Json.parse(request.body());
    }

    private Transcript ask(Computer computer, Mode mode, String text, JsonNode options)
            throws InterruptedException {
        computer.send(mode, text, options);
        return computer.await("answered", t -> t.answered(1));
    }

    @Test
    void aQueryTakesItsFiltersAlongAndItsFindsAreKept() throws InterruptedException {
        aladdin.query = (request, out) -> json(out, 200, FOUND);
        QueryFilters filters = new QueryFilters(List.of("scene"), null, List.of("night"));
        try (LoopbackServer server = LoopbackServer.start(aladdin)) {
            try (Computer computer = Computer.online(folder, server.address())) {
                Entry answer =
                        ask(computer, Mode.QUERY, "Lamps?", SendOptions.query(filters, 7))
                                .answers()
                                .getFirst();
                assertThat(answer.text()).contains("INT. CAVE").contains("A lamp.");
                assertThat(answer.local()).isTrue();
            }
            JsonNode sent = body(posts(server, "/orchestrator/query").getFirst());
            assertThat(sent)
                    .isEqualTo(
                            Json.parse(
                                    "{\"query\":\"Lamps?\",\"projectId\":\"p\",\"filters\":{"
                                            + "\"entityTypes\":[\"scene\"],\"tags\":[\"night\"]},"
                                            + "\"limit\":7,\"conversationId\":\"remote-1\"}"));
        }
        try (Computer offline = new Computer(folder)) {
            offline.client.conversations().open(Computer.CONVERSATION);
            Entry kept = offline.await("kept", t -> t.answered(1)).answers().getFirst();
            assertThat(kept.metadata().query()).isNotNull();
            assertThat(kept.metadata().entities()).extracting(e -> e.id()).containsExactly("s1");
            assertThat(kept.metadata().restates()).isTrue();
        }
    }

    @Test
    void whatAServerSaysOfItsFindsIsMoreThanTheFinds() throws InterruptedException {
        aladdin.query =
                (request, out) ->
                        json(out, 200, FOUND.replaceFirst("\\{", "{\"content\":\"One *lamp*.\","));
        try (LoopbackServer server = LoopbackServer.start(aladdin);
                Computer computer = Computer.online(folder, server.address())) {
            Entry answer =
                    ask(computer, Mode.QUERY, "Lamps?", SendOptions.none()).answers().getFirst();
            assertThat(answer.text()).isEqualTo("One *lamp*.");
            assertThat(answer.metadata().restates()).isFalse();
            assertThat(answer.metadata().query()).isNotNull();
        }
    }

    @Test
    void dataIsPreviewedAndNotWrittenUnasked() throws InterruptedException {
        aladdin.ingest = (request, out) -> json(out, 200, PREVIEW);
        JsonNode options = SendOptions.data("character", EnrichmentLevel.MINIMAL, false);
        try (LoopbackServer server = LoopbackServer.start(aladdin);
                Computer computer = Computer.online(folder, server.address())) {
            Entry answer =
                    ask(computer, Mode.DATA, "Jafar, a vizier", options).answers().getFirst();
            assertThat(answer.metadata().ingest()).isNotNull();
            JsonNode sent = body(posts(server, "/orchestrator/ingest").getFirst());
            assertThat(sent.path("content").asText()).isEqualTo("Jafar, a vizier");
            assertThat(sent.path("autoIngest").asBoolean(true)).isFalse();
            assertThat(sent.path("enrichmentLevel").asText()).isEqualTo("minimal");
        }
    }

    @Test
    void longDataIsAskedAboutInPartsUnderOneAnswer() throws InterruptedException {
        aladdin.ingest =
                (request, out) -> {
                    String said = body(request).path("content").asText();
                    String name = said.startsWith("# Jafar") ? "Jafar" : "Zaynab";
                    json(out, 200, PREVIEW.replace("Jafar", name));
                };
        String jafar = "# Jafar\n" + "A vizier. ".repeat(700) + "\n";
        String zaynab = "# Zaynab\n" + "A mapmaker. ".repeat(700);
        try (LoopbackServer server = LoopbackServer.start(aladdin);
                Computer computer = Computer.online(folder, server.address())) {
            Transcript talk = ask(computer, Mode.DATA, jafar + zaynab, SendOptions.none());
            Entry answer = talk.answers().getFirst();
            assertThat(talk.answers()).hasSize(1);
            assertThat(Objects.requireNonNull(answer.metadata().ingest()).parts())
                    .extracting(part -> part.preview().parsedData().path("name").asText())
                    .containsExactly("Jafar", "Zaynab");
            assertThat(answer.text()).contains("Jafar", "Zaynab");
            List<LoopbackServer.Request> sent = posts(server, "/orchestrator/ingest");
            assertThat(sent)
                    .extracting(request -> body(request).path("content").asText())
                    .containsExactly(jafar, zaynab);
            assertThat(sent).noneMatch(request -> body(request).has("conversationId"));
            assertThat(sent)
                    .extracting(request -> request.header("idempotency-key"))
                    .doesNotHaveDuplicates();
        }
    }

    private static String longData(int parts) {
        return IntStream.range(0, parts)
                .mapToObj(part -> "# Part " + part + "\n" + "A vizier. ".repeat(800) + "\n")
                .collect(Collectors.joining());
    }

    @Test
    void aPartThatCannotBeReadLeavesTheOthers() throws InterruptedException {
        aladdin.ingest =
                (request, out) -> {
                    if (body(request).path("content").asText().startsWith("# Part 1")) {
                        json(out, 422, "{\"error\":\"Too odd\"}");
                    } else {
                        json(out, 200, PREVIEW);
                    }
                };
        try (LoopbackServer server = LoopbackServer.start(aladdin);
                Computer computer = Computer.online(folder, server.address())) {
            Entry answer =
                    ask(computer, Mode.DATA, longData(3), SendOptions.none()).answers().getFirst();
            assertThat(Objects.requireNonNull(answer.metadata().ingest()).parts())
                    .extracting(part -> part.failure() == null ? "" : part.failure())
                    .containsExactly("", "422 Too odd", "");
        }
    }

    @Test
    void partsThatWereReadAreNotAskedAboutAgain() throws InterruptedException {
        AtomicInteger asked = new AtomicInteger();
        aladdin.ingest =
                (request, out) -> {
                    if (asked.incrementAndGet() == 3) {
                        json(out, 429, "{\"error\":\"Slowly\"}", "Retry-After: 1");
                    } else {
                        json(out, 200, PREVIEW);
                    }
                };
        try (LoopbackServer server = LoopbackServer.start(aladdin);
                Computer computer = Computer.online(folder, server.address())) {
            Entry answer =
                    ask(computer, Mode.DATA, longData(4), SendOptions.none()).answers().getFirst();
            assertThat(Objects.requireNonNull(answer.metadata().ingest()).parts()).hasSize(4);
            assertThat(posts(server, "/orchestrator/ingest"))
                    .extracting(request -> body(request).path("content").asText().charAt(7))
                    .containsExactly('0', '1', '2', '2', '3');
        }
    }

    @Test
    void aTaskIsKeptWithItsId() throws InterruptedException {
        aladdin.task = (request, out) -> json(out, 202, QUEUED);
        JsonNode options = SendOptions.task(Priority.HIGH, List.of("story"), true);
        try (LoopbackServer server = LoopbackServer.start(aladdin);
                Computer computer = Computer.online(folder, server.address())) {
            Entry answer =
                    ask(computer, Mode.TASK, "Break act 1 down", options).answers().getFirst();
            assertThat(answer.metadata().task()).extracting(t -> t.taskId()).isEqualTo("t1");
            LoopbackServer.Request request = posts(server, "/orchestrator/task").getFirst();
            assertThat(body(request).path("priority").asText()).isEqualTo("high");
            assertThat(request.header("idempotency-key")).isNotEmpty();
        }
    }

    @Test
    void aServerWithoutTheEndpointIsAskedThroughTheOneForAllModes() throws InterruptedException {
        try (LoopbackServer server = LoopbackServer.start(aladdin);
                Computer computer = Computer.online(folder, server.address())) {
            Transcript answered = ask(computer, Mode.QUERY, "Lamps?", SendOptions.none());
            assertThat(answered.answers().getFirst().text()).isEqualTo("Re: Lamps?");
            assertThat(body(FakeAladdin.questions(server).getFirst()).path("mode").asText())
                    .isEqualTo("query");
        }
    }

    @Test
    void aServerThatRefusesTheConversationIsAskedWithoutIt() throws InterruptedException {
        aladdin.query =
                (request, out) -> {
                    if (body(request).has("conversationId")) {
                        json(out, 400, "{\"error\":\"unknown field\"}");
                    } else {
                        json(out, 200, FOUND);
                    }
                };
        try (LoopbackServer server = LoopbackServer.start(aladdin);
                Computer computer = Computer.online(folder, server.address())) {
            ask(computer, Mode.QUERY, "Lamps?", SendOptions.none());
            assertThat(posts(server, "/orchestrator/query")).hasSize(2);
        }
    }

    @Test
    void aQueryWhoseReplyWasLostIsAskedAgain() throws InterruptedException {
        AtomicInteger asked = new AtomicInteger();
        aladdin.query =
                (request, out) -> {
                    if (asked.incrementAndGet() > 1) {
                        json(out, 200, FOUND);
                    }
                };
        try (LoopbackServer server = LoopbackServer.start(aladdin);
                Computer computer = Computer.online(folder, server.address())) {
            Transcript answered = ask(computer, Mode.QUERY, "Lamps?", SendOptions.none());
            assertThat(answered.all()).hasSize(2);
        }
    }

    @Test
    void aTaskWhoseReplyWasLostIsFoundAmongTheExecutions() throws InterruptedException {
        aladdin.task = (request, out) -> {};
        aladdin.executions =
                (request, out) ->
                        json(
                                out,
                                200,
                                "{\"docs\":[{\"id\":\"t1\",\"task\":\"Break"
                                        + " down\",\"status\":\"running\",\"createdAt\":\""
                                        + java.time.Instant.now()
                                        + "\"}]}");
        try (LoopbackServer server = LoopbackServer.start(aladdin);
                Computer computer = Computer.online(folder, server.address())) {
            Transcript answered = ask(computer, Mode.TASK, "Break down", SendOptions.none());
            assertThat(answered.answers().getFirst().metadata().task())
                    .extracting(t -> t.taskId())
                    .isEqualTo("t1");
            assertThat(posts(server, "/orchestrator/task")).hasSize(1);
        }
    }

    @Test
    void aTaskThatMayHaveBegunWaitsForADecision() throws InterruptedException {
        AtomicInteger asked = new AtomicInteger();
        aladdin.task =
                (request, out) -> {
                    if (asked.incrementAndGet() > 1) {
                        json(out, 202, QUEUED);
                    }
                };
        aladdin.executions = FakeAladdin.MISSING;
        try (LoopbackServer server = LoopbackServer.start(aladdin);
                Computer computer = Computer.online(folder, server.address())) {
            computer.send(Mode.TASK, "Break down", SendOptions.none());
            Transcript waiting =
                    computer.await("failed", t -> t.any(e -> e.state() == Entry.State.FAILED));
            assertThat(posts(server, "/orchestrator/task")).hasSize(1);
            computer.client.outbox().retry(waiting.questions().getFirst().id());
            computer.await("answered", t -> t.answered(1));
            assertThat(posts(server, "/orchestrator/task")).hasSize(2);
        }
    }

    @Test
    void dataThatMayHaveBeenWrittenWaitsForADecision() throws InterruptedException {
        aladdin.ingest = (request, out) -> {};
        JsonNode options = SendOptions.data(null, null, true);
        try (LoopbackServer server = LoopbackServer.start(aladdin);
                Computer computer = Computer.online(folder, server.address())) {
            computer.send(Mode.DATA, "Jafar", options);
            computer.await("failed", t -> t.any(e -> e.state() == Entry.State.FAILED));
            assertThat(posts(server, "/orchestrator/ingest")).hasSize(1);
        }
    }

    @Test
    void aMessageWaitsForTheSessionAndGoesOnAfterSigningIn() throws InterruptedException {
        AtomicInteger asked = new AtomicInteger();
        aladdin.query =
                (request, out) -> {
                    if (asked.incrementAndGet() == 1) {
                        json(out, 401, "{\"error\":\"expired\"}");
                    } else {
                        json(out, 200, FOUND);
                    }
                };
        try (LoopbackServer server = LoopbackServer.start(aladdin);
                Computer computer = Computer.online(folder, server.address())) {
            computer.send(Mode.QUERY, "Lamps?", SendOptions.none());
            computer.await(
                    "waits",
                    t -> t.any(e -> e.state() == Entry.State.QUEUED && e.problem().isPresent()));
            computer.client.connection().tryNow();
            computer.await("answered", t -> t.answered(1));
        }
    }

    @Test
    void aPassingFaultOfAQueryIsNotThePersonsBusiness() throws InterruptedException {
        AtomicInteger asked = new AtomicInteger();
        aladdin.query =
                (request, out) -> {
                    if (asked.incrementAndGet() == 1) {
                        json(out, 500, "{\"error\":\"oops\"}");
                    } else {
                        json(out, 200, FOUND);
                    }
                };
        try (LoopbackServer server = LoopbackServer.start(aladdin);
                Computer computer = Computer.online(folder, server.address())) {
            ask(computer, Mode.QUERY, "Lamps?", SendOptions.none());
            assertThat(asked.get()).isEqualTo(2);
        }
    }

    @Test
    void theStudioKeepsQuestionAndAnswerOfEveryMode() throws InterruptedException {
        try (Studio studio = Studio.start(StudioOptions.of(folder.resolve("studio.db")));
                Computer computer = new Computer(folder)) {
            computer.client.connect(studio.url().toString(), studio::token);
            int count = 0;
            for (Mode mode : List.of(Mode.QUERY, Mode.DATA, Mode.TASK)) {
                Gate kept = new Gate();
                computer.client
                        .outbox()
                        .send(
                                "the-brass-lamp",
                                Computer.CONVERSATION,
                                mode,
                                "name: Zayn the Baker",
                                kept::open);
                kept.pass();
                int wanted = ++count;
                Transcript both =
                        computer.await(
                                mode.wire(),
                                t ->
                                        t.answered(wanted)
                                                && t.all().stream().noneMatch(Entry::local));
                assertThat(both.all()).hasSize(2 * wanted);
            }
        }
    }
}
