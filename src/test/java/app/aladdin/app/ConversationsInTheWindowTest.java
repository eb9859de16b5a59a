package app.aladdin.app;

import static app.aladdin.ui.Toolkit.onFx;

import app.aladdin.ui.Toolkit;

import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

@ExtendWith(Toolkit.class)
class ConversationsInTheWindowTest {
    private static final String FIRST = "Who meets whom in the bazaar?";
    private static final String SECOND = "Which scenes are at night?";

    @TempDir Path home;

    private static void choose(WindowUnderTest window, String button, String item)
            throws Exception {
        onFx(() ->
                ((MenuButton) window.one(button))
                        .getItems().stream()
                                .filter(each -> item.equals(each.getText()))
                                .findFirst()
                                .map(MenuItem.class::cast)
                                .orElseThrow()
                                .fire());
    }

    private static void press(WindowUnderTest window, String text) throws Exception {
        onFx(() ->
                window.scene().getRoot().lookupAll(".button").stream()
                        .map(Button.class::cast)
                        .filter(button -> text.equals(button.getText()))
                        .findFirst()
                        .orElseThrow()
                        .fire());
    }

    @Test
    void aMessageBehindAnAnswerWaitsInSightAndAConversationComesBackFromTheTrash()
            throws Exception {
        try (WindowUnderTest window = WindowUnderTest.open(home, "")) {
            window.await("the project", () -> window.showsText("14 at night"));
            window.await("the Studio", () -> window.shows(".sidebar-foot .success"));
            window.type(FIRST);
            window.press(KeyCode.ENTER);
            window.await("an answer begins", () -> window.shows(".composer-progress"));
            window.await("room", () -> window.composer().getText().isEmpty());
            window.type(SECOND);
            window.press(KeyCode.ENTER);
            window.await("its reason", () -> window.showsText("Sent when this answer is done"));
            window.await(
                    "both answers",
                    () ->
                            !window.shows(".queued")
                                    && !window.shows(".composer-progress")
                                    && window.answers().stream()
                                            .anyMatch(text -> text.contains("14 of 30 scenes")));
            window.await("its name", () -> window.showsText(FIRST));

            choose(window, "#more", "Move to the trash");
            window.await("a welcome", () -> window.showsText("Ask about your project"));
            press(window, "Undo");
            window.await("all of it", () -> !window.answers().isEmpty());

            choose(window, "#filter", "Task");
            window.await("none of them", () -> window.showsText("No messages of this mode"));
            press(window, "Show all messages");
            window.await("all of them", () -> !window.showsText("No messages of this mode"));
        }
    }
}
