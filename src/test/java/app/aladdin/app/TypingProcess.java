package app.aladdin.app;

import app.aladdin.ui.Toolkit;

import javafx.application.Platform;
import javafx.scene.input.KeyCode;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/// A process of its own with a window in which a message was queued and a draft is typed, to be
/// killed.
final class TypingProcess {
    private TypingProcess() {}

    public static void main(String[] args) throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        WindowUnderTest window = WindowUnderTest.open(Path.of(args[0]), args[1]);
        window.await("the project", () -> window.showsText("14 at night"));
        window.await("the composer", () -> window.shows(".composer .text-area"));
        Toolkit.onFx(() -> window.composer().setText("a queued question"));
        window.press(KeyCode.ENTER);
        window.await("the queued message", () -> window.shows(".queued"));
        window.type("a half-typed thought");
        System.out.write("typed\n".getBytes(StandardCharsets.UTF_8));
        System.out.flush();
        new CountDownLatch(1).await();
    }
}
