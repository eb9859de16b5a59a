package app.aladdin.feature.story;

import app.aladdin.contract.Scene;
import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.view.Shortened;
import app.aladdin.ui.view.Words;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.Optional;

/// A scene in the detail of something else: one line that leads to it. FX thread only.
final class SceneLink extends Button {
    SceneLink(Scene scene, Navigator navigator) {
        Label number = new Label(scene.sceneNumber());
        number.getStyleClass().addAll("muted", "scene-number");
        Label place = Shortened.of(new Label(SceneWords.place(scene)));
        place.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(place, Priority.ALWAYS);
        TimeLabel time = new TimeLabel("small", "muted");
        time.show(scene);
        time.setMinWidth(Region.USE_PREF_SIZE);
        Label length = new Label(Words.pages(scene.eighths()));
        length.getStyleClass().addAll("muted", "scene-length");
        HBox row = new HBox(8, number, place, time, length);
        row.setAlignment(Pos.CENTER_LEFT);
        row.prefWidthProperty().bind(widthProperty().subtract(16));
        setGraphic(row);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        getStyleClass().addAll("flat", "scene-link");
        setAccessibleText(scene.sceneNumber() + " " + scene.name());
        setOnAction(e -> navigator.go(new Destination.Scenes(Optional.of(scene.id()))));
    }
}
