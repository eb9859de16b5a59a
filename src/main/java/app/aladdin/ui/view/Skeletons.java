package app.aladdin.ui.view;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Shapes of what comes, in its place until it is there. FX thread only.
public final class Skeletons {
    private static final int LINES = 4;

    private Skeletons() {}

    /// Rows of two lines each.
    public static VBox rows(int count) {
        VBox rows = column();
        for (int i = 0; i < count; i++) {
            rows.getChildren().add(lines(i));
        }
        return rows;
    }

    /// Rows of two lines each beside a picture.
    public static VBox rowsWithPictures(int count) {
        VBox rows = column();
        for (int i = 0; i < count; i++) {
            Region round = shape(32, 32);
            round.setMinWidth(32);
            round.getStyleClass().add("round");
            rows.getChildren().add(new HBox(16, round, lines(i)));
        }
        return rows;
    }

    /// A thing with all there is to say about it: its name, a few tags and some lines.
    public static VBox page() {
        HBox tags = new HBox(8, shape(48, 20), shape(64, 20), shape(56, 20));
        VBox text = new VBox(12);
        for (int i = 0; i < LINES; i++) {
            text.getChildren().add(shape(i == LINES - 1 ? 160 : 360 - (i * 31) % 60, 8));
        }
        VBox page = column();
        page.getChildren().addAll(shape(64, 8), shape(240, 16), tags, text);
        return page;
    }

    private static VBox column() {
        VBox rows = new VBox(20);
        rows.getStyleClass().add("skeletons");
        return rows;
    }

    private static VBox lines(int number) {
        VBox lines =
                new VBox(
                        8, shape(180 + (number * 37) % 90, 10), shape(110 + (number * 23) % 60, 8));
        lines.setAlignment(Pos.CENTER_LEFT);
        return lines;
    }

    private static Region shape(double width, double height) {
        Region shape = new Region();
        shape.getStyleClass().add("skeleton");
        shape.setMinSize(0, height);
        shape.setPrefSize(width, height);
        shape.setMaxSize(width, height);
        return shape;
    }
}
