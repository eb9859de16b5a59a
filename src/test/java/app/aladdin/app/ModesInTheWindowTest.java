package app.aladdin.app;

import static app.aladdin.ui.Toolkit.onFx;

import app.aladdin.ui.Toolkit;

import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

@ExtendWith(Toolkit.class)
class ModesInTheWindowTest {
    private static final String NOWHERE = "http://127.0.0.1:1";

    @TempDir Path home;

    @Test
    void keepsTheModeAndTheDraftOfEachModeOverARestart() throws Exception {
        try (WindowUnderTest window = WindowUnderTest.open(home, "")) {
            window.await("the project", () -> window.showsText("14 at night"));
            window.type("half a question");
            window.talk("Query");
            window.await("another welcome", () -> window.showsText("Find what you are"));
            window.await("an empty composer", () -> window.composer().getText().isEmpty());
            window.type("half a search");
            window.talk("Chat");
            window.await("the first draft", () -> window.composer().getText().contains("question"));
            window.talk("Query");
            window.await("the other draft", () -> window.composer().getText().contains("search"));
            onFx(() -> ((ToggleButton) window.one("#scene")).fire());
            window.press(KeyCode.ENTER);
            window.await("the bubble", () -> window.shows(".bubble"));
            window.await("an answer", () -> window.showsText("By relevance"));
            window.await("an empty composer", () -> window.composer().getText().isEmpty());
        }
        try (WindowUnderTest window = WindowUnderTest.open(home, NOWHERE)) {
            window.await("the answer", () -> window.showsText("By relevance"));
            window.await("its mode", () -> window.mode("Query").isSelected());
            window.await("its filter", () -> ((ToggleButton) window.one("#scene")).isSelected());
            window.talk("Chat");
            window.await("the draft", () -> window.composer().getText().contains("question"));
        }
    }
}
