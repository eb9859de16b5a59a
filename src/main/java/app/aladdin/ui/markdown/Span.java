package app.aladdin.ui.markdown;

/// Some characters, `end` exclusive.
record Span(int start, int end) {

    boolean isEmpty() {
        return start >= end;
    }

    /// The part of it that lies within `length` characters from `offset`, counted from there.
    Span within(int offset, int length) {
        int from = Math.clamp(start - (long) offset, 0, length);
        return new Span(from, Math.clamp(end - (long) offset, from, length));
    }
}
