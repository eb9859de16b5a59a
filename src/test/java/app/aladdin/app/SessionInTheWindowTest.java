package app.aladdin.app;

import static app.aladdin.net.LoopbackServer.json;
import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.Json;
import app.aladdin.net.LoopbackServer;
import app.aladdin.ui.Toolkit;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/// A session that ends while a message is sent: the sheet, one sign-in, and the message goes out
/// once.
@ExtendWith(Toolkit.class)
final class SessionInTheWindowTest {
    @TempDir private Path home = Path.of("");
    private final AtomicInteger signIns = new AtomicInteger();
    private volatile String good = "";

    private void serve(LoopbackServer.Request request, OutputStream out) throws IOException {
        if (request.path().equals("/api/users/login")) {
            if (request.body().contains("right")) {
                good = "token-" + signIns.incrementAndGet();
                json(
                        out,
                        200,
                        "{\"token\":\""
                                + good
                                + "\",\"exp\":4102444800,\"user\":"
                                + "{\"id\":\"u\",\"email\":\"n@b.c\",\"name\":\"Nadia H\"}}");
            } else {
                json(out, 401, "{\"errors\":[{\"message\":\"wrong\"}]}");
            }
        } else if (!request.header("authorization").equals("JWT " + good)) {
            json(out, 401, "{\"errors\":[{\"message\":\"Token expired.\"}]}");
        } else if (request.is("GET", "/projects")) {
            json(out, 200, "{\"docs\":[{\"id\":\"p\",\"name\":\"Far Film\",\"type\":\"movie\"}]}");
        } else if (request.is("POST", "/conversations")) {
            json(out, 201, "{\"id\":\"remote-1\",\"projectId\":\"p\"}");
        } else if (request.is("POST", "/orchestrator/chat")) {
            json(
                    out,
                    200,
                    Json.text(
                            Json.object()
                                    .put("messageId", "m1")
                                    .put("conversationId", "remote-1")
                                    .put("content", "Re: the ring")
                                    .put("mode", "chat")
                                    .put("timestamp", "2026-03-29T01:30:00Z")));
        } else if (request.is("GET", "/orchestrator/stream")
                || request.path().contains("/users/")) {
            json(out, 404, "{\"error\":\"no such thing\"}");
        } else {
            json(out, 200, "{\"docs\":[]}");
        }
    }

    @Test
    void signsInOnceInPlaceAndSendsTheMessageOnce() throws Exception {
        try (LoopbackServer server = LoopbackServer.start(this::serve);
                WindowUnderTest window = WindowUnderTest.open(home, server.address())) {
            window.await("the sheet", () -> window.shows(".sign-in"));
            signIn(window, "wrong");
            window.await("the reason", () -> window.showsText("Email or password is wrong"));
            assertThat(onFx(() -> ((TextField) window.one(".sign-in .text-field")).getText()))
                    .isEqualTo("n@b.c");
            signIn(window, "right");
            window.await("no sheet", () -> !window.shows(".sign-in"));
            window.await(
                    "the project",
                    () ->
                            window.shows(".project-button")
                                    && ((Button) window.one(".project-button"))
                                            .getText()
                                            .equals("Far Film"));
            window.await("the server", () -> window.shows(".sidebar-foot .success"));
            window.await("the composer", () -> window.shows(".welcome"));
            good = "another";
            window.type("Where is the ring?");
            window.press(KeyCode.ENTER);
            window.await(
                    "the sheet in place",
                    () -> window.shows(".sign-in") && window.showsText("session has ended"));
            signIn(window, "right");
            window.await("the answer", () -> window.answers().contains("Re: the ring"));
            assertThat(onFx(() -> window.shows(".sign-in"))).isFalse();
            assertThat(signIns).hasValue(2);
            assertThat(
                            server.requests().stream()
                                    .filter(request -> request.is("POST", "/orchestrator/chat"))
                                    .filter(request ->
                                            request.header("authorization").equals("JWT token-2")))
                    .hasSize(1);
        }
    }

    private static void signIn(WindowUnderTest window, String password) throws Exception {
        onFx(() -> {
            ((TextField) window.one(".sign-in .text-field")).setText("n@b.c");
            ((TextField) window.one(".sign-in .password-field")).setText(password);
            window.scene().getRoot().lookupAll(".sign-in .button").stream()
                    .map(Button.class::cast)
                    .filter(Button::isDefaultButton)
                    .findFirst()
                    .orElseThrow()
                    .fire();
        });
    }
}
