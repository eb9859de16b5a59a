package app.aladdin.ui.markdown;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// A region whose height follows from its width.
///
/// It remembers its last answers: JavaFX's own boxes ask each child several times, so that a
/// question doubles at every level of nesting, and a quote within quotes would take for ever.
abstract class Flowing extends Region {
    private double knownWidth = Double.NaN;
    private double knownHeight;
    private double knownNatural = Double.NaN;

    /// The height of the content at this width, both without insets.
    abstract double heightAt(double width);

    /// The width at which nothing would have to wrap, without insets.
    abstract double naturalWidth();

    /// Puts the content there; all without insets.
    abstract void place(double x, double y, double width, double height);

    /// The height of the children below each other.
    final double heightOfStack(double gap, double width) {
        double height = 0;
        for (Node child : getManagedChildren()) {
            height += (height == 0 ? 0 : gap) + snapSizeY(child.prefHeight(width));
        }
        return height;
    }

    /// The width of the widest child.
    final double widthOfStack() {
        return getManagedChildren().stream().mapToDouble(it -> it.prefWidth(-1)).max().orElse(0);
    }

    /// Puts the children below each other.
    final void stack(double gap, double x, double y, double width) {
        double top = y;
        for (Node child : getManagedChildren()) {
            double part = snapSizeY(child.prefHeight(width));
            child.resizeRelocate(x, top, width, part);
            top += part + gap;
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    public void requestLayout() {
        knownWidth = Double.NaN;
        knownNatural = Double.NaN;
        super.requestLayout();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        if (Double.isNaN(knownNatural)) {
            knownNatural = snapSizeX(naturalWidth()) + snappedLeftInset() + snappedRightInset();
        }
        return knownNatural;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double asked = width < 0 ? prefWidth(-1) : width;
        if (asked != knownWidth) {
            double inner = asked - snappedLeftInset() - snappedRightInset();
            double height = heightAt(Math.max(0, inner));
            knownHeight = snapSizeY(height) + snappedTopInset() + snappedBottomInset();
            knownWidth = asked;
        }
        return knownHeight;
    }

    @Override
    protected void layoutChildren() {
        double x = snappedLeftInset();
        double y = snappedTopInset();
        place(
                x,
                y,
                Math.max(0, getWidth() - x - snappedRightInset()),
                Math.max(0, getHeight() - y - snappedBottomInset()));
    }
}
