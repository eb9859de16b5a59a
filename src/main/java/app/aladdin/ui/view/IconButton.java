package app.aladdin.ui.view;

import app.aladdin.ui.icon.Icons;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.feather.Feather;

/// Quiet buttons that show an icon only: their name is the tooltip and what assistive technology
/// reads. FX thread only.
public final class IconButton {
    private IconButton() {}

    /// A button of 32 px, for bars and heads.
    public static Button of(Feather glyph, String name, Runnable action) {
        return make(glyph, 16, name, action);
    }

    /// A button of 28 px, for cards and rows.
    public static Button small(Feather glyph, String name, Runnable action) {
        return make(glyph, 14, name, action, "small");
    }

    /// A button of 24 px, for the actions of a message.
    public static Button tiny(Feather glyph, String name, Runnable action) {
        return make(glyph, 14, name, action, "tiny");
    }

    private static Button make(
            Feather glyph, int size, String name, Runnable action, String... classes) {
        Button button = new Button(null, Icons.of(glyph, size));
        button.getStyleClass().addAll("flat", "icon-button");
        button.getStyleClass().addAll(classes);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(e -> action.run());
        return button;
    }
}
