package app.aladdin.ui.markdown;

import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.text.TextAlignment;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

import java.util.function.Function;

/// A table: columns as wide as they need and wider where there is room; a long cell wraps, and a
/// table that is too wide even so is scrolled by what it stands in.
final class TableGrid extends GridPane {
    private static final int COST_OF_A_CELL = 20;

    /// @param said makes the text of a cell
    TableGrid(Node table, Function<TableCell, Prose> said, Budget budget) {
        getStyleClass().add("md-table");
        int row = 0;
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node line = part.getFirstChild(); line != null; line = line.getNext()) {
                if (line instanceof TableRow && !budget.refused()) {
                    addRow(row++, line, said, budget);
                }
            }
        }
        for (int i = 0; i < getColumnCount(); i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(column);
        }
    }

    private void addRow(int row, Node line, Function<TableCell, Prose> said, Budget budget) {
        int column = 0;
        for (Node node = line.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof TableCell cell && budget.takes(COST_OF_A_CELL)) {
                add(new Cell(said.apply(cell), cell, row), column++, row);
            }
        }
    }

    /// One cell with its padding and the line above it.
    private static final class Cell extends Flowing {
        private static final double WIDEST_UNWRAPPED = 220;

        private final Prose said;

        Cell(Prose said, TableCell cell, int row) {
            this.said = said;
            getStyleClass().add(cell.isHeader() ? "md-head-cell" : "md-cell");
            if (row == 0) {
                getStyleClass().add("first");
            }
            said.setTextAlignment(alignment(cell));
            setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            getChildren().add(said);
        }

        private static TextAlignment alignment(TableCell cell) {
            TableCell.Alignment wanted = cell.getAlignment();
            return wanted == TableCell.Alignment.RIGHT
                    ? TextAlignment.RIGHT
                    : wanted == TableCell.Alignment.CENTER
                            ? TextAlignment.CENTER
                            : TextAlignment.LEFT;
        }

        @Override
        protected double computeMinWidth(double height) {
            double insets = snappedLeftInset() + snappedRightInset();
            return snapSizeX(Math.min(WIDEST_UNWRAPPED, naturalWidth())) + insets;
        }

        @Override
        double heightAt(double width) {
            return said.prefHeight(width);
        }

        @Override
        double naturalWidth() {
            return said.prefWidth(-1);
        }

        @Override
        void place(double x, double y, double width, double height) {
            said.resizeRelocate(x, y, width, said.prefHeight(width));
        }
    }
}
