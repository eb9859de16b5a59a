package app.aladdin.ui.view;

import app.aladdin.ui.icon.Icons;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;

/// Chips of 24 px: a choice that is on or off, or something chosen that can be taken away. FX
/// thread only.
public final class Chip {
    private Chip() {}

    /// A choice that is on or off.
    public static ToggleButton toggle(Feather glyph, String text, boolean on) {
        ToggleButton chip = new ToggleButton(text, Icons.of(glyph, 12));
        chip.getStyleClass().add("chip");
        chip.setSelected(on);
        return chip;
    }

    /// A chip that does something, such as opening a choice.
    public static Button action(Feather glyph, String text, Runnable action) {
        Button chip = new Button(text, Icons.of(glyph, 12));
        chip.getStyleClass().add("chip");
        chip.setOnAction(e -> action.run());
        return chip;
    }

    /// Something chosen: a press, Delete or Backspace takes it away.
    ///
    /// @param remove what a press does, in words, for assistive technology
    public static Button removable(Feather glyph, String text, String remove, Runnable action) {
        Label words = new Label(text, Icons.of(glyph, 12));
        words.setGraphicTextGap(4);
        HBox content = new HBox(6, words, Icons.of(Feather.X, 12));
        content.getStyleClass().add("chip-content");
        Button chip = new Button(null, content);
        chip.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        chip.getStyleClass().addAll("chip", "active");
        chip.setAccessibleText(remove);
        chip.setOnAction(e -> action.run());
        chip.addEventHandler(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.DELETE || key.getCode() == KeyCode.BACK_SPACE) {
                        key.consume();
                        action.run();
                    }
                });
        return chip;
    }
}
