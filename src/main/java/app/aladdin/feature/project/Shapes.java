package app.aladdin.feature.project;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Shapes of what comes, as high as it will be.
final class Shapes {
    private Shapes() {}

    static Node dashboard() {
        HBox columns = new HBox(16, card(420), card(420));
        columns.getChildren().forEach(each -> HBox.setHgrow(each, Priority.ALWAYS));
        VBox all = new VBox(16, card(74), card(188), columns);
        all.getStyleClass().add("skeletons-page");
        return all;
    }

    private static Region card(double height) {
        VBox card = new VBox(12, bar(160, 12));
        if (height > 100) {
            for (double y = 60; y < height - 30; y += 44) {
                card.getChildren().add(bar(120 + y % 100, 10));
            }
        }
        card.getStyleClass().addAll("card", "padded");
        card.setMinHeight(height);
        card.setPrefHeight(height);
        card.setMaxHeight(height);
        return card;
    }

    private static Region bar(double width, double height) {
        Region bar = new Region();
        bar.getStyleClass().add("skeleton");
        bar.setMinSize(width, height);
        bar.setMaxSize(width, height);
        return bar;
    }
}
