package app.aladdin.feature.story;

import app.aladdin.contract.Scene;

import javafx.scene.Node;

/// The time of day of a scene in a table.
final class TimeCell implements RowLine<Scene> {
    private final TimeLabel label = new TimeLabel("muted");

    @Override
    public Node node() {
        return label;
    }

    @Override
    public void show(Scene scene) {
        label.show(scene);
    }
}
