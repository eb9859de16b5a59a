package app.aladdin.app;

import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.ui.Toolkit;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// JavaFX first takes the focus from a control that is gone, and then gives it to another.
@ExtendWith(Toolkit.class)
class LostFocusTest {
    private int entered;

    @Test
    void entersThePartAgainWhenItsFocusedControlIsGone() throws Exception {
        onFx(() -> {
            Button here = new Button("here");
            LostFocus focus = new LostFocus(new HBox(here), () -> entered++);
            focus.moved(here);
            focus.moved(null);
            focus.moved(new Button("the first in the window"));
            assertThat(entered).isEqualTo(1);
        });
    }

    @Test
    void letsThePersonGoElsewhere() throws Exception {
        onFx(() -> {
            Button here = new Button("here");
            LostFocus focus = new LostFocus(new HBox(here), () -> entered++);
            focus.moved(here);
            focus.moved(new Button("elsewhere"));
            assertThat(entered).isZero();
        });
    }

    @Test
    void staysWhereTheFocusIsFoundAgain() throws Exception {
        onFx(() -> {
            Button here = new Button("here");
            LostFocus focus = new LostFocus(new HBox(here), () -> entered++);
            focus.moved(here);
            focus.moved(null);
            focus.moved(here);
            assertThat(entered).isZero();
        });
    }
}
