package app.aladdin.ui.view;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A list in which nothing is chosen when the keys come to it: the first row is outlined then, and
/// the first press chooses it. FX thread only.
public final class RowKeys {
    private RowKeys() {}

    public static void begin(ListView<?> list) {
        list.focusedProperty()
                .subscribe(focused -> {
                    if (focused && list.getFocusModel().getFocusedIndex() < 0) {
                        list.getFocusModel().focus(0);
                    }
                });
        list.addEventFilter(
                KeyEvent.KEY_PRESSED,
                press -> {
                    int at = list.getFocusModel().getFocusedIndex();
                    boolean plain = !press.isShortcutDown() && !press.isAltDown();
                    if (plain
                            && at >= 0
                            && list.getSelectionModel().isEmpty()
                            && (press.getCode() == KeyCode.DOWN
                                    || press.getCode() == KeyCode.SPACE
                                    || press.getCode() == KeyCode.ENTER)) {
                        press.consume();
                        list.getSelectionModel().select(at);
                    }
                });
    }
}
