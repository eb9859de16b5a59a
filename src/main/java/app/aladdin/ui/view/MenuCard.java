package app.aladdin.ui.view;

import app.aladdin.ui.icon.Icons;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// A small menu as a card, to be shown as a popover: rows with icon, words and key, through which
/// the arrows move. FX thread only.
public final class MenuCard extends VBox {
    private static final double EDGES = 20;

    /// @param name what assistive technology calls it
    public MenuCard(String name) {
        getStyleClass().addAll("floating", "menu-card");
        setAccessibleRole(AccessibleRole.MENU);
        setAccessibleText(name);
        addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    }

    /// Adds a row.
    ///
    /// @param keys the keys that do the same, as they are written; may be empty
    public Button row(Feather glyph, String text, String keys, Runnable action) {
        Label words = new Label(text, Icons.of(glyph));
        words.setGraphicTextGap(10);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox content = new HBox(16, words, between);
        content.getStyleClass().add("menu-content");
        if (!keys.isEmpty()) {
            Label key = new Label(keys);
            key.getStyleClass().addAll("small", "faint");
            content.getChildren().add(key);
        }
        Button row = new Button(null, content);
        row.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        row.getStyleClass().addAll("flat", "menu-row");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAccessibleRole(AccessibleRole.MENU_ITEM);
        row.setAccessibleText(text);
        content.prefWidthProperty().bind(widthProperty().subtract(EDGES + 12));
        row.setOnAction(e -> action.run());
        getChildren().add(row);
        return row;
    }

    /// Adds a line between groups of rows.
    public void line() {
        Separator line = new Separator();
        line.getStyleClass().add("menu-line");
        getChildren().add(line);
    }

    private void move(KeyEvent key) {
        int by =
                switch (key.getCode()) {
                    case DOWN -> 1;
                    case UP -> -1;
                    default -> 0;
                };
        List<Node> rows =
                getChildren().stream()
                        .filter(node -> node.getStyleClass().contains("menu-row"))
                        .filter(node -> node.isVisible() && !node.isDisabled())
                        .toList();
        if (by == 0 || rows.isEmpty()) {
            return;
        }
        key.consume();
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        int at = owner == null ? -1 : rows.indexOf(owner);
        int next = at < 0 && by < 0 ? rows.size() - 1 : Math.floorMod(at + by, rows.size());
        rows.get(next).requestFocus();
    }
}
