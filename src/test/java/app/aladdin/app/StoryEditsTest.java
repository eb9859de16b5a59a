package app.aladdin.app;

import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.ui.Toolkit;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// Things of the story made, changed and deleted in a real window on the Studio.
@ExtendWith(Toolkit.class)
final class StoryEditsTest {
    private static final String NOWHERE = "http://127.0.0.1:1";

    @TempDir Path home;

    /// Whether neither it nor anything around it is hidden.
    private static boolean seen(Node node) {
        return node.isVisible() && (node.getParent() == null || seen(node.getParent()));
    }

    private static void press(WindowUnderTest window, String name) throws Exception {
        onFx(() ->
                window.scene().getRoot().lookupAll(".button").stream()
                        .map(Button.class::cast)
                        .filter(button ->
                                name.equals(button.getText())
                                        || name.equals(button.getAccessibleText()))
                        .filter(StoryEditsTest::seen)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no button " + name))
                        .fire());
    }

    private static void fill(WindowUnderTest window, String field, String text) throws Exception {
        onFx(() ->
                window.scene().getRoot().lookupAll(".entity-form .text-input").stream()
                        .map(TextInputControl.class::cast)
                        .filter(input -> field.equals(input.getAccessibleText()))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no field " + field))
                        .setText(text));
    }

    private static boolean has(WindowUnderTest window, String name) {
        for (Node node : window.scene().getRoot().lookupAll(".button")) {
            if (name.equals(((Button) node).getAccessibleText())) {
                return true;
            }
        }
        return false;
    }

    private static void goToCharacters(WindowUnderTest window) throws Exception {
        window.await("the sample project", () -> window.showsText("The Brass Lamp"));
        window.await("its figures", () -> window.showsText("14 at night"));
        press(window, "Characters");
        window.await("the characters", () -> has(window, "New character"));
    }

    @Test
    void opensTheFirstOneWhenItIsPressedThoughItWasShownAlready() throws Exception {
        try (WindowUnderTest window = WindowUnderTest.open(home, "")) {
            goToCharacters(window);
            window.await("the first of them", () -> window.shows(".detail-page"));
            assertThat(window.shows(".crumb")).isFalse();
            onFx(() -> Event.fireEvent(window.one(".list-side .list-view"), click()));
            window.await("the way to it", () -> window.shows(".crumb"));
        }
    }

    private static MouseEvent click() {
        return new MouseEvent(
                MouseEvent.MOUSE_CLICKED,
                9,
                9,
                9,
                9,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                true,
                true,
                null);
    }

    @Test
    void makesACharacterShowsItAtOnceAndTakesItsDeletionBack() throws Exception {
        try (WindowUnderTest window = WindowUnderTest.open(home, "")) {
            goToCharacters(window);
            press(window, "New character");
            window.await("the form", () -> window.shows(".entity-form"));
            press(window, "Save");
            window.await("the reason", () -> window.showsText("Needed before this can be saved"));
            fill(window, "Name", "Zaynab <b>&\u202e");
            fill(window, "Description", "A mapmaker's daughter");
            press(window, "Save");
            window.await(
                    "the new character",
                    () -> window.shows(".detail-page") && !window.shows(".entity-form"));
            window.await("its name", () -> window.showsText("Zaynab <b>&\u202e"));
            window.await("the count", () -> window.showsText("14"));
            window.await("the server's answer", () -> !window.showsText("Saving"));

            press(window, "Delete");
            window.await("one less", () -> window.showsText("13 of 14"));
            press(window, "Undo");
            window.await("all again", () -> !window.showsText("13 of 14"));
        }
    }

    @Test
    void keepsAHalfFilledFormOverARestart() throws Exception {
        try (WindowUnderTest window = WindowUnderTest.open(home, "")) {
            goToCharacters(window);
            press(window, "New character");
            window.await("the form", () -> window.shows(".entity-form"));
            fill(window, "Name", "Half a name");
        }
        try (WindowUnderTest window = WindowUnderTest.open(home, NOWHERE)) {
            window.await("the place where one was", () -> has(window, "New character"));
            press(window, "New character");
            window.await(
                    "what was typed",
                    () ->
                            window.shows(".entity-form")
                                    && window
                                            .scene()
                                            .getRoot()
                                            .lookupAll(".entity-form .text-input")
                                            .stream()
                                            .map(TextInputControl.class::cast)
                                            .anyMatch(it -> it.getText().equals("Half a name")));
            window.await("that there is no server", () -> window.shows(".banner"));
        }
    }
}
