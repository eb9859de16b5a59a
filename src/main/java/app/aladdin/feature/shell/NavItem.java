package app.aladdin.feature.shell;

import app.aladdin.ui.icon.Icons;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;

/// A row of the sidebar that leads to a place, with a count or without.
final class NavItem extends StackPane {
    private final Button button;
    private final Label count = new Label();
    private final String name;

    /// @param tip its name and its key
    NavItem(Feather glyph, String name, Tooltip tip, Runnable go) {
        this.name = name;
        button = new Button(name, Icons.of(glyph));
        button.getStyleClass().addAll("nav-item", "flat");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(32);
        button.setAccessibleText(name);
        button.setTooltip(tip);
        button.setOnAction(e -> go.run());
        count.getStyleClass().addAll("small", "faint", "nav-count");
        count.setMouseTransparent(true);
        StackPane.setAlignment(count, Pos.CENTER_RIGHT);
        getChildren().addAll(button, count);
    }

    void count(ObservableValue<String> number) {
        number.subscribe(text -> {
            count.setText(text);
            button.setAccessibleText(text.isEmpty() ? name : name + ", " + text);
        });
    }

    void showActive(boolean active) {
        button.getStyleClass().remove("active");
        if (active) {
            button.getStyleClass().add("active");
        }
    }

    void showWords(boolean shown) {
        button.setContentDisplay(shown ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().remove("narrow");
        if (!shown) {
            button.getStyleClass().add("narrow");
        }
        count.setVisible(shown);
    }
}
