package app.aladdin.app;

import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.ui.Toolkit;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// Projects are made, left while an answer is written, and deleted, in a real window over a Studio.
@ExtendWith(Toolkit.class)
final class ProjectsInTheWindowTest {
    private static final String SAMPLE = "The Brass Lamp";
    private static final String OTHER = "The Second Film";

    @TempDir private Path home = Path.of("");

    private static void key(Node target, KeyCode code) {
        Event.fireEvent(
                target,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private static void open(WindowUnderTest window, String project) throws Exception {
        onFx(() -> ((Button) window.one(".project-button")).fire());
        window.await(
                "the choice",
                () ->
                        window.shows(".project-chooser")
                                && !((ListView<?>) window.one(".chooser-list"))
                                        .getItems()
                                        .isEmpty());
        onFx(() -> {
            TextField search = (TextField) window.one(".project-chooser .text-field");
            search.setText(project);
            key(search, KeyCode.ENTER);
        });
        named(window, project);
    }

    private static void named(WindowUnderTest window, String project) throws Exception {
        window.await(
                project + " open",
                () ->
                        window.shows(".project-button")
                                && ((Button) window.one(".project-button"))
                                        .getText()
                                        .equals(project));
    }

    private static void create(WindowUnderTest window) throws Exception {
        onFx(() -> {
            ((Button) window.one(".project-button")).fire();
            ((TextField) window.one(".project-chooser .text-field")).setText(OTHER);
            ((Button) window.one(".chooser-foot .button")).fire();
        });
        window.await("the form", () -> window.shows(".dialog-card .modes"));
        onFx(() -> {
            window.scene().getRoot().lookupAll(".dialog-card .button").stream()
                    .map(Button.class::cast)
                    .filter(Button::isDefaultButton)
                    .findFirst()
                    .orElseThrow()
                    .fire();
        });
        named(window, OTHER);
    }

    @Test
    void leavesNothingOfAProjectBehindWhileItsAnswerGoesOnElsewhere() throws Exception {
        try (WindowUnderTest window = WindowUnderTest.open(home, "")) {
            window.await("the Studio", () -> window.shows(".sidebar-foot .success"));
            named(window, SAMPLE);
            window.await("its scenes", () -> window.showsText("14 at night"));
            window.type("Who meets whom in the bazaar?");
            window.press(KeyCode.ENTER);
            window.await(
                    "some of the answer",
                    () -> window.answers().stream().anyMatch(text -> text.length() > 40));

            create(window);
            window.await("an empty panel", () -> window.answers().isEmpty());
            assertThat(onFx(() -> window.showsText("14 at night"))).isFalse();

            open(window, SAMPLE);
            window.await(
                    "the whole answer",
                    () ->
                            window.answers().stream()
                                            .anyMatch(text -> text.contains("no language model"))
                                    && !window.shows(".md-caret"));
            assertThat(onFx(() -> window.answers())).hasSize(1);
            open(window, OTHER);
        }
        try (WindowUnderTest window = WindowUnderTest.open(home, "")) {
            named(window, OTHER);
        }
    }
}
