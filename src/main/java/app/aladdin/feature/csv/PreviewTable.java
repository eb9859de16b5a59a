package app.aladdin.feature.csv;

import app.aladdin.contract.EntityKind;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.form.FieldSpec;
import app.aladdin.ui.form.FormWords;
import app.aladdin.ui.icon.Icons;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The lines of a table with what is wrong in each, under the choice of each column's field. FX
/// thread only.
final class PreviewTable {
    private static final double STATE_WIDTH = 220;
    private static final double CELL_WIDTH = 150;

    /// Enough of a cell to know it by.
    private static final int MOST_TEXT = 120;

    private final Messages messages;
    private final FormWords words;
    private final Consumer<List<Optional<FieldSpec>>> remap;
    private final List<Optional<FieldSpec>> columns;
    private final List<ComboBox<Optional<FieldSpec>>> choices = new ArrayList<>();
    private final ObservableList<CsvRow> rows = FXCollections.observableArrayList();
    private final FilteredList<CsvRow> shown = new FilteredList<>(rows);
    private final TableView<CsvRow> table = new TableView<>(shown);
    private boolean choosing;

    PreviewTable(
            EntityKind kind,
            CsvTable csv,
            List<Optional<FieldSpec>> columns,
            Messages messages,
            Consumer<List<Optional<FieldSpec>>> remap) {
        this.messages = messages;
        this.words = new FormWords(messages);
        this.remap = remap;
        this.columns = new ArrayList<>(columns);
        table.setAccessibleText(messages.get("csv.preview"));
        table.setPlaceholder(new Label(messages.get("csv.noLines")));
        table.getStyleClass().add("import-table");
        table.getColumns().add(number());
        table.getColumns().add(state());
        for (int i = 0; i < csv.heads().size(); i++) {
            table.getColumns().add(column(kind, csv.heads().get(i), i));
        }
    }

    Node node() {
        return table;
    }

    void show(List<CsvRow> made) {
        rows.setAll(made);
    }

    void onlyBad(boolean only) {
        shown.setPredicate(only ? row -> !row.good() : null);
    }

    private TableColumn<CsvRow, String> number() {
        TableColumn<CsvRow, String> column = new TableColumn<>(messages.get("csv.line"));
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(Long.toString(row.getValue().line().number())));
        column.setPrefWidth(56);
        column.setSortable(false);
        column.getStyleClass().add("numbers");
        return column;
    }

    private TableColumn<CsvRow, CsvRow> state() {
        TableColumn<CsvRow, CsvRow> column = new TableColumn<>(messages.get("csv.state"));
        column.setCellValueFactory(
                row -> new javafx.beans.property.SimpleObjectProperty<>(row.getValue()));
        column.setCellFactory(it -> new StateCell());
        column.setPrefWidth(STATE_WIDTH);
        column.setSortable(false);
        return column;
    }

    private final class StateCell extends TableCell<CsvRow, CsvRow> {
        private final Tooltip whole = new Tooltip();

        @Override
        protected void updateItem(@Nullable CsvRow row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().removeAll("danger", "success");
            setTooltip(null);
            setGraphic(null);
            setText(null);
            if (empty || row == null) {
                return;
            }
            String text = row.good() ? messages.get("csv.ready") : String.join(" ", row.reasons());
            setText(text);
            setGraphic(Icons.of(row.good() ? Feather.CHECK : Feather.ALERT_CIRCLE, 14));
            getStyleClass().add(row.good() ? "success" : "danger");
            whole.setText(String.join("\n", row.reasons()));
            setTooltip(row.good() ? null : whole);
        }
    }

    private TableColumn<CsvRow, String> column(EntityKind kind, String head, int index) {
        TableColumn<CsvRow, String> column = new TableColumn<>();
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(excerpt(row.getValue().line().cell(index))));
        column.setPrefWidth(CELL_WIDTH);
        column.setSortable(false);
        ComboBox<Optional<FieldSpec>> choice = new ComboBox<>();
        choice.getItems().add(Optional.empty());
        CsvFields.of(kind).forEach(field -> choice.getItems().add(Optional.of(field)));
        choice.setConverter(new FieldNames());
        choice.setValue(columns.get(index));
        choice.getStyleClass().add("small");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setAccessibleText(messages.get("csv.column", head));
        choice.valueProperty().addListener((it, before, now) -> choose(index, now));
        choices.add(choice);
        Label name = new Label(head);
        name.getStyleClass().addAll("small", "faint");
        VBox box = new VBox(4, name, choice);
        box.getStyleClass().add("import-head");
        box.prefWidthProperty().bind(column.widthProperty().subtract(12));
        column.setGraphic(box);
        return column;
    }

    /// A field is given by one column only: the one chosen last.
    private void choose(int index, Optional<FieldSpec> field) {
        if (choosing) {
            return;
        }
        choosing = true;
        for (int i = 0; i < columns.size(); i++) {
            if (i != index && field.isPresent() && columns.get(i).equals(field)) {
                columns.set(i, Optional.empty());
                choices.get(i).setValue(Optional.empty());
            }
        }
        columns.set(index, field);
        choosing = false;
        remap.accept(List.copyOf(columns));
    }

    private static String excerpt(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() > MOST_TEXT ? line.substring(0, MOST_TEXT) + "…" : line;
    }

    private final class FieldNames extends StringConverter<Optional<FieldSpec>> {
        @Override
        public String toString(@Nullable Optional<FieldSpec> field) {
            return field == null || field.isEmpty()
                    ? messages.get("csv.leaveOut")
                    : words.field(field.get().name());
        }

        @Override
        public Optional<FieldSpec> fromString(String text) {
            return Optional.empty();
        }
    }
}
