package app.aladdin.feature.project;

import app.aladdin.ui.view.Press;

import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A number of the project with its name and a note; a press opens what is counted.
final class Figure extends VBox {
    private final Label number = new Label("–");
    private final Label name = new Label();
    private final Label note = new Label();

    Figure(Runnable open) {
        getStyleClass().addAll("figure");
        number.getStyleClass().add("number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        name.getStyleClass().addAll("medium");
        note.getStyleClass().addAll("small", "muted");
        name.setMinWidth(Region.USE_PREF_SIZE);
        // Without room the name goes under its number.
        FlowPane head = new FlowPane(8, 0, number, name);
        head.setRowValignment(VPos.BASELINE);
        getChildren().addAll(head, note);
        HBox.setHgrow(this, javafx.scene.layout.Priority.ALWAYS);
        Press.makeButton(this, open);
    }

    void show(String figure, String of, String remark) {
        number.setText(figure);
        name.setText(of);
        note.setText(remark);
        setAccessibleText(figure + " " + of + (remark.isEmpty() ? "" : ", " + remark));
    }
}
