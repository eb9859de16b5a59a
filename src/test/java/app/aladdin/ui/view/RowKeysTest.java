package app.aladdin.ui.view;

import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.ui.Toolkit;

import javafx.event.Event;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Toolkit.class)
final class RowKeysTest {
    @Test
    void choosesTheFirstRowAtTheFirstPress() throws Exception {
        onFx(() -> {
            ListView<String> list = new ListView<>();
            list.getItems().setAll("one", "two");
            RowKeys.begin(list);
            list.getFocusModel().focus(0);
            Event.fireEvent(
                    list,
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED,
                            "",
                            "",
                            KeyCode.DOWN,
                            false,
                            false,
                            false,
                            false));
            assertThat(list.getSelectionModel().getSelectedItem()).isEqualTo("one");
        });
    }
}
