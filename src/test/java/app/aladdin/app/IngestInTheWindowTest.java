package app.aladdin.app;

import static app.aladdin.ui.Toolkit.onFx;

import app.aladdin.ui.Toolkit;

import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

@ExtendWith(Toolkit.class)
class IngestInTheWindowTest {
    private static final String NOWHERE = "http://127.0.0.1:1";
    private static final String ZAYNAB =
            "Name: Zaynab\nType: character\nRole: supporting\nAge: 16\n"
                    + "Description: A mapmaker's daughter.";

    @TempDir Path home;

    private static TextInputControl field(WindowUnderTest window, String name) {
        return (TextInputControl)
                window.scene().getRoot().lookupAll(".entity-form .text-input").stream()
                        .filter(node -> name.equals(node.getAccessibleText()))
                        .findFirst()
                        .orElseThrow();
    }

    private static boolean typed(WindowUnderTest window, String name, String text) {
        return window.shows(".entity-form") && field(window, name).getText().equals(text);
    }

    private static void fire(WindowUnderTest window, String text) throws Exception {
        onFx(() ->
                window.scene().getRoot().lookupAll(".ingest .button").stream()
                        .map(Button.class::cast)
                        .filter(button -> text.equals(button.getText()))
                        .findFirst()
                        .orElseThrow()
                        .fire());
    }

    /// Described, changed, left, taken up again, accepted, opened, and a record from then on.
    @Test
    void bringsDescribedDataIntoTheProjectWithWhatWasChangedBeforeARestart() throws Exception {
        try (WindowUnderTest window = WindowUnderTest.open(home, "")) {
            window.await("the project", () -> window.showsText("14 at night"));
            onFx(() ->
                    window.scene().getRoot().lookupAll(".modes > .toggle-button").stream()
                            .map(ToggleButton.class::cast)
                            .filter(button -> "Data".equals(button.getAccessibleText()))
                            .findFirst()
                            .orElseThrow()
                            .fire());
            window.type(ZAYNAB);
            window.press(KeyCode.ENTER);
            window.await("the preview", () -> typed(window, "Age", "16"));
            onFx(() -> field(window, "Age").setText("30"));
        }
        try (WindowUnderTest window = WindowUnderTest.open(home, "")) {
            window.await("what was typed", () -> typed(window, "Age", "30"));
            fire(window, "Ingest");
            window.await("the record", () -> window.showsText("Zaynab saved"));
            fire(window, "Open");
            window.await("the character", () -> window.showsText("A mapmaker's daughter."));
        }
        try (WindowUnderTest window = WindowUnderTest.open(home, NOWHERE)) {
            window.await("the same record", () -> window.showsText("Zaynab saved"));
        }
    }
}
