package app.aladdin.ui.markdown;

import javafx.scene.Node;

/// A list item: its mark in the margin, what it says beside it.
final class Indented extends Flowing {
    private final Node mark;
    private final Node content;
    private final double indent;

    Indented(double indent, Node mark, Node content) {
        this.indent = indent;
        this.mark = mark;
        this.content = content;
        getChildren().addAll(mark, content);
    }

    @Override
    double heightAt(double width) {
        double said = content.prefHeight(Math.max(0, width - indent));
        return Math.max(said, mark.prefHeight(-1));
    }

    @Override
    double naturalWidth() {
        return indent + content.prefWidth(-1);
    }

    @Override
    void place(double x, double y, double width, double height) {
        mark.resizeRelocate(x, y, mark.prefWidth(-1), mark.prefHeight(-1));
        content.resizeRelocate(x + indent, y, Math.max(0, width - indent), height);
    }
}
