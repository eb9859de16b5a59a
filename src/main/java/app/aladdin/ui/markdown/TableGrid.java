package app.aladdin.ui.markdown;

import javafx.scene.text.TextAlignment;

import org.commonmark.ext.gfm.tables.TableCell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A table: columns as wide as they need and wider where there is room; a long cell wraps, and a
/// table that is too wide even so is scrolled by what it stands in. More rows may come below.
final class TableGrid extends Flowing {
    private final List<List<Cell>> rows = new ArrayList<>();

    TableGrid() {
        getStyleClass().add("md-table");
    }

    /// Adds an empty row.
    void addRow() {
        rows.add(new ArrayList<>());
    }

    /// Adds a cell to the last row.
    void add(Prose said, TableCell cell) {
        Cell made = new Cell(said, cell, rows.size() == 1);
        rows.getLast().add(made);
        getChildren().add(made);
    }

    int rows() {
        return rows.size();
    }

    /// Keeps only so many rows.
    void keep(int count) {
        List<List<Cell>> gone = rows.subList(count, rows.size());
        int cells = gone.stream().mapToInt(List::size).sum();
        getChildren().remove(getChildren().size() - cells, getChildren().size());
        gone.clear();
    }

    @Override
    protected double computeMinWidth(double height) {
        return sum(least());
    }

    @Override
    double naturalWidth() {
        return sum(natural());
    }

    @Override
    double heightAt(double width) {
        double[] columns = columns(width);
        double height = 0;
        for (List<Cell> row : rows) {
            height += height(row, columns);
        }
        return height;
    }

    @Override
    void place(double x, double y, double width, double height) {
        double[] columns = columns(width);
        double top = y;
        for (List<Cell> row : rows) {
            double high = height(row, columns);
            double left = x;
            for (int i = 0; i < row.size(); i++) {
                row.get(i).resizeRelocate(left, top, columns[i], high);
                left += columns[i];
            }
            top += high;
        }
    }

    private double height(List<Cell> row, double[] columns) {
        double high = 0;
        for (int i = 0; i < row.size(); i++) {
            high = Math.max(high, row.get(i).prefHeight(columns[i]));
        }
        return snapSizeY(high);
    }

    /// The columns share what there is: each gets what it needs at least, then as much of what it
    /// would like as there is room for, then all the same.
    private double[] columns(double width) {
        double[] least = least();
        double[] natural = natural();
        double needed = sum(least);
        double wanted = sum(natural);
        double[] columns = new double[natural.length];
        for (int i = 0; i < columns.length; i++) {
            double part = wanted <= needed ? 0 : (width - needed) / (wanted - needed);
            columns[i] =
                    width >= wanted
                            ? natural[i] + (width - wanted) / columns.length
                            : least[i] + (natural[i] - least[i]) * Math.max(0, part);
            columns[i] = snapPositionX(columns[i]);
        }
        return columns;
    }

    private double[] least() {
        double[] widths = new double[columnCount()];
        for (List<Cell> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], row.get(i).minWidth(-1));
            }
        }
        return widths;
    }

    private double[] natural() {
        double[] widths = new double[columnCount()];
        for (List<Cell> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], row.get(i).prefWidth(-1));
            }
        }
        return widths;
    }

    private int columnCount() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    private static double sum(double[] widths) {
        return Arrays.stream(widths).sum();
    }

    /// One cell with its padding and the line above it.
    private static final class Cell extends Flowing {
        private static final double WIDEST_UNWRAPPED = 220;

        private final Prose said;

        Cell(Prose said, TableCell cell, boolean first) {
            this.said = said;
            getStyleClass().add(cell.isHeader() ? "md-head-cell" : "md-cell");
            if (first) {
                getStyleClass().add("first");
            }
            said.setTextAlignment(alignment(cell));
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
            return Math.min(snapSizeX(WIDEST_UNWRAPPED) + insets, prefWidth(-1));
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
