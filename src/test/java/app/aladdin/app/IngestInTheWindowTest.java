package app.aladdin.app;

import static app.aladdin.ui.Toolkit.onFx;

import app.aladdin.ui.Toolkit;

import javafx.scene.control.TextInputControl;

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

    /// Described, changed, left, taken up again, accepted, opened, and a record from then on.
    @Test
    void bringsDescribedDataIntoTheProjectWithWhatWasChangedBeforeARestart() throws Exception {
        try (WindowUnderTest window = WindowUnderTest.open(home, "")) {
            window.await("the project", () -> window.showsText("14 at night"));
            window.talk("Data");
            window.send(ZAYNAB);
            window.await("the preview", () -> typed(window, "Age", "16"));
            onFx(() -> field(window, "Age").setText("30"));
        }
        try (WindowUnderTest window = WindowUnderTest.open(home, "")) {
            window.await("what was typed", () -> typed(window, "Age", "30"));
            window.fire(".ingest", "Ingest");
            window.await("the record", () -> window.showsText("Zaynab saved"));
            window.fire(".ingest", "Open");
            window.await("the character", () -> window.showsText("A mapmaker's daughter."));
        }
        try (WindowUnderTest window = WindowUnderTest.open(home, NOWHERE)) {
            window.await("the same record", () -> window.showsText("Zaynab saved"));
        }
    }
}
