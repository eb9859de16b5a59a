package app.aladdin.ui.markdown;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;

import org.jspecify.annotations.Nullable;

import java.text.BreakIterator;

/// Finds the place in a shown text that a point is nearest to.
final class Places {
    private final MarkdownView view;

    Places(MarkdownView view) {
        this.view = view;
    }

    /// What one press takes hold of.
    enum Unit {
        CHARACTER,
        WORD,
        PIECE;

        static Unit of(int clicks) {
            return clicks <= 1 ? CHARACTER : clicks == 2 ? WORD : PIECE;
        }
    }

    /// The unit at a point of the view; of characters the place between two.
    Selection around(double x, double y, Unit unit) {
        int block = blockAt(y);
        if (block < 0) {
            return new Selection(new Place(0, 0), new Place(0, 0));
        }
        BlockText text = view.text(block);
        Prose piece = pieceAt(text, x, y);
        if (piece == null) {
            return new Selection(new Place(block, 0), new Place(block, 0));
        }
        Point2D point = piece.sceneToLocal(view.localToScene(x, y));
        Bounds bounds = piece.getLayoutBounds();
        int at =
                point.getY() < bounds.getMinY()
                        ? 0
                        : point.getY() > bounds.getMaxY()
                                ? piece.length()
                                : piece.placeAt(point.getX(), point.getY());
        Span span = around(piece, at, unit);
        int before = text.before(piece);
        return new Selection(
                new Place(block, before + span.start()), new Place(block, before + span.end()));
    }

    private static Span around(Prose piece, int at, Unit unit) {
        return switch (unit) {
            case CHARACTER -> new Span(at, at);
            case WORD -> word(piece.text(), at);
            case PIECE -> new Span(0, piece.length());
        };
    }

    private static Span word(String text, int at) {
        if (text.isEmpty()) {
            return new Span(0, 0);
        }
        BreakIterator words = BreakIterator.getWordInstance();
        words.setText(text);
        int end = words.following(Math.min(at, text.length() - 1));
        return new Span(words.previous(), end);
    }

    private int blockAt(double y) {
        int nearest = -1;
        double distance = Double.MAX_VALUE;
        BlockStack blocks = view.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Bounds bounds = blocks.node(i).getBoundsInParent();
            double away = away(y, bounds.getMinY(), bounds.getMaxY());
            if (blocks.present(i) && away < distance) {
                nearest = i;
                distance = away;
            }
        }
        return nearest;
    }

    private @Nullable Prose pieceAt(BlockText text, double x, double y) {
        Point2D point = view.localToScene(x, y);
        Prose nearest = null;
        double distance = Double.MAX_VALUE;
        for (Prose piece : text.pieces()) {
            Bounds bounds = piece.localToScene(piece.getLayoutBounds());
            double down = away(point.getY(), bounds.getMinY(), bounds.getMaxY());
            double aside = away(point.getX(), bounds.getMinX(), bounds.getMaxX());
            double away = down * 10_000 + aside;
            if (away < distance) {
                nearest = piece;
                distance = away;
            }
        }
        return nearest;
    }

    private static double away(double at, double from, double to) {
        return at < from ? from - at : Math.max(0, at - to);
    }
}
