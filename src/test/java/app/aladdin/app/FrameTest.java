package app.aladdin.app;

import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.platform.Directories;
import app.aladdin.platform.Settings;
import app.aladdin.platform.WindowState;
import app.aladdin.ui.Toolkit;

import javafx.scene.Parent;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// The window around its content: used by keys alone, and found again as it was left.
@ExtendWith(Toolkit.class)
final class FrameTest {
    private static final String NOWHERE = "http://127.0.0.1:1";

    @TempDir Path home;

    private static long windows() throws Exception {
        return onFx(() -> Window.getWindows().stream().filter(Stage.class::isInstance).count());
    }

    @Test
    void speaksAnotherLanguageAtOnceAndKeepsWhatIsTyped() throws Exception {
        Path config = Directories.of(home.toString()).config();
        try (WindowUnderTest window = WindowUnderTest.open(home, "")) {
            window.await("the sample project", () -> window.showsText("14 at night"));
            window.keys("Shortcut+Comma");
            window.await("the settings", () -> window.showsText("Size of everything"));
            window.type("half a thought");
            WeakReference<Parent> english =
                    new WeakReference<>(onFx(() -> window.scene().getRoot()));
            int told = onFx(window::receivers);
            onFx(() -> window.choose("Language", "de"));
            window.await("German", () -> window.showsText("Größe von allem"));
            window.await("the draft", () -> window.composer().getText().equals("half a thought"));
            assertThat(onFx(window::receivers)).isEqualTo(told);
            window.await(
                    "nothing of the English window",
                    () -> {
                        System.gc();
                        return english.get() == null;
                    });
            onFx(() -> window.choose("Größe von allem", 150));
            window.keys("Shortcut+Shift+O");
            window.await("a window of its own", () -> !window.shows(".main-split .panel"));
            assertThat(windows()).isEqualTo(2);
        }
        assertThat(Settings.load(config).settings().comfort().scale()).isEqualTo(150);
        try (WindowUnderTest window = WindowUnderTest.openAgain(home, NOWHERE)) {
            window.await("German", () -> window.showsText("Suche oder Befehl"));
            assertThat(windows()).isEqualTo(2);
            window.keys("Shortcut+Shift+O");
            window.await("the panel back", () -> window.shows(".main-split .panel"));
            assertThat(windows()).isEqualTo(1);
        }
    }

    @Test
    void carriesAWholeSessionByKeysAlone() throws Exception {
        try (WindowUnderTest window = WindowUnderTest.open(home, "")) {
            window.await("the sample project", () -> window.showsText("14 at night"));
            window.await("the Studio", () -> window.shows(".sidebar-foot .success"));
            // From the composer over the top bar to the places, and on to the scenes.
            window.keys("F6");
            window.keys("F6");
            window.keys("Tab");
            window.keys("Space");
            window.await("the scenes", () -> window.shows(".list-view .list-cell"));
            // Into the list, and down to another scene.
            window.keys("F6");
            window.focusList();
            window.keys("J");
            window.keys("Down");
            window.keys("J");
            window.keys("K");
            window.await("the third scene", () -> window.showsText("Scene 3"));
            window.keys("Shortcut+1");
            window.await("the composer", () -> window.focusIn(".composer"));
            window.write("Which scenes are at night?");
            window.keys("Enter");
            window.await(
                    "the answer",
                    () ->
                            window.answers().stream()
                                    .anyMatch(text -> text.contains("14 of 30 scenes")));
            for (int steps = 0; steps < 8; steps++) {
                window.keys("Alt+Left");
            }
            window.await("the dashboard", () -> window.showsText("14 at night"));
            // A new scene, from the list of them, and a word more in it afterwards.
            window.keys("Alt+2");
            window.await("the scenes", () -> window.shows(".list-view .list-cell"));
            window.keys("Shortcut+N");
            window.await("the form", () -> window.shows(".entity-form"));
            window.await("its first field", () -> window.focusIn(".entity-form"));
            window.write("The lamp goes out");
            window.tabTo("Scene number");
            window.write("31");
            window.tabTo("Description");
            window.write("Nobody sees it.");
            window.keys("Shortcut+Enter");
            window.await("the new scene", () -> !window.shows(".entity-form"));
            window.await("it", () -> window.showsText("Nobody sees it."));
            window.tabTo("Edit");
            window.keys("Enter");
            window.await("the form again", () -> window.shows(".entity-form"));
            window.tabTo("Description");
            window.keys("Shortcut+End");
            window.write(" Not even Aladdin.");
            window.keys("Shortcut+Enter");
            window.await("the change", () -> window.showsText("Not even Aladdin."));
            // Both of what was made leave the program.
            Path table = home.resolve("scenes.csv");
            window.files().then(table);
            window.palette("Export scenes");
            window.await("the table", () -> window.showsText("scenes.csv"));
            assertThat(Files.readString(table))
                    .contains("The lamp goes out", "Nobody sees it. Not even Aladdin.")
                    .contains("EXT. CARAVAN ROAD - DUSK");
            Path talk = home.resolve("talk.md");
            window.files().then(talk);
            window.palette("Export the conversation");
            window.await("the talk", () -> window.showsText("talk.md"));
            assertThat(Files.readString(talk))
                    .contains("Which scenes are at night?", "14 of 30 scenes");
            window.keys("Shortcut+Comma");
            window.await("the settings", () -> window.showsText("Size of everything"));
        }
    }

    @Test
    void goesRoundItsPartsAndListsItsKeysWithoutAMouse() throws Exception {
        try (WindowUnderTest window = WindowUnderTest.open(home, "")) {
            window.await("the sample project", () -> window.showsText("14 at night"));
            List<String> parts = List.of(".top-bar", ".sidebar", ".main-split", ".panel");
            window.keys("F6");
            for (int i = 0; i < 4; i++) {
                String part = parts.get(i % 4);
                assertThat(onFx(() -> window.focusIn(part))).as(part).isTrue();
                assertThat(
                                onFx(() ->
                                        Objects.requireNonNull(window.scene().getFocusOwner())
                                                .isFocusVisible()))
                        .as(part)
                        .isTrue();
                window.keys("F6");
            }
            window.keys("Shortcut+Shift+Slash");
            window.await("the keys", () -> window.showsText("Keyboard shortcuts"));
            window.keys("Esc");
            window.await("nothing over it", () -> !window.shows(".dialog-card"));
            window.keys("Shortcut+B");
            window.await("words", () -> window.showsText("Studio on this computer"));
            // The headless screen is narrow: the sidebar began without words.
            Path config = Directories.of(home.toString()).config();
            window.await("kept for the next start", () -> WindowState.load(config).sidebarOpen());
        }
    }
}
