package app.aladdin.ui.markdown;

import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Running text of one block. Characters are counted from 0 over all its parts; a part that is no
/// text counts as one, as [TextFlow#hitTest] and [TextFlow#getRangeShape] count it.
final class Prose extends TextFlow {
    private final List<Ground> grounds = new ArrayList<>();
    private final Path ring = new Path();
    private int length;
    private double knownWidth = Double.NaN;
    private double knownHeight;
    private int ringStart;
    private int ringEnd;

    Prose(String... styleClasses) {
        getStyleClass().add("md-prose");
        getStyleClass().addAll(styleClasses);
        ring.getStyleClass().add("md-ring");
        ring.setManaged(false);
        ring.setMouseTransparent(true);
        setMinWidth(0);
    }

    /// How many characters there are.
    int length() {
        return length;
    }

    void add(Text text) {
        length += text.getText().length();
        getChildren().add(text);
    }

    void add(Node part) {
        length++;
        getChildren().add(part);
    }

    /// Paints a ground behind some characters, since a text has none of its own.
    void ground(int start, int end, String styleClass) {
        Path path = new Path();
        path.getStyleClass().add(styleClass);
        path.setManaged(false);
        path.setMouseTransparent(true);
        grounds.add(new Ground(start, end, path));
        getChildren().addFirst(path);
    }

    /// Puts the focus ring around some characters; nothing takes it away.
    void ring(@Nullable Span span) {
        getChildren().remove(ring);
        if (span != null) {
            ringStart = span.start();
            ringEnd = span.end();
            getChildren().add(ring);
        }
        requestLayout();
    }

    /// Remembered, because a box asks all its children again when text is added to the last one.
    @Override
    protected double computePrefHeight(double width) {
        if (width != knownWidth) {
            knownHeight = super.computePrefHeight(width);
            knownWidth = width;
        }
        return knownHeight;
    }

    @Override
    public void requestLayout() {
        knownWidth = Double.NaN;
        super.requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        for (Ground ground : grounds) {
            ground.path.getElements().setAll(getRangeShape(ground.start, ground.end, false));
        }
        if (ring.getParent() != null) {
            ring.getElements().setAll(getRangeShape(ringStart, ringEnd, false));
        }
    }

    /// Some characters, `end` exclusive.
    record Span(int start, int end) {}

    private record Ground(int start, int end, Path path) {}
}
