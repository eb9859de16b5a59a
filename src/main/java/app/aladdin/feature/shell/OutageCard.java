package app.aladdin.feature.shell;

import app.aladdin.ui.icon.Icons;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import java.util.function.Supplier;

/// All that is known of why the server cannot be used, and what to do: the next try, or signing in.
final class OutageCard extends VBox {
    private static final double WIDTH = 340;

    private final Label title = new Label();
    private final Label text = new Label();
    private final Label next = new Label();
    private final Button action = new Button();
    private final Supplier<String> wait;
    private final Timeline seconds;

    /// @param wait how long it is until the next try, in words; empty when nothing is tried
    OutageCard(Supplier<String> wait, Runnable act) {
        this.wait = wait;
        getStyleClass().addAll("floating", "padded", "outage");
        setPrefWidth(WIDTH);
        title.getStyleClass().add("heading");
        title.setGraphicTextGap(8);
        text.getStyleClass().add("muted");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        next.getStyleClass().addAll("small", "faint");
        next.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(next, Priority.ALWAYS);
        action.setMinWidth(USE_PREF_SIZE);
        action.setDefaultButton(true);
        action.setOnAction(e -> act.run());
        HBox foot = new HBox(8, next, action);
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(title, text, foot);
        seconds = new Timeline(new KeyFrame(Duration.seconds(1), e -> next.setText(wait.get())));
        seconds.setCycleCount(Animation.INDEFINITE);
        sceneProperty()
                .subscribe(scene -> {
                    if (scene == null) {
                        seconds.stop();
                    } else {
                        seconds.playFromStart();
                    }
                });
    }

    void show(Outage outage) {
        title.setText(outage.title());
        title.setGraphic(Icons.of(outage.icon()));
        text.setText(outage.text());
        action.setText(outage.action());
        next.setText(wait.get());
    }
}
