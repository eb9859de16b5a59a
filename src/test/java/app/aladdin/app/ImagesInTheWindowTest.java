package app.aladdin.app;

import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.ui.Toolkit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

/// Pictures of things, added and looked at in a real window on the Studio.
@ExtendWith(Toolkit.class)
final class ImagesInTheWindowTest {
    @TempDir Path home;

    static File png(Path file, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, (x * 255 / width) << 16 | (y * 255 / height) << 8 | 0x60);
            }
        }
        ImageIO.write(image, "png", file.toFile());
        return file.toFile();
    }

    /// A file that says it is far larger than it is.
    private static File huge(Path file) throws IOException {
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        DataOutputStream head = new DataOutputStream(chunk);
        head.write("IHDR".getBytes(StandardCharsets.US_ASCII));
        head.writeInt(20_000);
        head.writeInt(20_000);
        head.write(new byte[] {8, 2, 0, 0, 0});
        CRC32 sum = new CRC32();
        sum.update(chunk.toByteArray());
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(png);
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        out.writeInt(13);
        out.write(chunk.toByteArray());
        out.writeInt((int) sum.getValue());
        return Files.write(file, png.toByteArray()).toFile();
    }

    private static void goToCharacters(WindowUnderTest window) throws Exception {
        window.await("the sample project", () -> window.showsText("14 at night"));
        window.await("the Studio", () -> window.shows(".sidebar-foot .success"));
        onFx(() -> window.run("nav.characters"));
        window.await("a character", () -> window.shows(".picture-section"));
    }

    private static void paste(WindowUnderTest window, File... files) throws Exception {
        onFx(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putFiles(Arrays.asList(files));
            Clipboard.getSystemClipboard().setContent(content);
            window.one(".list-side .list-view").requestFocus();
        });
        window.keys("Shortcut+V");
    }

    private static Button button(WindowUnderTest window, String name) {
        return window.scene().getRoot().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(each ->
                        name.equals(each.getText()) || name.equals(each.getAccessibleText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + name));
    }

    private static List<Node> tiles(WindowUnderTest window) {
        return List.copyOf(window.scene().getRoot().lookupAll(".section-tile"));
    }

    @Test
    void addsWhatIsPastedTakesItAwayAndBringsItBack() throws Exception {
        File jar = png(home.resolve("jar.png"), 400, 300);
        File well = png(home.resolve("well.png"), 90, 300);
        try (WindowUnderTest window = WindowUnderTest.open(home.resolve("data"), "")) {
            goToCharacters(window);
            paste(window, jar, well);
            window.await("two images", () -> settled(window, 2));
            assertThat(onFx(() -> tiles(window).getFirst().getAccessibleText()))
                    .startsWith("Image 1 of 2 of ");
            onFx(() -> tiles(window).getFirst().requestFocus());
            window.keys("Delete");
            window.await("one less", () -> settled(window, 1));
            assertThat(onFx(() -> tiles(window).getFirst().isFocused())).isTrue();
            onFx(() -> button(window, "Undo").fire());
            window.await("both again", () -> settled(window, 2));
        }
        try (WindowUnderTest window = WindowUnderTest.openAgain(home.resolve("data"), "")) {
            window.await("what the server kept", () -> settled(window, 2));
            onFx(() -> tiles(window).getLast().requestFocus());
            window.keys("Enter");
            window.await("the image", () -> window.showsText("90 × 300 pixels"));
            window.keys("Left");
            window.await("the other one", () -> window.showsText("400 × 300 pixels"));
            window.keys("Esc");
            window.await("the character", () -> !window.shows(".viewer"));
            assertThat(onFx(() -> window.focusIn(".picture-section"))).isTrue();
        }
    }

    private static boolean settled(WindowUnderTest window, int count) {
        return tiles(window).size() == count
                && !window.shows(".section-tile.pending")
                && !window.showsText("Saving");
    }

    @Test
    void saysWhyAFileIsNotTakenAndTakesTheOthers() throws Exception {
        File letter = Files.writeString(home.resolve("letter.png"), "Dear Sir").toFile();
        File wall = huge(home.resolve("wall.png"));
        File jar = png(home.resolve("jar.png"), 40, 30);
        try (WindowUnderTest window = WindowUnderTest.open(home.resolve("data"), "")) {
            goToCharacters(window);
            paste(window, letter, wall, jar);
            window.await("the good one", () -> settled(window, 1));
            window.await("one no", () -> window.showsText("letter.png was not added"));
            window.await("the other", () -> window.showsText("It is 20,000 × 20,000 pixels"));
            onFx(() -> button(window, "Do not add letter.png").fire());
            window.await("one reason less", () -> !window.showsText("letter.png"));
        }
    }
}
