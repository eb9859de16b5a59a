package app.aladdin.app;

import static app.aladdin.ui.Toolkit.onFx;

import app.aladdin.ui.Toolkit;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

@ExtendWith(Toolkit.class)
class AskAgainInTheWindowTest {
    private static final String NOWHERE = "http://127.0.0.1:1";

    @TempDir Path home;

    private static void press(WindowUnderTest window, String name) throws Exception {
        onFx(() ->
                window.scene().getRoot().lookupAll(".button").stream()
                        .filter(Button.class::isInstance)
                        .map(Button.class::cast)
                        .filter(each ->
                                name.equals(each.getText())
                                        || name.equals(each.getAccessibleText()))
                        .findFirst()
                        .orElseThrow()
                        .fire());
    }

    @Test
    void keepsAnEarlierQuestionWithinReachAlsoAfterARestartWithoutAServer() throws Exception {
        try (WindowUnderTest window = WindowUnderTest.open(home, "")) {
            window.await("the project", () -> window.showsText("14 at night"));
            window.type("Which scenes are at night?");
            window.press(KeyCode.ENTER);
            window.await("the answer", () -> window.shows(".follow-ups"));
            onFx(() -> window.one(".message.mine").requestFocus());
            press(window, "Change and ask again");
            window.await("the question", () -> window.composer().getText().contains("night?"));
            onFx(() -> window.composer().setText("Which scenes are at dusk?"));
            window.press(KeyCode.ENTER);
            window.await("what became of it", () -> window.showsText("Earlier version"));
            window.await("the other answer", () -> window.shows(".follow-ups"));
        }
        try (WindowUnderTest window = WindowUnderTest.open(home, NOWHERE)) {
            window.await("the earlier one", () -> window.showsText("1 of 2"));
            press(window, "Show its answer");
            window.await(
                    "its answer",
                    () -> window.answers().stream().anyMatch(each -> each.contains("14 of 30")));
        }
    }
}
