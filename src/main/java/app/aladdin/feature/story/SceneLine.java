package app.aladdin.feature.story;

import app.aladdin.contract.Scene;
import app.aladdin.ui.view.Shortened;
import app.aladdin.ui.view.Words;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A scene in its list.
final class SceneLine implements RowLine<Scene> {
    /// In a narrower row the slugline needs all the room.
    private static final double ROOM_FOR_PEOPLE = 380;

    /// As wide in every row, but for figures that nobody expects.
    private static final double NUMBER = 32;

    private static final double LENGTH = 40;

    private final StripEdge edge = new StripEdge();
    private final Label number = new Label();
    private final Label place = Shortened.of(new Label());
    private final TimeLabel time = new TimeLabel("small", "muted");
    private final People people = new People();
    private final Label length = new Label();
    private final HBox row;

    SceneLine() {
        number.getStyleClass().addAll("muted", "scene-number");
        place.getStyleClass().add("medium");
        VBox text = new VBox(2, place, time);
        text.setAlignment(Pos.CENTER_LEFT);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        length.getStyleClass().addAll("medium", "scene-length");
        row = new HBox(12, edge, number, text, people, length);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("scene-row");
        people.visibleProperty().bind(row.widthProperty().greaterThan(ROOM_FOR_PEOPLE));
        people.managedProperty().bind(people.visibleProperty());
    }

    @Override
    public Node node() {
        return row;
    }

    @Override
    public void show(Scene scene) {
        edge.show(scene);
        number.setText(scene.sceneNumber());
        number.setMinWidth(scene.sceneNumber().length() > 3 ? Region.USE_PREF_SIZE : NUMBER);
        place.setText(SceneWords.place(scene));
        time.show(scene);
        people.show(scene.characters());
        length.setText(Words.pages(scene.eighths()));
        length.setMinWidth(length.getText().length() > 5 ? Region.USE_PREF_SIZE : LENGTH);
    }
}
