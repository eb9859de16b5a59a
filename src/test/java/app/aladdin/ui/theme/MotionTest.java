package app.aladdin.ui.theme;

import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.ui.Toolkit;

import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What moves asks one place whether it may.
@ExtendWith(Toolkit.class)
final class MotionTest {
    private static final Path SOURCES = Path.of("src/main/java/app/aladdin");
    private static final Pattern MOVES =
            Pattern.compile(
                    "javafx\\.animation\\.(?!PauseTransition|KeyFrame|Timeline|Animation;|AnimationTimer)|new"
                        + " ProgressIndicator|KeyValue");

    /// The one that moves things, and the one that turns a wheel unless nothing may move.
    private static final List<String> ALLOWED =
            List.of("ui/theme/Motion.java", "ui/view/Busy.java");

    @Test
    void reachesEveryWindowAndWhateverIsShownInItLater() throws Exception {
        onFx(() -> {
            Theme theme = new Theme();
            Scene scene = new Scene(new StackPane());
            theme.dress(scene);
            assertThat(Motion.reduced(scene.getRoot())).isFalse();
            theme.motion().less().set(true);
            assertThat(Motion.reduced(scene.getRoot())).isTrue();
            scene.setRoot(new StackPane());
            assertThat(Motion.reduced(scene.getRoot())).isTrue();
            theme.motion().less().set(false);
            assertThat(Motion.reduced(scene.getRoot())).isFalse();
        });
    }

    @Test
    void nothingMovesWithoutAskingIt() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            assertThat(
                            files.filter(file -> file.toString().endsWith(".java"))
                                    .filter(MotionTest::moves)
                                    .map(file ->
                                            SOURCES.relativize(file).toString().replace('\\', '/')))
                    .containsExactlyInAnyOrderElementsOf(ALLOWED);
        }
    }

    private static boolean moves(Path file) {
        try {
            return MOVES.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
