package app.aladdin.ui.view;

import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.theme.Motion;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

import org.kordamp.ikonli.feather.Feather;

/// Says that something is under way: a wheel that turns, or a clock with the time since then where
/// nothing may move. FX thread only.
public final class Busy extends HBox {
    private static final int SIZE = 16;

    private final Timeline seconds = new Timeline();
    private final Label elapsed = new Label();
    private int since;

    public Busy() {
        super(6);
        getStyleClass().add("busy");
        setAlignment(Pos.CENTER_LEFT);
        elapsed.getStyleClass().addAll("mono", "faint");
        seconds.getKeyFrames().setAll(new KeyFrame(Duration.seconds(1), e -> tick()));
        seconds.setCycleCount(Animation.INDEFINITE);
        setVisible(false);
    }

    /// Begins, or ends.
    public void show(boolean running) {
        if (running == isVisible()) {
            return;
        }
        setVisible(running);
        seconds.stop();
        getChildren().clear();
        if (!running) {
            return;
        }
        if (Motion.reduced(this)) {
            since = -1;
            tick();
            getChildren().addAll(Icons.of(Feather.CLOCK, SIZE), elapsed);
            seconds.playFromStart();
        } else {
            ProgressIndicator wheel = new ProgressIndicator();
            wheel.setMinSize(SIZE, SIZE);
            wheel.setMaxSize(SIZE, SIZE);
            getChildren().add(wheel);
        }
    }

    private void tick() {
        since++;
        elapsed.setText("%d:%02d".formatted(since / 60, since % 60));
    }
}
