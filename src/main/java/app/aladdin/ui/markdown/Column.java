package app.aladdin.ui.markdown;

import javafx.scene.Node;

import java.util.List;

/// Blocks below each other over the full width.
final class Column extends Flowing {
    private final double gap;

    Column(double gap, List<? extends Node> blocks) {
        this.gap = gap;
        getChildren().addAll(blocks);
    }

    /// Shows these blocks instead.
    void show(List<? extends Node> blocks) {
        getChildren().setAll(blocks);
    }

    /// Shows these blocks below the others.
    void add(List<? extends Node> blocks) {
        getChildren().addAll(blocks);
    }

    /// Keeps only so many blocks.
    void keep(int count) {
        getChildren().remove(count, getChildren().size());
    }

    @Override
    double heightAt(double width) {
        return heightOfStack(gap, width);
    }

    @Override
    double naturalWidth() {
        return widthOfStack();
    }

    @Override
    void place(double x, double y, double width, double height) {
        stack(gap, x, y, width);
    }
}
