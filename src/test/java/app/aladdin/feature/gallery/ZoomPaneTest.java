package app.aladdin.feature.gallery;

import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.ui.Toolkit;

import javafx.scene.Node;
import javafx.scene.image.WritableImage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Toolkit.class)
final class ZoomPaneTest {
    private static ZoomPane shown(int width, int height) {
        ZoomPane pane = new ZoomPane();
        pane.resize(432, 432);
        pane.show(new WritableImage(width, height), width, height);
        pane.layout();
        return pane;
    }

    private static double left(ZoomPane pane) {
        Node view = pane.getChildrenUnmodifiable().getFirst();
        return view.getBoundsInParent().getMinX();
    }

    @Test
    void fitsWhatIsLargeAndLeavesWhatIsSmall() throws Exception {
        onFx(() -> {
            assertThat(shown(800, 400).scale().get()).isEqualTo(0.5);
            assertThat(shown(100, 50).scale().get()).isEqualTo(1);
        });
    }

    @Test
    void showsEachPixelAndFitsAgain() throws Exception {
        onFx(() -> {
            ZoomPane pane = shown(800, 400);
            pane.actual();
            pane.layout();
            assertThat(pane.scale().get()).isEqualTo(1);
            pane.fit();
            pane.layout();
            assertThat(pane.scale().get()).isEqualTo(0.5);
        });
    }

    @Test
    void movesNoFurtherThanItsEdge() throws Exception {
        onFx(() -> {
            ZoomPane pane = shown(800, 400);
            pane.actual();
            pane.pan(10_000, 0);
            pane.layout();
            assertThat(left(pane)).isEqualTo(16);
            pane.zoom(100);
            pane.layout();
            assertThat(pane.scale().get()).isEqualTo(8);
        });
    }
}
