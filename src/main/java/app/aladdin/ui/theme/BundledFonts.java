package app.aladdin.ui.theme;

import javafx.scene.text.Font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/// The faces that the application brings along.
///
/// JavaFX knows a face by its family and whether it is bold or italic, nothing between: the medium
/// and semibold cuts are families of their own (`Inter Medium`, `Inter SemiBold`, `Inter Display
/// SemiBold`), and style sheets name them so instead of asking for a weight.
final class BundledFonts {
    private static final List<String> FILES =
            List.of(
                    "Inter-Regular",
                    "Inter-Italic",
                    "Inter-Medium",
                    "Inter-SemiBold",
                    "Inter-Bold",
                    "Inter-BoldItalic",
                    "InterDisplay-SemiBold",
                    "JetBrainsMono-Regular",
                    "JetBrainsMono-Bold",
                    "CourierPrime-Regular",
                    "CourierPrime-Bold",
                    "CourierPrime-Italic",
                    "CourierPrime-BoldItalic");

    private static final String LAST = "Courier Prime";

    private BundledFonts() {}

    /// Makes the faces known to the toolkit; cheap when that was done before in this process.
    static void load() {
        if (Font.font(LAST, 12).getFamily().equals(LAST)) {
            return;
        }
        FILES.forEach(BundledFonts::load);
    }

    private static void load(String name) {
        String path = "/app/aladdin/ui/fonts/" + name + ".ttf";
        try (InputStream face = BundledFonts.class.getResourceAsStream(path)) {
            if (face == null || Font.loadFont(face, 12) == null) {
                throw new IllegalStateException("Not a font: " + path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
