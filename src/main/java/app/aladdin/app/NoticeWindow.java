package app.aladdin.app;

import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.theme.Theme;

import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import java.util.Objects;

/// Says in the window itself why it stays empty.
final class NoticeWindow {
    private final Stage stage;
    private final Theme theme;

    NoticeWindow(Stage stage, Theme theme) {
        this.stage = stage;
        this.theme = theme;
    }

    void say(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMaxWidth(480);
        label.getStyleClass().add("reading");
        VBox box = new VBox(16, Icons.lamp(24), label);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("canvas");
        Scene scene = Objects.requireNonNull(stage.getScene());
        scene.setRoot(box);
        theme.dress(scene);
    }
}
