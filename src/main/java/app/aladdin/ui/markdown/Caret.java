package app.aladdin.ui.markdown;

import app.aladdin.ui.theme.Motion;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// The block that shows where text is still coming in. It blinks while it is in a scene, unless
/// nothing may move.
final class Caret extends Region {
    private static final Duration HALF = Duration.millis(530);
    private static final double BASELINE = 13;

    private final Timeline blink =
            new Timeline(new KeyFrame(HALF, event -> setOpacity(getOpacity() > 0 ? 0 : 1)));

    Caret() {
        getStyleClass().add("md-caret");
        setMinSize(7, 16);
        setMaxSize(7, 16);
        setPrefSize(7, 16);
        blink.setCycleCount(Timeline.INDEFINITE);
        sceneProperty().subscribe(scene -> setBlinking(scene != null));
    }

    private void setBlinking(boolean wanted) {
        blink.stop();
        setOpacity(1);
        if (wanted && !Motion.reduced(this)) {
            blink.play();
        }
    }

    @Override
    public double getBaselineOffset() {
        return BASELINE;
    }
}
