package app.aladdin.app;

import javafx.geometry.NodeOrientation;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/// Photographs a scene that is in no window, in any size up to its own. FX thread only, but for
/// saving.
final class Camera {
    /// How much is seen of the scene.
    record Size(int width, int height) {}

    static final Size LARGE = new Size(1440, 900);
    static final Size SMALL = new Size(1024, 700);

    private final Scene scene;
    private final Parent root;

    /// @param scene as large as [#LARGE]
    Camera(Scene scene) {
        this.scene = scene;
        this.root = scene.getRoot();
    }

    void lay(Size size) {
        root.resize(size.width(), size.height());
        // A mirrored root is at the scene's other side.
        boolean mirrored = root.getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        root.relocate(mirrored ? LARGE.width() - size.width() : 0, 0);
        root.applyCss();
        root.layout();
    }

    WritableImage photograph(Size size) {
        lay(size);
        WritableImage image = new WritableImage(size.width(), size.height());
        scene.snapshot(image);
        return image;
    }

    /// Writes a PNG file. Blocks for the disk; any thread.
    static void save(WritableImage image, Path file) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage buffered = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        buffered.setRGB(0, 0, width, height, pixels, 0, width);
        ImageIO.write(buffered, "png", file.toFile());
    }
}
