package app.aladdin.feature.settings;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A card of settings: a head, and rows with the words on one side and the control on the other.
class SettingsCard extends VBox {

    SettingsCard(String head) {
        Label label = new Label(head);
        label.getStyleClass().add("heading");
        HBox bar = new HBox(label);
        bar.getStyleClass().add("card-head");
        getStyleClass().add("card");
        getChildren().add(bar);
    }

    /// Adds a row.
    ///
    /// @param note what it means, under its name; may be empty
    /// @return the note's label
    final Label row(String name, String note, Node control) {
        Label title = new Label(name);
        title.getStyleClass().add("medium");
        title.setMinWidth(0);
        Label small = new Label(note);
        small.getStyleClass().addAll("small", "muted");
        small.setWrapText(true);
        small.managedProperty().bind(small.textProperty().isNotEmpty());
        VBox words = new VBox(2, title, small);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        if (control instanceof Region region) {
            region.setMinWidth(Region.USE_PREF_SIZE);
        }
        if (control instanceof Control labelled) {
            labelled.setAccessibleText(name);
            labelled.setAccessibleHelp(note);
        }
        HBox row = new HBox(words, control);
        row.getStyleClass().addAll("row", "setting");
        getChildren().add(row);
        return small;
    }
}
