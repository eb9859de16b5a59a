package app.aladdin.feature.story;

import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.i18n.Messages;
import app.aladdin.ui.Toolkit;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

@ExtendWith(Toolkit.class)
final class TabStripTest {
    private final List<Integer> chosen = new ArrayList<>();
    private TabStrip strip;

    @BeforeEach
    void show() throws Exception {
        strip =
                onFx(() -> {
                    TabStrip made =
                            new TabStrip(
                                    List.of("Overview", "Appearances", "Relationships"),
                                    0,
                                    "Aladdin",
                                    chosen::add,
                                    new Messages(Locale.ENGLISH));
                    new Scene(made);
                    return made;
                });
    }

    private List<String> seen(double width) throws Exception {
        return onFx(() -> {
            strip.applyCss();
            strip.resize(width, 36);
            strip.layout();
            return strip.getChildren().stream()
                    .filter(ToggleButton.class::isInstance)
                    .filter(tab -> tab.isVisible())
                    .map(tab -> ((ToggleButton) tab).getText())
                    .toList();
        });
    }

    private List<String> menu() throws Exception {
        return onFx(() ->
                ((MenuButton) strip.getChildren().getLast())
                        .getItems().stream().map(MenuItem::getText).toList());
    }

    @Test
    void putsIntoAMenuWhatHasNoRoom() throws Exception {
        assertThat(seen(600)).hasSize(3);
        assertThat(menu()).isEmpty();
        assertThat(seen(200)).containsExactly("Overview");
        assertThat(menu()).containsExactly("Appearances", "Relationships");
        assertThat(seen(600)).hasSize(3);
    }

    @Test
    void showsTheChosenSideHoweverNarrowItIs() throws Exception {
        seen(160);
        onFx(() -> {
            ((MenuButton) strip.getChildren().getLast()).getItems().getLast().fire();
            return chosen;
        });
        assertThat(chosen).containsExactly(2);
        assertThat(seen(160)).containsExactly("Relationships");
    }

    @Test
    void choosesTheNeighbourWithTheArrows() throws Exception {
        onFx(() -> {
            Event.fireEvent(
                    strip.getChildren().getFirst(),
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED,
                            "",
                            "",
                            KeyCode.LEFT,
                            false,
                            false,
                            false,
                            false));
            return chosen;
        });
        assertThat(chosen).containsExactly(2);
    }
}
