package app.aladdin.ui.theme;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// The root of a window: shows its content larger or smaller. Sizes inside stay what they are, so
/// that the grid and the texts' proportions hold; letters are drawn at the size they are seen in.
public final class Zoom extends Region {
    private final Parent content;
    private final DoubleProperty factor = new SimpleDoubleProperty(this, "factor", 1);

    public Zoom(Parent content) {
        this.content = content;
        Scale scale = new Scale(1, 1, 0, 0);
        scale.xProperty().bind(factor);
        scale.yProperty().bind(factor);
        content.getTransforms().add(scale);
        content.setManaged(false);
        factor.addListener(it -> requestLayout());
        getChildren().add(content);
    }

    /// 1 for the sizes as they were drawn.
    public DoubleProperty factor() {
        return factor;
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, getWidth() / factor.get(), getHeight() / factor.get());
    }

    @Override
    protected double computePrefWidth(double height) {
        return content.prefWidth(-1) * factor.get();
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(-1) * factor.get();
    }
}
