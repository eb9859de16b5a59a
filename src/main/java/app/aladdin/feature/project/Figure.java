package app.aladdin.feature.project;

import app.aladdin.ui.view.Press;
import app.aladdin.ui.view.Shortened;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A number of the project with its name and a note; a press opens what is counted.
final class Figure extends VBox {
    private static final double GAP = 8;
    private static final double PADDING = 32;

    private final Label number = new Label("–");
    private final Label name = new Label();
    private final Label note = new Label();
    private final HBox head = new HBox(GAP, number, name);

    Figure(Runnable open) {
        getStyleClass().addAll("figure");
        number.getStyleClass().add("number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        name.getStyleClass().addAll("medium");
        note.getStyleClass().addAll("small", "muted");
        Shortened.of(name);
        Shortened.of(note);
        head.setAlignment(Pos.BASELINE_LEFT);
        getChildren().addAll(head, note);
        HBox.setHgrow(this, javafx.scene.layout.Priority.ALWAYS);
        Press.makeButton(this, open);
    }

    /// Whether the number and its name have room on one line.
    boolean fits(double width) {
        applyCss();
        return number.prefWidth(-1) + GAP + name.prefWidth(-1) <= width - PADDING;
    }

    /// Puts the name under its number, or beside it.
    void stack(boolean under) {
        if (under == head.getChildren().contains(name)) {
            getChildren().remove(name);
            head.getChildren().remove(name);
            if (under) {
                getChildren().add(1, name);
            } else {
                head.getChildren().add(name);
            }
        }
    }

    void show(String figure, String of, String remark) {
        number.setText(figure);
        name.setText(of);
        note.setText(remark);
        setAccessibleText(figure + " " + of + (remark.isEmpty() ? "" : ", " + remark));
    }
}
