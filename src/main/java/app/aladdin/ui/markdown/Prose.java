package app.aladdin.ui.markdown;

import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
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
    private final List<Part> parts = new ArrayList<>();
    private final Runs runs = new Runs(getChildren());
    private final StringBuilder text = new StringBuilder();
    private final Path ring = new Path();
    private final Path selection = new Path();
    private List<Mark> marks = List.of();
    private Span selected = new Span(0, 0);
    private int length;
    private double knownWidth = Double.NaN;
    private double knownHeight;
    private double knownNatural = Double.NaN;
    private int ringStart;
    private int ringEnd;

    Prose(String... styleClasses) {
        getStyleClass().add("md-prose");
        getStyleClass().addAll(styleClasses);
        ring.getStyleClass().add("md-ring");
        ring.setManaged(false);
        ring.setMouseTransparent(true);
        selection.getStyleClass().add("md-selection");
        selection.setManaged(false);
        selection.setMouseTransparent(true);
        setMinWidth(0);
    }

    /// How many characters there are.
    int length() {
        return length;
    }

    /// The characters; a part that is no text is an object replacement character.
    String text() {
        return text.toString();
    }

    /// What was added, in order.
    List<Part> parts() {
        return parts;
    }

    /// @param source what the text was read from
    /// @param at where the text stands in the literal of its source, or -1 if it is not taken from
    ///   there as it is
    void add(Text part, org.commonmark.node.Node source, int at) {
        add(part, part.getText(), source, at);
    }

    /// Adds a part that is no text.
    void add(Node part, org.commonmark.node.Node source) {
        add(part, "\uFFFC", source, -1);
    }

    private void add(Node part, String said, org.commonmark.node.Node source, int at) {
        runs.add(part, leading(), parts.size(), text);
        int start = length;
        length += said.length();
        text.append(said);
        parts.add(new Part(new Span(start, length), source, at));
    }

    /// The nodes before the first part.
    private int leading() {
        return grounds.size() + marks.size() + (selection.getParent() == null ? 0 : 1);
    }

    /// Takes back what was added behind that many parts. To be finished afterwards.
    void keep(int count) {
        if (count == parts.size()) {
            return;
        }
        runs.keep(count);
        parts.subList(count, parts.size()).clear();
        length = count == 0 ? 0 : parts.getLast().span().end();
        text.setLength(length);
        while (!grounds.isEmpty() && grounds.getLast().end > length) {
            getChildren().remove(grounds.removeLast().path);
        }
    }

    /// All has been added, for now.
    void finish() {
        runs.finish(leading(), text);
    }

    /// The place that a point of this node is nearest to.
    int placeAt(double x, double y) {
        return Math.clamp(getHitInfo(new Point2D(x, y)).getInsertionIndex(), 0, length);
    }

    /// Paints the ground of selected characters; an empty span paints none.
    void select(Span span) {
        if (span.equals(selected)) {
            return;
        }
        selected = span;
        if (span.isEmpty()) {
            getChildren().remove(selection);
        } else if (selection.getParent() == null) {
            getChildren().addFirst(selection);
        }
        paintSelection();
    }

    /// Paints grounds behind what is looked for, in place of those before.
    void mark(List<Mark> next) {
        if (marks.isEmpty() && next.isEmpty()) {
            return;
        }
        marks.forEach(mark -> getChildren().remove(mark.path));
        marks = List.copyOf(next);
        for (Mark mark : marks) {
            getChildren().addFirst(mark.path);
            paint(mark);
        }
    }

    private void paint(Mark mark) {
        Span span = mark.span;
        mark.path.getElements().setAll(getRangeShape(span.start(), span.end(), false));
    }

    private void paintSelection() {
        selection.getElements().setAll(getRangeShape(selected.start(), selected.end(), true));
    }

    /// Lets the text run from right to left when its first letter does.
    void setDirectionByText() {
        boolean rightToLeft =
                text.codePoints()
                        .map(Character::getDirectionality)
                        .filter(Prose::isStrong)
                        .mapToObj(each -> each != Character.DIRECTIONALITY_LEFT_TO_RIGHT)
                        .findFirst()
                        .orElse(false);
        if (rightToLeft) {
            setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        }
    }

    private static boolean isStrong(int directionality) {
        return directionality == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
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
    protected double computePrefWidth(double height) {
        if (Double.isNaN(knownNatural)) {
            knownNatural = super.computePrefWidth(height);
        }
        return knownNatural;
    }

    @Override
    public void requestLayout() {
        knownWidth = Double.NaN;
        knownNatural = Double.NaN;
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
        marks.forEach(this::paint);
        if (!selected.isEmpty()) {
            paintSelection();
        }
    }

    /// Some of the characters, and what they were read from.
    record Part(Span span, org.commonmark.node.Node source, int at) {}

    /// Characters that are looked for, and the ground behind them.
    record Mark(Span span, Path path) {
        /// @param here whether it is the place that is looked at
        Mark(Span span, boolean here) {
            this(span, new Path());
            path.getStyleClass().add(here ? "md-sought-here" : "md-sought");
            path.setManaged(false);
            path.setMouseTransparent(true);
        }
    }

    private record Ground(int start, int end, Path path) {}
}
