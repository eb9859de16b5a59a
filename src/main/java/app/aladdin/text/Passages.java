package app.aladdin.text;

/// Looks for the passage to show in texts of any length, piece by piece, so that a very long one
/// costs no more than it must.
final class Passages {
    private static final int PIECE = 16_384;
    private static final int OVERLAP = 256;
    private static final int MOST_PIECES = 40;

    private final Excerpts excerpts;

    Passages(Excerpts excerpts) {
        this.excerpts = excerpts;
    }

    Passage of(String text) {
        Excerpts.Excerpt first = null;
        int from = 0;
        for (int piece = 0; piece < MOST_PIECES && from < text.length(); piece++) {
            int to = Math.min(text.length(), from + PIECE);
            Excerpts.Excerpt excerpt = excerpts.of(text.substring(from, to));
            if (!excerpt.marks().isEmpty()) {
                return new Passage(excerpt.text(), excerpt.marks());
            }
            first = first == null ? excerpt : first;
            from = to == text.length() ? to : to - OVERLAP;
        }
        return first == null
                ? new Passage("", java.util.List.of())
                : new Passage(first.text(), java.util.List.of());
    }
}
