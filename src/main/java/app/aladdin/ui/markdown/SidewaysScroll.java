package app.aladdin.ui.markdown;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// Shows content that may be wider than there is room, such as code and tables: as high as the
/// content needs, with a bar below it only when it does not fit. Up and down stays with the page.
final class SidewaysScroll extends Flowing {
    private static final double BAR = 10;
    private static final double STEP = 40;

    private final Region content;
    private final ScrollBar bar = new ScrollBar();
    private final Rectangle window = new Rectangle();

    SidewaysScroll(Region content) {
        this.content = content;
        getStyleClass().add("md-sideways");
        bar.setOrientation(Orientation.HORIZONTAL);
        bar.setFocusTraversable(false);
        bar.valueProperty().addListener(it -> content.setTranslateX(-Math.rint(bar.getValue())));
        content.setClip(window);
        window.xProperty().bind(content.translateXProperty().negate());
        getChildren().addAll(content, bar);
        addEventHandler(ScrollEvent.SCROLL, this::onScroll);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    @Override
    double heightAt(double width) {
        double wide = widthOfContent(width);
        return content.prefHeight(wide) + (wide > width ? BAR : 0);
    }

    @Override
    double naturalWidth() {
        return content.prefWidth(-1);
    }

    @Override
    void place(double x, double y, double width, double height) {
        double wide = widthOfContent(width);
        boolean over = wide > width;
        double shown = over ? height - BAR : height;
        content.resizeRelocate(x, y, wide, shown);
        window.setWidth(width);
        window.setHeight(shown);
        bar.setVisible(over);
        bar.setMax(Math.max(0, wide - width));
        bar.setVisibleAmount(over ? (wide - width) * width / wide : 0);
        bar.setValue(Math.min(bar.getValue(), bar.getMax()));
        bar.resizeRelocate(x, y + shown, width, BAR);
        setFocusTraversable(over);
    }

    private double widthOfContent(double width) {
        return Math.max(width, snapSizeX(content.minWidth(-1)));
    }

    private void onScroll(ScrollEvent event) {
        boolean sideways = Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY());
        if (bar.isVisible() && sideways) {
            move(-event.getDeltaX());
            event.consume();
        }
    }

    private void onKey(KeyEvent event) {
        if (bar.isVisible() && event.getTarget() == this) {
            switch (event.getCode()) {
                case LEFT -> move(-STEP);
                case RIGHT -> move(STEP);
                default -> {
                    return;
                }
            }
            event.consume();
        }
    }

    private void move(double by) {
        bar.setValue(Math.clamp(bar.getValue() + by, 0, bar.getMax()));
    }
}
