package app.aladdin.feature.orchestrator.messages;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Optional;

/// Looks each second how long nothing has come of what is waited for.
final class Silence {
    /// A pause that is worth a word, in seconds.
    private static final long LONG = 15;

    private final Runnable look;
    private @Nullable Timeline clock;

    Silence(Runnable look) {
        this.look = look;
    }

    void watch(boolean wanted) {
        Timeline running = clock;
        if (!wanted && running != null) {
            running.stop();
            clock = null;
        } else if (wanted && running == null) {
            Timeline made = new Timeline(new KeyFrame(Duration.seconds(1), e -> look.run()));
            made.setCycleCount(Animation.INDEFINITE);
            made.play();
            clock = made;
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
