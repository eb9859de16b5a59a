package app.aladdin.feature.orchestrator.composer;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

import java.util.Locale;
import java.util.function.Consumer;

/// Shows how long an answer has been on its way, second by second.
final class Stopwatch {
    private final Timeline timeline = new Timeline();

    /// Starts at 0:00, or stops.
    void run(boolean running, Consumer<String> show) {
        timeline.stop();
        if (running) {
            int[] seconds = {0};
            show.accept(text(0));
            timeline.getKeyFrames()
                    .setAll(
                            new KeyFrame(
                                    Duration.seconds(1), e -> show.accept(text(++seconds[0]))));
            timeline.setCycleCount(Animation.INDEFINITE);
            timeline.playFromStart();
        }
    }

    private static String text(int seconds) {
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }
}
