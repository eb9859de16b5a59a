package app.aladdin.ui.markdown;

/// What is selected in a text: from where it began to where it was extended to, in either
/// direction.
public record Selection(Place anchor, Place head) {

    /// The earlier end.
    Place from() {
        return anchor.compareTo(head) <= 0 ? anchor : head;
    }

    /// The later end.
    Place to() {
        return anchor.compareTo(head) <= 0 ? head : anchor;
    }

    /// Whether nothing is between the ends.
    public boolean isEmpty() {
        return anchor.equals(head);
    }

    /// The part of it in one block of that many characters; `Span(0, 0)` where there is none.
    Span within(int block, int length) {
        if (block < from().block() || block > to().block()) {
            return new Span(0, 0);
        }
        int start = block == from().block() ? Math.min(from().offset(), length) : 0;
        int end = block == to().block() ? Math.min(to().offset(), length) : length;
        return new Span(start, end);
    }

    /// Whether all of a block of that many characters is within it.
    boolean covers(int block, int length) {
        boolean begins =
                block > from().block() || (block == from().block() && from().offset() == 0);
        boolean ends = block < to().block() || (block == to().block() && to().offset() >= length);
        return begins && ends && !isEmpty();
    }
}
