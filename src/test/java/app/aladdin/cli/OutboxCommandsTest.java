package app.aladdin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.Json;

import com.fasterxml.jackson.databind.JsonNode;

import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/// What a server does not take waits in the outbox, and goes out later, once and in order.
class OutboxCommandsTest {
    @TempDir Path home;

    private final MockWebServer server = new MockWebServer();
    private final AtomicInteger status = new AtomicInteger(200);
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    @BeforeEach
    void start() throws IOException {
        server.setDispatcher(
                new Dispatcher() {
                    @Override
                    public MockResponse dispatch(RecordedRequest request) {
                        return answer(request);
                    }
                });
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private MockResponse answer(RecordedRequest request) {
        String path = request.getUrl().encodedPath();
        requests.add(path);
        if (path.equals("/api/v1/projects/p")) {
            return json(200, "{\"id\":\"p\",\"name\":\"P\"}");
        }
        if (path.equals("/api/v1/projects")) {
            return json(200, "{\"docs\":[{\"id\":\"p\",\"name\":\"P\"}]}");
        }
        if (path.equals("/api/v1/orchestrator/query")) {
            String body = request.getBody() == null ? "" : request.getBody().utf8();
            if (status.get() == 200) {
                asked.add(Json.parse(body).path("query").asText());
                return json(
                        200,
                        "{\"results\":[{\"id\":\"s1\",\"type\":\"scene\",\"title\":\"Pier\"}],"
                                + "\"total\":1}");
            }
            return json(status.get(), "{\"error\":\"no\",\"code\":\"NO\"}");
        }
        if (path.startsWith("/api/v1/projects/p/")) {
            return json(200, "{\"docs\":[]}");
        }
        return json(404, "{}");
    }

    private static MockResponse json(int code, String body) {
        return new MockResponse.Builder()
                .code(code)
                .setHeader("Content-Type", "application/json")
                .body(body)
                .build();
    }

    private FakeTerminal run(int exit, String... arguments) {
        FakeTerminal terminal = new FakeTerminal("", false);
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(
                List.of(
                        "--json",
                        "--home",
                        home.toString(),
                        "--server",
                        server.url("/").toString()));
        assertThat(terminal.run(all.toArray(String[]::new)))
                .as("%s %s", terminal.out(), terminal.err())
                .isEqualTo(exit);
        return terminal;
    }

    private FakeTerminal ask(int exit, String text, String... more) {
        List<String> all =
                new ArrayList<>(List.of("ask", "--mode", "query", "--project", "p", text));
        all.addAll(List.of(more));
        return run(exit, all.toArray(String[]::new));
    }

    private static List<String> types(FakeTerminal terminal) {
        return terminal.events().stream().map(e -> e.path("type").asText()).toList();
    }

    @Test
    void makesNoRequestOfflineAndSendsInOrderWithSync() {
        assertThat(types(ask(Exit.OFFLINE, "one", "--offline"))).containsExactly("queued", "error");
        ask(Exit.OFFLINE, "two", "--offline");
        assertThat(types(run(Exit.OK, "outbox", "list")))
                .containsExactly("message", "message", "complete");
        assertThat(requests).isEmpty();

        FakeTerminal synced = run(Exit.OK, "sync");
        assertThat(types(synced)).containsExactly("sent", "sent", "fetched", "complete");
        assertThat(asked).containsExactly("one", "two");
        run(Exit.OK, "sync");
        assertThat(asked).hasSize(2);
        run(Exit.OFFLINE, "sync", "--offline");
    }

    @Test
    void answersAQueryWithItsWholeResponse() {
        JsonNode complete = ask(Exit.OK, "Who?", "--limit", "3").events().getLast();
        assertThat(complete.path("type").asText()).isEqualTo("complete");
        assertThat(complete.path("content").asText()).contains("Pier");
        assertThat(complete.path("metadata").path("query").path("results")).hasSize(1);
    }

    @Test
    void keepsARefusedQuestionForADecisionAlone() {
        status.set(422);
        FakeTerminal refused = ask(Exit.REFUSED, "one");
        assertThat(types(refused)).endsWith("error").doesNotContain("queued");
        status.set(200);
        run(Exit.OK, "sync");
        assertThat(asked).isEmpty();
        JsonNode row = run(Exit.OK, "outbox", "list").events().getFirst().path("message");
        assertThat(row.path("refused").asBoolean()).isTrue();
        run(Exit.OK, "outbox", "retry", row.path("id").asText());
        assertThat(asked).containsExactly("one");
        run(Exit.REFUSED, "outbox", "remove", row.path("id").asText());
    }

    @Test
    void keepsWhatIsLimitedOrWantsASession() {
        status.set(429);
        assertThat(types(ask(Exit.REFUSED, "one", "--timeout", "2"))).endsWith("queued", "error");
        status.set(401);
        assertThat(types(ask(Exit.SIGNED_OUT, "two"))).endsWith("queued", "error");
        assertThat(run(Exit.OK, "outbox", "list").events()).hasSize(3);
        status.set(200);
        run(Exit.OK, "sync");
        assertThat(asked).containsExactly("one", "two");
    }

    @Test
    void takesBackWhatWaits() {
        ask(Exit.OFFLINE, "one", "--offline");
        String id =
                run(Exit.OK, "outbox", "list")
                        .events()
                        .getFirst()
                        .path("message")
                        .path("id")
                        .asText();
        assertThat(types(run(Exit.OK, "outbox", "remove", id))).containsExactly("removed");
        assertThat(types(run(Exit.OK, "outbox", "list"))).containsExactly("complete");
        assertThat(types(ask(Exit.OFFLINE, "two", "--offline", "--no-keep")))
                .containsExactly("error");
        assertThat(types(run(Exit.OK, "outbox", "list"))).containsExactly("complete");
    }

    @Test
    void listsWhatIsKnownOffline() {
        run(Exit.OK, "projects", "list");
        run(Exit.OK, "projects", "show", "p");
        run(Exit.REFUSED, "projects", "show", "q");
        ask(Exit.OK, "Who?");
        int before = requests.size();
        assertThat(types(run(Exit.OK, "projects", "list", "--offline")))
                .containsExactly("project", "complete");
        JsonNode conversation =
                run(Exit.OK, "conversations", "list", "--project", "p", "--offline")
                        .events()
                        .getFirst()
                        .path("conversation");
        FakeTerminal shown =
                run(
                        Exit.OK,
                        "conversations",
                        "show",
                        conversation.path("id").asText(),
                        "--offline");
        assertThat(types(shown)).containsExactly("conversation", "message", "message", "complete");
        assertThat(requests).hasSize(before);
    }

    @Test
    void tellsUsageErrorsAsEventsToo() {
        for (String[] wrong :
                List.of(
                        new String[] {"ask", "--nope", "x"},
                        new String[] {"ask", "--mode", "task", "--limit", "3", "x"},
                        new String[] {"ask", "--mode", "query", "--from", "then", "x"},
                        new String[] {"projects"},
                        new String[] {"outbox", "remove"})) {
            assertThat(run(Exit.USAGE, wrong).events())
                    .singleElement()
                    .satisfies(e -> assertThat(e.path("exit").asInt()).isEqualTo(Exit.USAGE));
        }
        assertThat(requests).isEmpty();
    }

    @Test
    void explainsTheExitCodesOfEveryCommand() {
        for (String command :
                List.of(
                        "ask",
                        "projects",
                        "conversations",
                        "executions",
                        "outbox",
                        "sync",
                        "doctor")) {
            FakeTerminal help = new FakeTerminal("", false);
            assertThat(help.run(command, "--help")).isZero();
            assertThat(help.out()).contains("Exit codes:", "signed out", "130");
        }
    }
}
