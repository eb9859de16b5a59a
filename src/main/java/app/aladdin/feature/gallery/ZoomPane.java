package app.aladdin.feature.gallery;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import org.jspecify.annotations.Nullable;

/// A picture that can be looked at closer: it fits at first, the wheel and a pinch make it larger
/// where the pointer is, and dragging moves it. FX thread only.
final class ZoomPane extends Region {
    private static final double MOST = 8;
    private static final double EDGE = 16;

    private final ImageView view = new ImageView();
    private final ReadOnlyDoubleWrapper scale = new ReadOnlyDoubleWrapper(1);
    private double width;
    private double height;

    /// Where the picture's middle is, from the middle of this pane.
    private Point2D middle = Point2D.ZERO;

    private boolean fits = true;
    private @Nullable Point2D held;

    ZoomPane() {
        getStyleClass().add("zoom-pane");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        view.setSmooth(true);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        getChildren().add(view);
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        addEventHandler(
                ZoomEvent.ZOOM, pinch -> zoom(pinch.getZoomFactor(), pinch.getX(), pinch.getY()));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(MouseEvent.MOUSE_RELEASED, release -> held = null);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    /// How large the picture is shown: 1 is one pixel for each of its own.
    ReadOnlyDoubleProperty scale() {
        return scale.getReadOnlyProperty();
    }

    /// Whether it is as large as there is room.
    boolean isFitting() {
        return fits;
    }

    /// @param ownWidth of the picture, in pixels, whatever the image has
    void show(Image image, double ownWidth, double ownHeight) {
        boolean another = ownWidth != width || ownHeight != height;
        view.setImage(image);
        width = ownWidth;
        height = ownHeight;
        if (another) {
            fit();
        }
        requestLayout();
    }

    void clear() {
        view.setImage(null);
        width = 0;
        height = 0;
    }

    void fit() {
        fits = true;
        middle = Point2D.ZERO;
        requestLayout();
    }

    /// One pixel for each of its own.
    void actual() {
        zoom(1 / scale.get(), getWidth() / 2, getHeight() / 2);
    }

    void zoom(double factor) {
        zoom(factor, getWidth() / 2, getHeight() / 2);
    }

    private void zoom(double factor, double x, double y) {
        if (width <= 0) {
            return;
        }
        double before = scale.get();
        double now = Math.clamp(before * factor, Math.min(fitting(), 1), MOST);
        Point2D from = new Point2D(x - getWidth() / 2, y - getHeight() / 2);
        middle = from.subtract(from.subtract(middle).multiply(now / before));
        fits = now <= fitting() && factor < 1;
        scale.set(now);
        requestLayout();
    }

    /// Moves what is seen.
    void pan(double x, double y) {
        middle = middle.add(x, y);
        requestLayout();
    }

    private double fitting() {
        return Math.min(
                1,
                Math.min(
                        Math.max(1, getWidth() - 2 * EDGE) / Math.max(1, width),
                        Math.max(1, getHeight() - 2 * EDGE) / Math.max(1, height)));
    }

    private void scrolled(ScrollEvent scroll) {
        scroll.consume();
        if (scroll.isDirect()) {
            pan(scroll.getDeltaX(), scroll.getDeltaY());
        } else if (scroll.getDeltaY() != 0) {
            zoom(Math.exp(scroll.getDeltaY() / 300), scroll.getX(), scroll.getY());
        }
    }

    private void pressed(MouseEvent press) {
        requestFocus();
        held = new Point2D(press.getX(), press.getY());
    }

    private void dragged(MouseEvent drag) {
        Point2D before = held;
        if (before != null) {
            pan(drag.getX() - before.getX(), drag.getY() - before.getY());
            held = new Point2D(drag.getX(), drag.getY());
        }
    }

    private void clicked(MouseEvent click) {
        if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
            if (fits) {
                zoom(1 / scale.get(), click.getX(), click.getY());
            } else {
                fit();
            }
        }
    }

    @Override
    protected void layoutChildren() {
        if (width <= 0 || getWidth() <= 0) {
            return;
        }
        if (fits) {
            scale.set(fitting());
        }
        double shownWidth = width * scale.get();
        double shownHeight = height * scale.get();
        // What is smaller than the pane stands in its middle, what is larger has no gap beside it.
        double awayX = Math.max(0, (shownWidth - getWidth()) / 2 + EDGE);
        double awayY = Math.max(0, (shownHeight - getHeight()) / 2 + EDGE);
        middle =
                new Point2D(
                        shownWidth <= getWidth() ? 0 : Math.clamp(middle.getX(), -awayX, awayX),
                        shownHeight <= getHeight() ? 0 : Math.clamp(middle.getY(), -awayY, awayY));
        boolean movable = shownWidth > getWidth() || shownHeight > getHeight();
        setCursor(movable ? Cursor.OPEN_HAND : Cursor.DEFAULT);
        view.setFitWidth(shownWidth);
        view.setFitHeight(shownHeight);
        view.relocate(
                Math.round((getWidth() - shownWidth) / 2 + middle.getX()),
                Math.round((getHeight() - shownHeight) / 2 + middle.getY()));
    }
}
