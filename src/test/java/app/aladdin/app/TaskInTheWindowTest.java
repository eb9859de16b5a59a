package app.aladdin.app;

import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.net.LoopbackServer;
import app.aladdin.ui.Toolkit;

import javafx.scene.control.Label;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

@ExtendWith(Toolkit.class)
class TaskInTheWindowTest {
    private static final List<String> BOTH = List.of("story", "audio");

    @TempDir Path home;

    private final ScriptedProject tasks = new ScriptedProject();

    private static List<String> texts(WindowUnderTest window) throws Exception {
        return onFx(() ->
                window.scene().getRoot().lookupAll(".task .label").stream()
                        .map(node -> ((Label) node).getText())
                        .toList());
    }

    /// Begun, left and taken up again where it is by then, one department asked again, the other
    /// cancelled, and all of it there when the server is gone.
    @Test
    void goesOnLivingAfterARestartAndIsReadWithoutAServer() throws Exception {
        String address;
        List<String> seen;
        try (LoopbackServer server = LoopbackServer.start(tasks)) {
            address = server.address();
            try (WindowUnderTest window = WindowUnderTest.open(home, address)) {
                window.await("the project", () -> window.showsText("Caves"));
                window.talk("Task");
                window.send("Plan the caves");
                window.await("its card", () -> window.shows(".task .task-lane"));
            }
            tasks.stands("t1", "running", 40, BOTH, List.of("failed", "running"));
            try (WindowUnderTest window = WindowUnderTest.open(home, address)) {
                window.await("its progress", () -> window.showsText("40 %"));
                window.fire(".task", "Try again");
                window.await("the second task", () -> tasks.asked().size() == 2);
                assertThat(tasks.asked().getLast().path("departments")).hasToString("[\"story\"]");
                tasks.stands("t1", "complete", 100, BOTH, List.of("failed", "complete"));
                window.await("the first one's end", () -> window.showsText("Done"));
                window.fire(".task", "Cancel");
                window.await("the second one's end", () -> window.showsText("Cancelled"));
                seen = texts(window);
            }
        }
        try (WindowUnderTest window = WindowUnderTest.open(home, address)) {
            window.await("both", () -> window.showsText("Cancelled") && window.showsText("Done"));
            assertThat(texts(window)).isEqualTo(seen);
        }
    }
}
