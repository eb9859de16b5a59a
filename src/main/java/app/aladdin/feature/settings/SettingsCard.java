package app.aladdin.feature.settings;

import atlantafx.base.controls.ToggleSwitch;

import javafx.geometry.Insets;
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
    private static final double ROOM_FOR_BOTH = 420;

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
        widthProperty()
                .map(width -> width.doubleValue() > 0 && width.doubleValue() < ROOM_FOR_BOTH)
                .subscribe(narrow -> arrange(row, words, control, narrow));
        getChildren().add(row);
        return small;
    }

    /// Where both have no room beside each other, a control stands under its words; a switch is
    /// small enough.
    private static void arrange(HBox row, VBox words, Node control, boolean narrow) {
        boolean under = narrow && !(control instanceof ToggleSwitch);
        if (under && row.getChildren().contains(control)) {
            row.getChildren().remove(control);
            words.getChildren().add(control);
            VBox.setMargin(control, new Insets(6, 0, 0, 0));
            if (control instanceof Region region) {
                region.setMinWidth(0);
            }
        } else if (!under && words.getChildren().remove(control)) {
            row.getChildren().add(control);
        }
    }
}
