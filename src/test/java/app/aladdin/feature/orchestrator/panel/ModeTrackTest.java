package app.aladdin.feature.orchestrator.panel;

import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.Mode;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.Toolkit;
import app.aladdin.ui.nav.Commands;
import app.aladdin.ui.nav.KeyTips;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.List;
import java.util.Locale;

@ExtendWith(Toolkit.class)
final class ModeTrackTest {
    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.CHAT);
    private ModeTrack track;

    @BeforeEach
    void show() throws Exception {
        track =
                onFx(() -> {
                    Messages messages = new Messages(Locale.ENGLISH);
                    ModeTrack made =
                            new ModeTrack(mode, new KeyTips(new Commands(), messages), messages);
                    new Scene(made);
                    return made;
                });
    }

    private List<String> words() throws Exception {
        return onFx(() ->
                track.getChildren().stream()
                        .map(ToggleButton.class::cast)
                        .filter(each -> each.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY)
                        .map(ToggleButton::getText)
                        .toList());
    }

    private void press(KeyCode code) throws Exception {
        onFx(() ->
                Event.fireEvent(
                        track.getChildren().getFirst(),
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    }

    @Test
    void keepsTheWordOfTheChosenModeWhereThereIsNoRoomForAll() throws Exception {
        onFx(() -> track.fit(1_000));
        assertThat(words()).containsExactly("Chat", "Query", "Task", "Data");
        onFx(() -> track.fit(120));
        assertThat(words()).containsExactly("Chat");
        onFx(() -> mode.set(Mode.DATA));
        assertThat(words()).containsExactly("Data");
    }

    @Test
    void choosesTheNeighbourWithTheArrows() throws Exception {
        press(KeyCode.RIGHT);
        assertThat(mode.get()).isEqualTo(Mode.QUERY);
        press(KeyCode.LEFT);
        press(KeyCode.LEFT);
        assertThat(mode.get()).isEqualTo(Mode.DATA);
    }

    @Test
    void keepsAModeThatIsPressedAgain() throws Exception {
        boolean selected =
                onFx(() -> {
                    ToggleButton chat = (ToggleButton) track.getChildren().getFirst();
                    chat.fire();
                    return chat.isSelected();
                });
        assertThat(selected).isTrue();
        assertThat(mode.get()).isEqualTo(Mode.CHAT);
    }
}
