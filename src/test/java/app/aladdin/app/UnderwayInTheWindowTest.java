package app.aladdin.app;

import static app.aladdin.net.LoopbackServer.json;
import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.net.LoopbackServer;
import app.aladdin.ui.Toolkit;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Images that are on their way while what fills the window is made anew.
@ExtendWith(Toolkit.class)
final class UnderwayInTheWindowTest {
    @TempDir private Path home = Path.of("");

    private final ScriptedProject project = new ScriptedProject();
    private final CountDownLatch came = new CountDownLatch(1);
    private final CountDownLatch taken = new CountDownLatch(1);
    private final CountDownLatch shown = new CountDownLatch(1);

    private void serve(LoopbackServer.Request request, OutputStream out)
            throws IOException, InterruptedException {
        if (request.is("POST", "/media")) {
            came.countDown();
            taken.await(60, TimeUnit.SECONDS);
            json(out, 201, "{\"id\":\"m1\",\"projectId\":\"p\",\"type\":\"image/png\"}");
        } else if (request.is("GET", "/characters")) {
            json(out, 200, "{\"docs\":[{\"id\":\"c\",\"project\":\"p\",\"name\":\"Ada\"}]}");
        } else if (request.is("PATCH", "/characters/c") && request.body().contains("m1")) {
            shown.countDown();
            json(out, 200, request.body());
        } else {
            project.answer(request, out);
        }
    }

    @Test
    void goesOnWithThemInAnotherLanguageAndStillSaysWhatWasNotAdded() throws Exception {
        File letter = Files.writeString(home.resolve("letter.png"), "Dear Sir").toFile();
        File jar = ImagesInTheWindowTest.png(home.resolve("jar.png"), 40, 30);
        try (LoopbackServer server = LoopbackServer.start(this::serve);
                WindowUnderTest window =
                        WindowUnderTest.open(home.resolve("data"), server.address())) {
            window.await("the server", () -> window.shows(".sidebar-foot .success"));
            onFx(() -> window.run("nav.characters"));
            window.await("the character", () -> window.shows(".picture-section"));
            onFx(() -> {
                ClipboardContent content = new ClipboardContent();
                content.putFiles(List.of(letter, jar));
                Clipboard.getSystemClipboard().setContent(content);
                window.one(".list-side .list-view").requestFocus();
            });
            window.keys("Shortcut+V");
            window.await("a reason", () -> window.showsText("letter.png was not added"));
            assertThat(came.await(40, TimeUnit.SECONDS)).isTrue();
            window.keys("Shortcut+Comma");
            window.await("the settings", () -> window.showsText("Size of everything"));
            onFx(() -> window.choose("Language", "de"));
            window.await("German", () -> window.showsText("Größe von allem"));
            onFx(() -> window.run("nav.characters"));
            window.await("the image on its way", () -> window.shows(".section-tile.pending"));
            window.await("the reason", () -> window.showsText("letter.png wurde nicht"));
            taken.countDown();
            assertThat(shown.await(40, TimeUnit.SECONDS)).isTrue();
            window.await("the image", () -> !window.shows(".section-tile.pending"));
        } finally {
            taken.countDown();
        }
    }
}
