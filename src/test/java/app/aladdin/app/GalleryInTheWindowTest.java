package app.aladdin.app;

import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.ui.Toolkit;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/// All pictures of the project, in a real window on the Studio.
@ExtendWith(Toolkit.class)
final class GalleryInTheWindowTest {
    private static final String NOWHERE = "http://127.0.0.1:1";

    @TempDir Path home;

    private static void add(WindowUnderTest window, String place, Path file) throws Exception {
        onFx(() -> window.run(place));
        window.await("the list", () -> window.shows(".picture-section"));
        window.settle();
        paste(window, file);
        window.await(
                "the image",
                () ->
                        window.shows(".section-tile")
                                && !window.shows(".section-tile.pending")
                                && !window.showsText("Saving"));
    }

    private static void paste(WindowUnderTest window, Path file) throws Exception {
        onFx(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putFiles(List.of(file.toFile()));
            Clipboard.getSystemClipboard().setContent(content);
            window.one(".list-side .list-view").requestFocus();
        });
        window.keys("Shortcut+V");
    }

    private static int tiles(WindowUnderTest window) {
        return (int)
                window.scene().getRoot().lookupAll(".wall-tile").stream()
                        .filter(tile -> tile.getParent().getParent().isVisible())
                        .count();
    }

    @Test
    void invitesShowsAllNarrowsAndLeadsToTheSubject() throws Exception {
        Path picture = home.resolve("jar.png");
        ImagesInTheWindowTest.png(picture, 400, 300);
        try (WindowUnderTest window = WindowUnderTest.open(home.resolve("data"), "")) {
            window.await("the sample project", () -> window.showsText("14 at night"));
            window.await("the Studio", () -> window.shows(".sidebar-foot .success"));
            onFx(() -> window.run("nav.gallery"));
            window.await("the invitation", () -> window.showsText("No images yet"));
            add(window, "nav.locations", picture);
            add(window, "nav.characters", picture);
            onFx(() -> window.run("nav.gallery"));
            window.await("both", () -> tiles(window) == 2);

            onFx(() -> window.one(".wall").requestFocus());
            window.keys("Right");
            assertThat(onFx(() -> focused(window).getAccessibleText())).contains("Bazaar");
            window.keys("Enter");
            window.await("it large", () -> window.showsText("400 × 300 pixels"));
            window.keys("Esc");
            assertThat(onFx(() -> window.focusIn(".wall"))).isTrue();

            onFx(() -> chip(window, "Characters 1").fire());
            window.await("one", () -> tiles(window) == 1);
            onFx(() -> ((TextField) window.one(".gallery-tools .text-field")).setText("nobody"));
            window.await("the word", () -> window.showsText("No image matches"));
            onFx(() -> ((TextField) window.one(".gallery-tools .text-field")).clear());
            window.await("one again", () -> tiles(window) == 1);
            onFx(() -> window.one(".wall").requestFocus());
            window.keys("Enter");
            window.await("the viewer", () -> window.shows(".viewer"));
            onFx(() -> ((Hyperlink) window.one(".viewer-subject")).fire());
            window.await("the location", () -> window.shows(".picture-section"));
        }
        try (WindowUnderTest window = WindowUnderTest.openAgain(home.resolve("data"), NOWHERE)) {
            window.await("the banner", () -> window.shows(".banner"));
            onFx(() -> window.run("nav.gallery"));
            window.await("as it was looked at", () -> tiles(window) == 1);
            assertThat(onFx(() -> chip(window, "Characters 1").isSelected())).isFalse();
            onFx(() -> window.run("nav.characters"));
            window.await("the list", () -> window.shows(".picture-section"));
            paste(window, picture);
            window.await(
                    "that it waits",
                    () -> window.showsText("It is added as soon as the server is back."));
            assertThat(onFx(() -> window.shows(".upload-trouble .button"))).isTrue();
        }
    }

    private static Node focused(WindowUnderTest window) {
        return (Node) window.one(".wall").queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
    }

    private static ToggleButton chip(WindowUnderTest window, String text) {
        return window.scene().getRoot().lookupAll(".gallery-tools .toggle-button").stream()
                .map(ToggleButton.class::cast)
                .filter(chip -> text.equals(chip.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no chip " + text));
    }
}
