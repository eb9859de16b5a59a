package app.aladdin.feature.story;

import app.aladdin.contract.Scene;
import app.aladdin.ui.view.Shortened;

import javafx.scene.Node;
import javafx.scene.control.Label;

/// The slugline of a scene in a table.
final class SlugCell implements RowLine<Scene> {
    private final Label place = Shortened.of(new Label());

    SlugCell() {
        place.getStyleClass().add("medium");
        place.setMaxWidth(Double.MAX_VALUE);
    }

    @Override
    public Node node() {
        return place;
    }

    @Override
    public void show(Scene scene) {
        place.setText(SceneWords.place(scene));
    }
}
