package app.aladdin.app;

import static app.aladdin.net.LoopbackServer.json;
import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.Json;
import app.aladdin.net.LoopbackServer;
import app.aladdin.ui.Toolkit;

import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

@ExtendWith(Toolkit.class)
class QueryInTheWindowTest {
    @TempDir Path home;

    private final ScriptedProject project = new ScriptedProject();

    private static void pick(WindowUnderTest window, String chip, String item) throws Exception {
        onFx(() -> ((Button) window.one(chip)).fire());
        window.settle();
        onFx(() -> {
            Window.getWindows().stream()
                    .filter(ContextMenu.class::isInstance)
                    .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                    .filter(each -> item.equals(each.getText()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            Window.getWindows().stream()
                    .filter(ContextMenu.class::isInstance)
                    .toList()
                    .forEach(Window::hide);
        });
    }

    private static void write(WindowUnderTest window, String field, String text) throws Exception {
        onFx(() -> ((TextField) window.one(field)).setText(text));
    }

    /// Kinds, two days, and how many: refused while the days make no sense, sent as chosen, and
    /// asked again together with what refines it.
    @Test
    void sendsWhatIsChosenAndRefinesIt() throws Exception {
        project.query = (request, out) -> json(out, 200, "{\"results\":[],\"total\":0}");
        try (LoopbackServer server = LoopbackServer.start(project);
                WindowUnderTest window = WindowUnderTest.open(home, server.address())) {
            window.await("the project", () -> window.showsText("Caves"));
            window.talk("Query");
            onFx(() -> ((ToggleButton) window.one("#scene")).fire());
            pick(window, "#days", "Between two days");
            write(window, "#from", "3/5/2026");
            write(window, "#to", "3/1/26");
            pick(window, ".limit", "50 results");
            window.send("Rings?");
            window.await("the refusal", () -> window.showsText("need a look"));
            assertThat(window.showsText("The first day is after the last one.")).isTrue();
            write(window, "#to", "2026-03-31");
            window.send("");
            window.await("the answer", () -> window.showsText("Nothing found"));
            window.await("an empty composer", () -> window.composer().getText().isEmpty());
            assertThat(project.asked().getFirst())
                    .isEqualTo(
                            Json.parse(
                                    """
                                    {"query":"Rings?","projectId":"p","filters":{
                                      "entityTypes":["scene"],
                                      "dateRange":{"start":"2026-03-05","end":"2026-03-31"}},
                                     "limit":50,"conversationId":"remote"}\
                                    """));
            onFx(() -> ((ToggleButton) window.one("#refine")).fire());
            window.send("In caves");
            window.await("the second question", () -> project.asked().size() == 2);
            assertThat(project.asked().getLast().path("query").asText())
                    .isEqualTo("Rings? In caves");
        }
    }
}
