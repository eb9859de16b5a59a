package app.aladdin.app;

import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.ui.Toolkit;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// The palette by keyboard alone, with the server and without it.
@ExtendWith(Toolkit.class)
final class PaletteInTheWindowTest {
    private static final String NOWHERE = "http://127.0.0.1:1";

    @TempDir private Path home = Path.of("");

    private static void key(Node target, KeyCode code, boolean control) {
        Event.fireEvent(
                target,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
    }

    private static void find(WindowUnderTest window, String typed) throws Exception {
        boolean mac = System.getProperty("os.name", "").startsWith("Mac");
        onFx(() -> {
            if (mac) {
                ((javafx.scene.control.Button) window.one(".search-button")).fire();
            } else {
                key(window.composer(), KeyCode.K, true);
            }
            ((TextField) window.one(".palette .text-field")).setText(typed);
        });
        window.await("a find", () -> window.shows(".palette .mark"));
        onFx(() -> key(window.one(".palette .text-field"), KeyCode.ENTER, false));
    }

    @Test
    void goesToASceneByAFewLettersAlsoWithTheServerGone() throws Exception {
        try (WindowUnderTest window = WindowUnderTest.open(home, "")) {
            window.await("the project", () -> window.showsText("14 at night"));
            find(window, "cav jars");
            window.await("the scene", () -> window.shows(".detail-page"));
            assertThat(onFx(() -> window.shows(".palette"))).isFalse();
        }
        try (WindowUnderTest window = WindowUnderTest.open(home, NOWHERE)) {
            window.await("the banner", () -> window.shows(".banner"));
            window.await("the composer", () -> window.shows(".composer .text-area"));
            find(window, "halmia");
            window.await("her page", () -> window.showsText("Halima"));
            window.await("no palette", () -> !window.shows(".palette"));
        }
    }
}
