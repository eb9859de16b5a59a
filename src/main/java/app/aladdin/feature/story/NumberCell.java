package app.aladdin.feature.story;

import app.aladdin.contract.Scene;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The number of a scene in a table, behind the edge of its strip.
final class NumberCell implements RowLine<Scene> {
    private final StripEdge edge = new StripEdge();
    private final Label number = new Label();
    private final HBox box = new HBox(16, edge, number);

    NumberCell() {
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("number-cell");
        number.getStyleClass().add("muted");
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Scene scene) {
        edge.show(scene);
        number.setText(scene.sceneNumber());
    }
}
