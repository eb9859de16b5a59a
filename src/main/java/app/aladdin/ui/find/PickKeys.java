package app.aladdin.ui.find;

import javafx.event.Event;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.function.Consumer;
import java.util.function.Predicate;

/// Chooses in a list while the cursor stays in the field above it: the arrows move by row, Page Up
/// and Page Down by eight, Home and End to the ends once the cursor is at its own, and Enter takes
/// the chosen row. FX thread only.
public final class PickKeys<T> {
    private static final int PAGE = 8;

    private final TextField field;
    private final ListView<T> list;
    private final Predicate<? super T> choosable;
    private final Consumer<? super T> take;

    private PickKeys(
            TextField field,
            ListView<T> list,
            Predicate<? super T> choosable,
            Consumer<? super T> take) {
        this.field = field;
        this.list = list;
        this.choosable = choosable;
        this.take = take;
    }

    /// @param choosable which rows can be chosen; headings cannot
    /// @param take told of a row that was taken by key
    public static <T> PickKeys<T> drive(
            TextField field,
            ListView<T> list,
            Predicate<? super T> choosable,
            Consumer<? super T> take) {
        PickKeys<T> keys = new PickKeys<>(field, list, choosable, take);
        field.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        return keys;
    }

    private void pressed(KeyEvent key) {
        if (key.isControlDown() || key.isAltDown() || key.isMetaDown() || key.isShiftDown()) {
            return;
        }
        KeyCode code = key.getCode();
        switch (code) {
            case DOWN -> move(key, 1);
            case UP -> move(key, -1);
            case PAGE_DOWN -> move(key, PAGE);
            case PAGE_UP -> move(key, -PAGE);
            case HOME -> {
                if (field.getCaretPosition() == 0) {
                    first();
                    key.consume();
                }
            }
            case END -> {
                if (field.getCaretPosition() == field.getLength()) {
                    choose(list.getItems().size() - 1, -1);
                    key.consume();
                }
            }
            case ENTER -> {
                take();
                key.consume();
            }
            default -> {}
        }
    }

    private void move(Event key, int by) {
        key.consume();
        int size = list.getItems().size();
        if (size == 0) {
            return;
        }
        int from = list.getSelectionModel().getSelectedIndex();
        int to = from + by;
        if (Math.abs(by) == 1) {
            // Past the end it goes on at the other one.
            choose(Math.floorMod(to, size), by);
        } else {
            choose(Math.clamp(to, 0, size - 1), by > 0 ? 1 : -1);
        }
    }

    /// Chooses the first row that can be chosen.
    public void first() {
        choose(0, 1);
    }

    private void choose(int index, int direction) {
        int size = list.getItems().size();
        for (int tried = 0; tried < size; tried++) {
            int at = Math.floorMod(index + tried * direction, size);
            if (choosable.test(list.getItems().get(at))) {
                list.getSelectionModel().select(at);
                // The heading above comes into view with its first row.
                list.scrollTo(Math.max(0, at - 3));
                return;
            }
        }
        list.getSelectionModel().clearSelection();
    }

    /// Takes the chosen row, if there is one.
    public void take() {
        T chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null && choosable.test(chosen)) {
            take.accept(chosen);
        }
    }
}
