package app.aladdin.feature.project;

import app.aladdin.ui.view.Press;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Heads and rows of the dashboard's cards.
final class CardRows {
    private CardRows() {}

    static HBox head(String title, Node... tail) {
        Label heading = new Label(title);
        heading.getStyleClass().add("heading");
        heading.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(heading, space());
        head.getChildren().addAll(tail);
        head.getStyleClass().add("card-head");
        return head;
    }

    static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    static Label small(String text, String tone) {
        Label label = new Label(text);
        label.getStyleClass().addAll("small", tone);
        return label;
    }

    /// Two lines that give way first when the room is short.
    static VBox lines(String first, String second) {
        Label name = new Label(first);
        name.getStyleClass().add("medium");
        VBox lines = new VBox(name);
        if (!second.isEmpty()) {
            lines.getChildren().add(small(second, "muted"));
        }
        lines.setAlignment(Pos.CENTER_LEFT);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        return lines;
    }

    static HBox row(Node lead, VBox text, Node... tail) {
        HBox row = new HBox(lead, text);
        row.getChildren().addAll(tail);
        row.getStyleClass().add("row");
        return row;
    }

    /// A row that leads somewhere.
    ///
    /// @param said what assistive technology reads
    static HBox link(HBox row, String said, Runnable open) {
        row.getStyleClass().add("clickable");
        row.setAccessibleText(said);
        Tooltip.install(row, new Tooltip(said));
        Press.makeButton(row, open);
        return row;
    }
}
