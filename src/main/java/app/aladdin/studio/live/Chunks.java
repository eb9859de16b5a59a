package app.aladdin.studio.live;

import java.util.ArrayList;
import java.util.List;

/// Cuts an answer into the pieces in which it is streamed: words with the blanks behind them.
///
/// Where a cut falls depends on the text before it alone. So the pieces of an answer that was
/// stopped after some of them are exactly those, and events can be told again from the text.
final class Chunks {
    /// Longer words are cut, so that a piece always has a bound.
    static final int LONGEST = 120;

    private Chunks() {}

    /// Pieces that make the text when joined; none is empty and none begins or ends inside a
    /// surrogate pair.
    static List<String> of(String text) {
        List<String> chunks = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = end(text, start);
            chunks.add(text.substring(start, end));
            start = end;
        }
        return List.copyOf(chunks);
    }

    private static int end(String text, int start) {
        int at = start;
        boolean blank = false;
        while (at < text.length() && at - start < LONGEST) {
            boolean blankHere = Character.isWhitespace(text.charAt(at));
            if (blank && !blankHere) {
                return at;
            }
            blank = blankHere;
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }
}
