package app.aladdin.app;

import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.Optional;

/// The key that opens the menu of what has the focus, and Shift+F10 where a keyboard has none. Not
/// every system tells JavaFX of them, and where one does, the menu would come in the middle of a
/// list: here it belongs to the row.
final class MenuKey {
    private static final double INSET = 16;

    private final Scene scene;
    private boolean asking;

    MenuKey(Scene scene) {
        this.scene = scene;
    }

    /// @return takes it away again
    Runnable bind() {
        EventHandler<KeyEvent> key = this::pressed;
        EventHandler<ContextMenuEvent> system =
                asked -> {
                    if (asked.isKeyboardTrigger() && !asking) {
                        asked.consume();
                    }
                };
        scene.addEventHandler(KeyEvent.KEY_PRESSED, key);
        scene.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, system);
        return () -> {
            scene.removeEventHandler(KeyEvent.KEY_PRESSED, key);
            scene.removeEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, system);
        };
    }

    private void pressed(KeyEvent press) {
        boolean menu =
                press.getCode() == KeyCode.CONTEXT_MENU
                        || (press.getCode() == KeyCode.F10 && press.isShiftDown());
        Node owner = scene.getFocusOwner();
        if (menu && owner != null && !press.isConsumed()) {
            press.consume();
            ask(row(owner).orElse(owner));
        }
    }

    private void ask(Node node) {
        Bounds at = node.localToScreen(node.getLayoutBounds());
        if (at == null) {
            return;
        }
        double x = at.getMinX() + Math.min(INSET, at.getWidth() / 2);
        double y = at.getMaxY() - Math.min(INSET, at.getHeight() / 2);
        double within = Math.min(INSET, at.getWidth() / 2);
        asking = true;
        Event.fireEvent(
                node,
                new ContextMenuEvent(
                        ContextMenuEvent.CONTEXT_MENU_REQUESTED, within, within, x, y, true, null));
        asking = false;
    }

    /// The row that the keys are on, where they go through rows.
    private static Optional<Node> row(Node owner) {
        return switch (owner) {
            case ListView<?> list ->
                    row(list, ".list-cell", list.getFocusModel().getFocusedIndex());
            case TableView<?> table ->
                    row(table, ".table-row-cell", table.getFocusModel().getFocusedIndex());
            default -> Optional.empty();
        };
    }

    private static Optional<Node> row(Node rows, String cells, int index) {
        return rows.lookupAll(cells).stream()
                .filter(cell -> cell.isVisible() && index(cell) == index)
                .findFirst();
    }

    private static int index(Node cell) {
        return cell instanceof IndexedCell<?> row ? row.getIndex() : -1;
    }
}
