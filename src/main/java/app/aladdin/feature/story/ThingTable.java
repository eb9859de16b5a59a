package app.aladdin.feature.story;

import app.aladdin.i18n.Messages;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The things of a list as a table: a press on a head puts them in its order, a second one turns it
/// round. In a narrow place the columns that matter least are left out. FX thread only.
final class ThingTable<T> extends TableView<T> {
    /// As much as a name needs.
    private static final double LEAST_NAME = 180;

    private final StoryKind<T> kind;
    private final Narrowing<T> narrowing;
    private final Messages messages;
    private final RowTools tools;
    private final Runnable onOrder;
    private final Runnable onOpen;
    private final List<Shown<T>> columns = new ArrayList<>();
    private boolean showing = true;

    private record Shown<T>(Column<T> column, TableColumn<T, T> node) {}

    /// What rows need to know.
    record RowTools(EditMarks marks, TouchMarks touched, Hover hover) {}

    /// @param onOrder told when a head was pressed
    /// @param onOpen told when a row was pressed twice
    ThingTable(
            StoryKind<T> kind,
            Shelf<T> shelf,
            Narrowing<T> narrowing,
            RowTools tools,
            Messages messages,
            Runnable onOrder,
            Runnable onOpen) {
        super(shelf.shown());
        this.kind = kind;
        this.narrowing = narrowing;
        this.tools = tools;
        this.messages = messages;
        this.onOrder = onOrder;
        this.onOpen = onOpen;
        getStyleClass().addAll("rows-44", "thing-table");
        setAccessibleText(messages.get(kind.titleKey()));
        setPlaceholder(new Label(messages.get("list.noMatch")));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setRowFactory(it -> new Row());
        kind.columns().forEach(this::add);
        setSortPolicy(it -> {
            if (!showing) {
                sortByHead();
            }
            return true;
        });
        showOrder();
        widthProperty().subscribe(this::fit);
    }

    private void add(Column<T> column) {
        TableColumn<T, T> node = new TableColumn<>(messages.get(column.key()));
        node.setCellValueFactory(it -> new ReadOnlyObjectWrapper<>(it.getValue()));
        node.setCellFactory(it -> new Cell(column));
        node.setReorderable(false);
        node.setSortable(!column.order().isEmpty());
        node.getStyleClass().add(column.key().replace('.', '-'));
        if (column.number()) {
            node.getStyleClass().add("number");
        }
        if (column.flexible()) {
            node.setMinWidth(LEAST_NAME);
        } else {
            node.setMinWidth(column.width());
            node.setMaxWidth(column.width());
            node.setResizable(false);
        }
        getColumns().add(node);
        columns.add(new Shown<>(column, node));
    }

    /// Leaves out what has no room, and what nothing is known of.
    void fit() {
        double room = getWidth() - LEAST_NAME - 12;
        List<Shown<T>> byRank =
                columns.stream()
                        .sorted(Comparator.comparingInt(each -> each.column().rank()))
                        .toList();
        for (Shown<T> each : byRank) {
            boolean fits = each.column().flexible() || each.column().width() <= room;
            boolean there = each.column().rank() == 0 || (fits && kind.knows(each.column().key()));
            room -= there ? each.column().width() : 0;
            if (each.node().isVisible() != there) {
                each.node().setVisible(there);
            }
        }
    }

    private void sortByHead() {
        TableColumn<T, ?> head = getSortOrder().isEmpty() ? null : getSortOrder().getFirst();
        Order<T> order = narrowing.orders().getFirst();
        boolean turned = false;
        for (Shown<T> each : columns) {
            if (head != null && each.node().equals(head)) {
                order = narrowing.order(each.column().order());
                boolean down = head.getSortType() == TableColumn.SortType.DESCENDING;
                turned = down != order.descends();
            }
        }
        narrowing.order(order, turned);
        onOrder.run();
    }

    /// Shows on its head by what the table is in order.
    void showOrder() {
        showing = true;
        getSortOrder().clear();
        for (Shown<T> each : columns) {
            if (each.column().order().equals(narrowing.order().key())) {
                boolean down = narrowing.order().descends() != narrowing.turned();
                each.node()
                        .setSortType(
                                down
                                        ? TableColumn.SortType.DESCENDING
                                        : TableColumn.SortType.ASCENDING);
                getSortOrder().add(each.node());
                break;
            }
        }
        showing = false;
    }

    private final class Row extends TableRow<T> {
        Row() {
            hoverProperty()
                    .subscribe(on -> {
                        T thing = getItem();
                        if (on && thing != null) {
                            tools.hover().entered(kind.id(thing));
                        } else {
                            tools.hover().left();
                        }
                    });
            setOnMouseClicked(press -> {
                if (press.getButton() == MouseButton.PRIMARY
                        && press.getClickCount() == 2
                        && !isEmpty()) {
                    onOpen.run();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable T thing, boolean empty) {
            super.updateItem(thing, empty);
            pseudoClassStateChanged(
                    StoryRow.TOUCHED,
                    !empty && thing != null && tools.touched().has(kind.id(thing)));
        }
    }

    private final class Cell extends TableCell<T, T> {
        private final RowLine<T> line;
        private final MarkedRow marked;
        private final boolean marks;

        Cell(Column<T> column) {
            this.line = column.cell().get();
            this.marked = new MarkedRow(line.node(), tools.marks(), messages);
            if (column.number()) {
                getStyleClass().add("number");
            }
            this.marks = column.flexible();
            getStyleClass().add(column.key().replace('.', '-'));
        }

        @Override
        protected void updateItem(@Nullable T thing, boolean empty) {
            super.updateItem(thing, empty);
            if (empty || thing == null) {
                setGraphic(null);
                return;
            }
            line.show(thing);
            if (marks) {
                marked.show(kind.id(thing));
            }
            if (getGraphic() == null) {
                setGraphic(marked);
            }
        }
    }
}
