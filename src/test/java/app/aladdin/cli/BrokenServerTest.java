package app.aladdin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.cache.OfflineStore;

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
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/// A server that knows its projects and fails at everything else.
class BrokenServerTest {
    @TempDir Path home;

    private final FakeTerminal terminal = new FakeTerminal("", false);
    private final MockWebServer server = new MockWebServer();
    private final AtomicReference<String> authorization = new AtomicReference<>("");

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
        String sent = request.getHeaders().get("Authorization");
        authorization.set(sent == null ? "" : sent);
        String path = request.getUrl().encodedPath();
        if (path.equals("/api/v1/projects")) {
            return json(200, "{\"docs\":[{\"id\":\"p\",\"name\":\"P\"}]}");
        }
        if (path.equals("/api/v1/orchestrator/chat")) {
            return json(500, "{\"error\":\"the lamp is out\",\"code\":\"LAMP_OUT\"}");
        }
        return json(404, "{}");
    }

    private static MockResponse json(int status, String body) {
        return new MockResponse.Builder()
                .code(status)
                .setHeader("Content-Type", "application/json")
                .body(body)
                .build();
    }

    @Test
    void endsWithTheServersReasonAndDropsTheQuestionWhenToldTo() {
        int exit =
                terminal.run(
                        Map.of("ALADDIN_TOKEN", "secret"),
                        "ask",
                        "--json",
                        "--no-keep",
                        "--home",
                        home.toString(),
                        "--server",
                        server.url("/").toString(),
                        "Anybody there?");
        assertThat(exit).isEqualTo(Exit.SERVER);
        assertThat(terminal.events())
                .extracting(event -> event.path("type").asText())
                .containsExactly("question", "error");
        assertThat(terminal.events().getLast().path("code").asText()).isEqualTo("LAMP_OUT");
        assertThat(terminal.err()).contains("the lamp is out", "not kept");
        assertThat(authorization.get()).isEqualTo("JWT secret");
        try (OfflineStore store = OfflineStore.open(home.resolve("data").resolve("client.db"))) {
            assertThat(store.outbox().isEmpty()).isTrue();
        }
    }

    @Test
    void goesToTheServerThatTheEnvironmentNames() {
        int exit =
                terminal.run(
                        Map.of(
                                "ALADDIN_API_URL",
                                server.url("/").toString(),
                                "ALADDIN_HOME",
                                home.toString()),
                        "ask",
                        "Anybody there?");
        assertThat(exit).isEqualTo(Exit.SERVER);
        assertThat(terminal.err()).contains("the lamp is out");
    }
}
