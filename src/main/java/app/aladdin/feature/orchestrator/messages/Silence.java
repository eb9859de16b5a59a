package app.aladdin.feature.orchestrator.messages;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

import java.util.Locale;
import java.util.Optional;

/// Looks each second how long nothing has come of what is waited for.
final class Silence {
    /// A pause that is worth a word, in seconds.
    private static final long LONG = 15;

    private final Timeline clock = new Timeline();

    Silence(Runnable look) {
        clock.getKeyFrames().setAll(new KeyFrame(Duration.seconds(1), e -> look.run()));
        clock.setCycleCount(Animation.INDEFINITE);
    }

    void watch(boolean wanted) {
        if (wanted) {
            clock.play();
        } else {
            clock.stop();
        }
    }

    /// How long nothing has come, as people read it; nothing while that is no wonder.
    static Optional<String> said(java.time.Duration silent) {
        long seconds = silent.toSeconds();
        if (seconds < LONG) {
            return Optional.empty();
        }
        return Optional.of(
                seconds < 60
                        ? Long.toString(seconds) + " s"
                        : String.format(Locale.ROOT, "%d:%02d min", seconds / 60, seconds % 60));
    }
}
