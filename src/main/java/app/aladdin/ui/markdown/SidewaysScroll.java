package app.aladdin.ui.markdown;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import org.jspecify.annotations.Nullable;

/// Shows content that may be wider than there is room, such as code and tables: as high as the
/// content needs, with a bar below it only when it does not fit. Up and down stays with the page.
final class SidewaysScroll extends Flowing {
    private static final double BAR = 10;
    private static final double STEP = 40;

    private final Region content;
    private final Rectangle window = new Rectangle();
    private @Nullable ScrollBar bar;

    SidewaysScroll(Region content) {
        this.content = content;
        getStyleClass().add("md-sideways");
        content.setClip(window);
        window.xProperty().bind(content.translateXProperty().negate());
        getChildren().add(content);
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
        setFocusTraversable(over);
        if (over || bar != null) {
            ScrollBar below = bar();
            below.setVisible(over);
            below.setMax(Math.max(0, wide - width));
            below.setVisibleAmount(over ? (wide - width) * width / wide : 0);
            below.setValue(Math.min(below.getValue(), below.getMax()));
            below.resizeRelocate(x, y + shown, width, BAR);
        }
    }

    /// Made when it is needed, which most content never does: a bar costs more than all of a short
    /// table.
    private ScrollBar bar() {
        if (bar != null) {
            return bar;
        }
        ScrollBar made = new ScrollBar();
        made.setOrientation(Orientation.HORIZONTAL);
        made.setFocusTraversable(false);
        made.setManaged(false);
        made.valueProperty().addListener(it -> content.setTranslateX(-Math.rint(made.getValue())));
        bar = made;
        getChildren().add(made);
        return made;
    }

    private double widthOfContent(double width) {
        return Math.max(width, snapSizeX(content.minWidth(-1)));
    }

    private void onScroll(ScrollEvent event) {
        boolean sideways = Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY());
        if (isOver() && sideways) {
            move(-event.getDeltaX());
            event.consume();
        }
    }

    private void onKey(KeyEvent event) {
        if (isOver() && event.getTarget() == this) {
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

    private boolean isOver() {
        return bar != null && bar.isVisible();
    }

    private void move(double by) {
        ScrollBar bar = bar();
        bar.setValue(Math.clamp(bar.getValue() + by, 0, bar.getMax()));
    }
}
