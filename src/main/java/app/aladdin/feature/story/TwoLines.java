package app.aladdin.feature.story;

import app.aladdin.ui.view.Shortened;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A row with a name, a second line below it, and what stands before and behind both. FX thread
/// only.
final class TwoLines {
    private static final double LEAST_NAME = 88;

    private final Label name = Shortened.of(new Label());
    private final Label second = Shortened.of(new Label());
    private final HBox row;

    /// @param before what stands before both lines
    /// @param behind what stands behind them
    TwoLines(Node before, Label... behind) {
        name.getStyleClass().add("medium");
        second.getStyleClass().addAll("small", "muted");
        VBox text = new VBox(2, name, second);
        text.setAlignment(Pos.CENTER_LEFT);
        text.setMinWidth(LEAST_NAME);
        HBox.setHgrow(text, Priority.ALWAYS);
        row = new HBox(12, before, text);
        for (Label each : behind) {
            // Shortened only where the name would have no room.
            each.setMinWidth(0);
            each.setMaxWidth(Region.USE_PREF_SIZE);
            HBox.setHgrow(each, Priority.SOMETIMES);
        }
        row.getChildren().addAll(behind);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("story-row");
    }

    HBox node() {
        return row;
    }

    void show(String first, String below) {
        name.setText(first);
        second.setText(below);
    }

    /// A small label for behind the lines.
    static Label small() {
        Label label = new Label();
        label.getStyleClass().addAll("small", "muted");
        return label;
    }
}
