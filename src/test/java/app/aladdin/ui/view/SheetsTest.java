package app.aladdin.ui.view;

import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.ui.Toolkit;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.Objects;

@ExtendWith(Toolkit.class)
final class SheetsTest {
    private final Sheets sheets = new Sheets();
    private final Button below = new Button("below");
    private final Scene scene = new Scene(new StackPane(new VBox(below), sheets), 600, 400);
    private int closed;

    @BeforeEach
    void focusTheWindow() throws Exception {
        onFx(below::requestFocus);
    }

    /// Only in a window has anything the focus for others to see.
    private void inAWindow(Toolkit.Action action) throws Exception {
        onFx(() -> {
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
            stage.requestFocus();
            try {
                action.run();
            } finally {
                stage.hide();
            }
        });
    }

    private static VBox card(String... buttons) {
        VBox card = new VBox();
        for (String text : buttons) {
            card.getChildren().add(new Button(text));
        }
        return card;
    }

    private String focused() {
        return ((Button) Objects.requireNonNull(scene.getFocusOwner())).getText();
    }

    private void press(KeyCode code) {
        Node target = Objects.requireNonNull(scene.getFocusOwner());
        Event.fireEvent(
                target,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    @Test
    void focusesTheFirstControlOfTheCard() throws Exception {
        onFx(() -> {
            sheets.show(card("one", "two"), () -> {});
            assertThat(focused()).isEqualTo("one");
        });
    }

    @Test
    void keepsTheFocusInside() throws Exception {
        onFx(() -> {
            sheets.show(card("one"), () -> {});
            below.requestFocus();
            assertThat(focused()).isEqualTo("one");
        });
    }

    @Test
    void comesToTheLastControlBeforeTheFirst() throws Exception {
        inAWindow(() -> {
            sheets.show(card("one", "two"), () -> {});
            assertThat(scene.getFocusOwner().requestFocusTraversal(TraversalDirection.PREVIOUS))
                    .isTrue();
            assertThat(focused()).isEqualTo("two");
        });
    }

    @Test
    void showsWhereTheFocusIsToThoseWhoUseKeys() throws Exception {
        inAWindow(() -> {
            press(KeyCode.A);
            sheets.show(card("one", "two"), () -> {});
            assertThat(focused()).isEqualTo("one");
            assertThat(scene.getFocusOwner().isFocusVisible()).isTrue();
            press(KeyCode.ESCAPE);
            assertThat(focused()).isEqualTo("below");
            assertThat(scene.getFocusOwner().isFocusVisible()).isTrue();
        });
    }

    @Test
    void closesOnlyTheTopmostWithEscape() throws Exception {
        onFx(() -> {
            sheets.show(card("one"), () -> closed += 1);
            sheets.popover(below, card("two"), () -> closed += 10);
            press(KeyCode.ESCAPE);
            assertThat(closed).isEqualTo(10);
            assertThat(focused()).isEqualTo("one");
        });
    }

    @Test
    void givesTheFocusBack() throws Exception {
        onFx(() -> {
            Runnable close = sheets.show(card("one"), () -> closed++);
            close.run();
            close.run();
            assertThat(focused()).isEqualTo("below");
            assertThat(closed).isOne();
            assertThat(sheets.isShowing()).isFalse();
        });
    }

    @Test
    void keepsAPopoverInsideTheWindow() throws Exception {
        onFx(() -> {
            VBox card = card("one");
            card.setPrefSize(400, 900);
            below.setTranslateX(500);
            sheets.popover(below, card, () -> {});
            scene.getRoot().layout();
            assertThat(card.getLayoutX() + card.getWidth()).isLessThanOrEqualTo(592);
            assertThat(card.getLayoutY() + card.getHeight()).isLessThanOrEqualTo(392);
        });
    }
}
