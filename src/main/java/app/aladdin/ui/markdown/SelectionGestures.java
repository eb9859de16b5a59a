package app.aladdin.ui.markdown;

import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Turns mouse and keys into selections: drag, Shift and click, twice for a word, three times for a
/// piece of running text, Ctrl+A, Ctrl+C, and a menu. The view is focused by a click, so that keys
/// reach it.
final class SelectionGestures {
    private final MarkdownView view;
    private final MarkdownWords words;
    private final Places places;
    private Places.Unit unit = Places.Unit.CHARACTER;
    private Selection first = new Selection(new Place(0, 0), new Place(0, 0));

    SelectionGestures(MarkdownView view, MarkdownWords words) {
        this.view = view;
        this.words = words;
        this.places = new Places(view);
    }

    void install() {
        view.setCursor(Cursor.TEXT);
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        view.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || onControl(event)) {
            return;
        }
        view.requestFocus();
        Selection before = view.selection();
        unit = Places.Unit.of(event.getClickCount());
        Selection here = places.around(event.getX(), event.getY(), unit);
        if (event.isShiftDown() && before != null) {
            first = new Selection(before.anchor(), before.anchor());
            view.select(joined(here));
        } else {
            first = here;
            view.select(here.isEmpty() ? null : here);
        }
        event.consume();
    }

    private void dragged(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || onControl(event)) {
            return;
        }
        Selection selection = joined(places.around(event.getX(), event.getY(), unit));
        view.select(selection.isEmpty() ? null : selection);
        event.consume();
    }

    /// From where it began to here, both ends at the edges of whole units.
    private Selection joined(Selection here) {
        return here.from().compareTo(first.from()) < 0
                ? new Selection(first.to(), here.from())
                : new Selection(first.from(), here.to());
    }

    private void key(KeyEvent event) {
        if (!event.isShortcutDown()) {
            return;
        }
        if (event.getCode() == KeyCode.A) {
            view.selectAll();
            event.consume();
        } else if (event.getCode() == KeyCode.C || event.getCode() == KeyCode.INSERT) {
            view.copy();
            event.consume();
        }
    }

    private void menu(ContextMenuEvent event) {
        ContextMenu menu =
                new ContextMenu(
                        item(words.copy(), view::copy),
                        item(words.copyMarkdown(), view::copyMarkdown),
                        item(words.copyPlain(), view::copyPlain),
                        item(words.selectAll(), view::selectAll));
        menu.show(view, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(event -> action.run());
        return item;
    }

    /// A button, a bar or an editor takes its own mouse.
    private boolean onControl(MouseEvent event) {
        Node at = event.getTarget() instanceof Node node ? node : view;
        while (at != view && at != null) {
            if (at instanceof Control || at instanceof CodeSheet) {
                return true;
            }
            at = at.getParent();
        }
        return false;
    }
}
