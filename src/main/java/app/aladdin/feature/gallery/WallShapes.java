package app.aladdin.feature.gallery;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/// The shapes of pictures that are still to come.
final class WallShapes {
    private static final int COUNT = 12;

    private WallShapes() {}

    static Node node() {
        FlowPane shapes = new FlowPane(Wall.GAP, Wall.GAP);
        shapes.getStyleClass().add("wall-shapes");
        // What does not fit is not shown, and makes nothing larger.
        shapes.setMinSize(0, 0);
        shapes.setPrefHeight(0);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(shapes.widthProperty());
        clip.heightProperty().bind(shapes.heightProperty());
        shapes.setClip(clip);
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
