package app.aladdin.app;

import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.ui.Toolkit;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Toolkit.class)
final class PartCycleTest {

    @Test
    void entersAViewThatWasNeverPainted() throws Exception {
        onFx(() -> {
            Button inside = new Button("Like the system");
            StackPane part = new StackPane(new ScrollPane(inside));
            Scene scene = new Scene(new StackPane(new Button("elsewhere"), part));
            assertThat(PartCycle.enter(part)).isTrue();
            assertThat(scene.getFocusOwner()).isSameAs(inside);
        });
    }
}
