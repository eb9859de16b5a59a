package app.aladdin.feature.story;

import app.aladdin.i18n.Messages;

import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/// The things of a list in rows or in a table: the same things, with the same ones selected. FX
/// thread only.
final class RowsView<T> {
    private final ListView<T> list;
    private final ThingTable<T> table;
    private final StackPane place = new StackPane();
    private boolean asTable;
    private boolean turning;

    RowsView(
            StoryKind<T> kind,
            Shelf<T> shelf,
            ThingTable<T> table,
            ThingTable.RowTools tools,
            Messages messages) {
        this.table = table;
        this.list = new ListView<>(shelf.shown());
        list.getStyleClass().add(kind.rowsClass());
        list.setCellFactory(view ->
                new StoryRow<>(kind, tools.marks(), tools.touched(), tools.hover(), messages));
        list.setAccessibleText(messages.get(kind.titleKey()));
        list.setPlaceholder(new Label(messages.get("list.noMatch")));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        place.getChildren().add(list);
    }

    StackPane node() {
        return place;
    }

    /// What takes the keys.
    List<Control> controls() {
        return List.of(list, table);
    }

    boolean isTable() {
        return asTable;
    }

    MultipleSelectionModel<T> model() {
        return asTable ? table.getSelectionModel() : list.getSelectionModel();
    }

    private List<MultipleSelectionModel<T>> models() {
        return List.of(list.getSelectionModel(), table.getSelectionModel());
    }

    /// Tells that somebody pressed the main button on what is shown.
    void onPressed(Runnable pressed) {
        controls()
                .forEach(each ->
                        each.addEventHandler(
                                MouseEvent.MOUSE_CLICKED,
                                click -> {
                                    if (click.getButton() == MouseButton.PRIMARY) {
                                        pressed.run();
                                    }
                                }));
    }

    /// Tells what is selected last, and how many are, of what is shown now.
    void onSelected(Consumer<@Nullable T> one, IntConsumer count) {
        for (MultipleSelectionModel<T> each : models()) {
            each.selectedItemProperty()
                    .addListener((it, before, now) -> {
                        if (isShown(each)) {
                            one.accept(now);
                        }
                    });
            each.getSelectedIndices()
                    .addListener(
                            (ListChangeListener<Integer>)
                                    it -> {
                                        if (isShown(each)) {
                                            count.accept(it.getList().size());
                                        }
                                    });
        }
    }

    private boolean isShown(MultipleSelectionModel<T> model) {
        return !turning && model.equals(model());
    }

    void onKeys(EventHandler<KeyEvent> keys) {
        controls().forEach(each -> each.addEventHandler(KeyEvent.KEY_PRESSED, keys));
    }

    /// Shows rows or a table.
    void show(boolean table) {
        if (table == asTable) {
            return;
        }
        List<Integer> selected = List.copyOf(model().getSelectedIndices());
        boolean focused = control().isFocused();
        turning = true;
        asTable = table;
        MultipleSelectionModel<T> now = model();
        now.clearSelection();
        selected.forEach(now::select);
        turning = false;
        place.getChildren().setAll(control());
        if (!selected.isEmpty()) {
            scrollTo(selected.getFirst());
        }
        if (focused) {
            control().requestFocus();
        }
    }

    private Control control() {
        return asTable ? table : list;
    }

    void refresh() {
        if (asTable) {
            table.fit();
            table.refresh();
        } else {
            list.refresh();
        }
    }

    /// Brings a row into sight, with what is before it.
    void scrollTo(int index) {
        int from = Math.max(0, index - 2);
        if (asTable) {
            table.scrollTo(from);
        } else {
            list.scrollTo(from);
        }
    }
}
