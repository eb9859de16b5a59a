package app.aladdin.feature.gallery;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The shapes of pictures that are still to come.
final class WallShapes {
    private static final int COUNT = 12;

    private WallShapes() {}

    static Node node() {
        FlowPane shapes = new FlowPane(Wall.GAP, Wall.GAP);
        shapes.getStyleClass().add("wall-shapes");
        for (int i = 0; i < COUNT; i++) {
            shapes.getChildren().add(new VBox(8, shape(192, 144), shape(90 + (i * 37) % 60, 10)));
        }
        return shapes;
    }

    private static Region shape(double width, double height) {
        Region shape = new Region();
        shape.getStyleClass().add("skeleton");
        shape.setMinSize(width, height);
        shape.setMaxSize(width, height);
        return shape;
    }
}
