package app.aladdin.ui.icon;

import javafx.scene.image.Image;
import javafx.stage.Stage;

import java.util.List;
import java.util.Objects;

/// The program's own icon.
public final class AppIcon {
    private static final List<Integer> SIZES = List.of(16, 32, 48, 64, 128, 256);

    private AppIcon() {}

    /// Gives a window the icon, in every size that a desktop may ask for.
    public static void addTo(Stage stage) {
        for (int size : SIZES) {
            String name = "icon-" + size + ".png";
            stage.getIcons()
                    .add(
                            new Image(
                                    Objects.requireNonNull(
                                            AppIcon.class.getResourceAsStream(name))));
        }
    }
}
