package app.aladdin.feature.story;

import app.aladdin.ui.view.Shortened;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import java.util.function.Function;
import java.util.function.Supplier;

/// A column of a table of things.
///
/// @param key of its head
/// @param order the key of the order that its head chooses; empty for none
/// @param number whether figures stand in it
/// @param width in px; the one that has the things' names takes the rest
/// @param rank 0 for what is always there; of the others those with the highest are left out first
///   where a table is narrow
/// @param cell makes the content of a cell
record Column<T>(
        String key,
        String order,
        boolean number,
        double width,
        int rank,
        Supplier<RowLine<T>> cell) {

    /// The column with the names, in which the rest of the room goes.
    static <T> Column<T> names(String key, Supplier<RowLine<T>> cell) {
        return new Column<>(key, "order.name", false, 0, 0, cell);
    }

    static <T> Column<T> text(
            String key, String order, double width, int rank, Function<T, String> text) {
        return new Column<>(key, order, false, width, rank, () -> new Text<>(text, false));
    }

    static <T> Column<T> figure(
            String key, String order, double width, int rank, Function<T, String> text) {
        return new Column<>(key, order, true, width, rank, () -> new Text<>(text, true));
    }

    /// Whether it takes the room that the others leave.
    boolean flexible() {
        return width == 0;
    }

    private static final class Text<T> implements RowLine<T> {
        private final Function<T, String> text;
        private final Label label = Shortened.of(new Label());

        Text(Function<T, String> text, boolean number) {
            this.text = text;
            label.setMaxWidth(Double.MAX_VALUE);
            if (number) {
                label.getStyleClass().add("figure-cell");
                label.setMinWidth(Region.USE_PREF_SIZE);
            } else {
                label.getStyleClass().add("muted");
            }
        }

        @Override
        public Node node() {
            return label;
        }

        @Override
        public void show(T thing) {
            label.setText(text.apply(thing));
        }
    }
}
