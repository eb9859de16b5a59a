package app.aladdin.app;

import static app.aladdin.net.LoopbackServer.json;
import static app.aladdin.net.LoopbackServer.openStream;
import static app.aladdin.net.LoopbackServer.send;
import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.Json;
import app.aladdin.net.LoopbackServer;
import app.aladdin.ui.Toolkit;

import com.fasterxml.jackson.databind.node.ObjectNode;

import javafx.scene.control.Label;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// A server that is killed while it writes an answer, and has the whole of it when it is back.
@ExtendWith(Toolkit.class)
final class CutAnswerInTheWindowTest {
    private static final String QUESTION = "Where is the lamp?";
    private static final String BEGINNING = "The lamp lies ";
    private static final String WHOLE = "The lamp lies under the well.";
    private static final String BROKE_OFF = "The answer broke off. What came stays.";
    private static final String DRAFT = "And where is the ring?";

    @TempDir private Path home = Path.of("");

    private final ScriptedProject project = new ScriptedProject();
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch over = new CountDownLatch(1);
    private final AtomicInteger questions = new AtomicInteger();
    private volatile boolean whole;

    private void serve(LoopbackServer.Request request, OutputStream out)
            throws IOException, InterruptedException {
        if (request.is("POST", "/orchestrator/chat")) {
            questions.incrementAndGet();
            asked.countDown();
            over.await(60, TimeUnit.SECONDS);
        } else if (request.is("GET", "/orchestrator/stream")) {
            openStream(out);
            if (!whole) {
                asked.await(60, TimeUnit.SECONDS);
                event(out, Json.object().put("type", "start"));
                event(out, Json.object().put("type", "chunk").put("delta", BEGINNING));
            }
            over.await(60, TimeUnit.SECONDS);
        } else if (request.is("GET", "/messages") && whole) {
            ObjectNode page = Json.object();
            page.putArray("docs")
                    .add(message("q", "user", QUESTION))
                    .add(message("a", "assistant", WHOLE));
            json(out, 200, Json.text(page));
        } else {
            project.answer(request, out);
        }
    }

    private static void event(OutputStream out, ObjectNode event) throws IOException {
        send(out, "event: message\ndata: " + Json.text(event.put("messageId", "a")) + "\n\n");
    }

    private static ObjectNode message(String id, String role, String text) {
        return Json.object()
                .put("id", id)
                .put("conversationId", "remote")
                .put("role", role)
                .put("content", text)
                .put("mode", "chat")
                .put("timestamp", Instant.now().toString());
    }

    /// What assistive technology was told last.
    private static String said(WindowUnderTest window) {
        return ((Label) window.one("#spoken")).getText();
    }

    @Test
    void keepsWhatCameAndWhatIsTypedSaysThatItBrokeOffAndHasTheWholeOnceTheServerIsBack()
            throws Exception {
        LoopbackServer server = LoopbackServer.start(this::serve);
        int port = Integer.parseInt(server.address().replaceAll(".*:", ""));
        try (WindowUnderTest window = WindowUnderTest.open(home, server.address())) {
            window.await("the server", () -> window.shows(".sidebar-foot .success"));
            window.await("the composer", () -> window.shows(".welcome"));
            window.send(QUESTION);
            window.await("the beginning", () -> window.answers().contains(BEGINNING.strip()));
            window.type(DRAFT);
            server.close();
            window.await("what happened", () -> window.showsText(BROKE_OFF));
            window.await("that it is said", () -> said(window).equals("The answer broke off"));
            assertThat(onFx(window::answers)).containsExactly(BEGINNING.strip());
            assertThat(onFx(() -> window.composer().getText())).isEqualTo(DRAFT);
            whole = true;
            server = LoopbackServer.start(port, this::serve);
            window.await("the whole answer", () -> window.answers().contains(WHOLE));
            window.await("no trouble", () -> !window.showsText(BROKE_OFF));
            window.await("that this is said", () -> said(window).equals("The answer is complete"));
            assertThat(onFx(window::answers)).containsExactly(WHOLE);
            assertThat(onFx(() -> window.scene().getRoot().lookupAll(".message.mine"))).hasSize(1);
            assertThat(onFx(() -> window.composer().getText())).isEqualTo(DRAFT);
            assertThat(questions).hasValue(1);
        } finally {
            over.countDown();
            server.close();
        }
    }
}
