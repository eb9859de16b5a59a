package app.aladdin.feature.gallery;

import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.EntityKind;
import app.aladdin.contract.MediaRef;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.Toolkit;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

@ExtendWith(Toolkit.class)
final class WallTest {
    private final List<String> asked = new ArrayList<>();
    private final List<WallTile> made = new ArrayList<>();

    private static List<Shot> shots(int count) {
        return IntStream.range(0, count)
                .mapToObj(i ->
                        new Shot(
                                new Owner(EntityKind.SCENE, "s" + i),
                                "Scene " + i,
                                new MediaRef("m" + i, ""),
                                1,
                                1,
                                Instant.EPOCH))
                .toList();
    }

    private Wall wall() {
        Thumbs thumbs = new Thumbs((id, width, receiver) -> asked.add(id), Runnable::run);
        Messages messages = new Messages(Locale.ENGLISH);
        return new Wall(() -> {
            WallTile tile = new WallTile(thumbs, messages, () -> {});
            made.add(tile);
            return tile;
        });
    }

    private static void lay(Wall wall) {
        wall.getScene().getRoot().applyCss();
        wall.getScene().getRoot().layout();
    }

    private static void press(Wall wall, KeyCode code) {
        Event.fireEvent(
                wall, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        lay(wall);
    }

    @Test
    void hasNodesAndFetchesOnlyForWhatIsInSight() throws Exception {
        onFx(() -> {
            Wall wall = wall();
            StackPane root = new StackPane(wall);
            new Scene(root, 800, 600);
            root.resize(800, 600);
            wall.show(shots(5_000));
            lay(wall);
            assertThat(wall.columns()).isGreaterThan(1);
            press(wall, KeyCode.END);
            assertThat(Objects.requireNonNull(wall.shot()).subject()).isEqualTo("Scene 4999");
            press(wall, KeyCode.HOME);
            press(wall, KeyCode.DOWN);
            assertThat(wall.current()).isEqualTo(wall.columns());
            assertThat(made).hasSizeLessThan(60);
            assertThat(asked).hasSizeLessThan(60);
        });
    }

    @Test
    void staysAtItsPictureWhenOthersComeAndGo() throws Exception {
        onFx(() -> {
            Wall wall = wall();
            StackPane root = new StackPane(wall);
            new Scene(root, 800, 600);
            root.resize(800, 600);
            wall.show(shots(20));
            lay(wall);
            wall.go(7);
            wall.show(shots(20).subList(3, 20));
            assertThat(Objects.requireNonNull(wall.shot()).subject()).isEqualTo("Scene 7");
        });
    }
}
