package app.aladdin.cli;

import static app.aladdin.net.LoopbackServer.json;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.Json;
import app.aladdin.net.LoopbackServer;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Signing in from the command line, at a server that wants everybody signed in.
final class SignInTest {
    private static final String TOKEN = "the-right-token";

    @TempDir private Path home = Path.of("");

    /// Takes one password and one token, and answers every question.
    private static void guarded(LoopbackServer.Request request, OutputStream out)
            throws IOException {
        if (request.is("POST", "/users/login")) {
            boolean right = Json.parse(request.body()).path("password").asText().equals("secret");
            if (right) {
                json(
                        out,
                        200,
                        "{\"token\":\"" + TOKEN + "\",\"exp\":4102444800,\"user\":{\"id\":\"u\"}}");
            } else {
                json(out, 401, "{\"errors\":[{\"message\":\"wrong\"}]}");
            }
        } else if (!("JWT " + TOKEN).equals(request.header("authorization"))) {
            json(out, 401, "{\"error\":\"Unauthorized\"}");
        } else if (request.is("POST", "/orchestrator/chat")) {
            String said = Json.parse(request.body()).path("content").asText();
            json(
                    out,
                    200,
                    Json.text(
                            Json.object()
                                    .put("messageId", "m")
                                    .put("conversationId", "c")
                                    .put("content", "Re: " + said)));
        } else if (request.is("POST", "/conversations")) {
            json(out, 201, "{\"id\":\"c\",\"projectId\":\"p\"}");
        } else if (request.is("GET", "/v1/projects")) {
            json(out, 200, "{\"docs\":[{\"id\":\"p\",\"name\":\"Film\"}]}");
        } else {
            json(out, 404, "{\"error\":\"none\"}");
        }
    }

    private int ask(LoopbackServer server, FakeTerminal terminal, String... more) {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "ask",
                                "--home",
                                home.toString(),
                                "--server",
                                server.address(),
                                "--json",
                                "--project",
                                "p",
                                "--timeout",
                                "40"));
        arguments.addAll(List.of(more));
        return terminal.run(arguments.toArray(String[]::new));
    }

    private static JsonNode last(FakeTerminal terminal) {
        return terminal.events().getLast();
    }

    @Test
    void takesThePasswordFromTheFirstLineAndTheQuestionFromTheRest() throws Exception {
        FakeTerminal terminal = new FakeTerminal("secret\nWhere does it sag?", false);
        try (LoopbackServer server = LoopbackServer.start(SignInTest::guarded)) {
            int exit = ask(server, terminal, "--login", "a@b.c", "--password-stdin", "-");
            assertThat(exit).isEqualTo(Exit.OK);
            assertThat(last(terminal).path("content").asText()).isEqualTo("Re: Where does it sag?");
        }
    }

    @Test
    void asksAndKeepsNothingWhenThePasswordIsWrong() throws Exception {
        FakeTerminal terminal = new FakeTerminal("guess\n", false);
        try (LoopbackServer server = LoopbackServer.start(SignInTest::guarded)) {
            int exit = ask(server, terminal, "--login", "a@b.c", "--password-stdin", "Sag?");
            assertThat(exit).isEqualTo(Exit.SIGNED_OUT);
            assertThat(last(terminal).path("code").asText()).isEqualTo("SIGN_IN_REFUSED");
        }
        FakeTerminal list = new FakeTerminal("", false);
        assertThat(list.run("outbox", "list", "--json", "--home", home.toString())).isZero();
        assertThat(last(list).path("count").asInt()).isZero();
    }

    @Test
    void keepsTheQuestionOfSomebodyWhoIsSignedOut() throws Exception {
        FakeTerminal terminal = new FakeTerminal("", false);
        try (LoopbackServer server = LoopbackServer.start(SignInTest::guarded)) {
            assertThat(ask(server, terminal, "Sag?")).isEqualTo(Exit.SIGNED_OUT);
            assertThat(terminal.events())
                    .extracting(event -> event.path("type").asText())
                    .contains("queued");
            FakeTerminal later = new FakeTerminal("secret\n", false);
            assertThat(
                            later.run(
                                    "sync",
                                    "--json",
                                    "--home",
                                    home.toString(),
                                    "--server",
                                    server.address(),
                                    "--login",
                                    "a@b.c",
                                    "--password-stdin"))
                    .isEqualTo(Exit.OK);
            assertThat(
                            server.requests().stream()
                                    .filter(request -> request.is("POST", "/orchestrator/chat"))
                                    .filter(request ->
                                            request.header("authorization").contains(TOKEN)))
                    .hasSize(1);
        }
    }

    @Test
    void wantsSomebodyToSignInWithThePassword() {
        FakeTerminal terminal = new FakeTerminal("secret\n", false);
        assertThat(terminal.run("ask", "--json", "--password-stdin", "Sag?")).isEqualTo(Exit.USAGE);
        assertThat(last(terminal).path("type").asText()).isEqualTo("error");
    }
}
