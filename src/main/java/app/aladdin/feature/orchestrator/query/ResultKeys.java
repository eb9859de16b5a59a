package app.aladdin.feature.orchestrator.query;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// The results by keyboard: the arrows go from one to the next, Home and End to the ends.
final class ResultKeys {
    private final VBox list;

    ResultKeys(VBox list) {
        this.list = list;
    }

    void install() {
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        int at = current();
        if (at < 0 || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int last = list.getChildren().size() - 1;
        int to =
                switch (event.getCode()) {
                    case DOWN -> at + 1;
                    case UP -> at - 1;
                    case HOME -> 0;
                    case END -> last;
                    default -> -1;
                };
        if (to >= 0 && to <= last) {
            list.getChildren().get(to).requestFocus();
            event.consume();
        }
    }

    /// The result that has the focus, or something in it; -1 for none.
    private int current() {
        Node at = list.getScene() == null ? null : list.getScene().getFocusOwner();
        while (at != null && !list.equals(at.getParent())) {
            at = at.getParent();
        }
        return list.getChildren().indexOf(at);
    }
}
