package app.aladdin.script;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds boneyards and notes in a text, in linear time.
///
/// A boneyard wins over a note and hides everything in it. A note ends at a blank line unless that
/// line holds two spaces. What is opened and never closed is plain text, so a stray `/*` does not
/// swallow the script.
final class Comments {
    /// A comment by its offsets in the text.
    ///
    /// @param from offset of the first character
    /// @param to offset behind the last one
    /// @param boneyard a boneyard, else a note
    record Span(int from, int to, boolean boneyard) {
        /// The comment as an element of its own.
        Element element(String text, Anchor at) {
            String inner = text.substring(from + 2, to - 2);
            return boneyard ? new Boneyard(inner, at) : new Note(inner.strip(), at);
        }

        Span moved(int by) {
            return new Span(from + by, to + by, boneyard);
        }
    }

    private final String text;
    private final List<Span> boneyards = new ArrayList<>();
    private final List<Span> notes = new ArrayList<>();

    private Comments(String text) {
        this.text = text;
    }

    /// All outermost comments in their order.
    static List<Span> in(String text) {
        var comments = new Comments(text);
        comments.findBoneyards();
        comments.findNotes();
        var all = new ArrayList<>(comments.notes);
        int note = 0;
        for (Span boneyard : comments.boneyards) {
            while (note < comments.notes.size()
                    && comments.notes.get(note).to() <= boneyard.from()) {
                note++;
            }
            if (note == comments.notes.size()
                    || boneyard.from() < comments.notes.get(note).from()) {
                all.add(boneyard);
            }
        }
        all.sort(Comparator.comparingInt(Span::from));
        return all;
    }

    /// True when the text opens something that is not closed in it.
    static boolean opens(String text) {
        return text.contains("[[") || text.contains("/*");
    }

    private void findBoneyards() {
        int open = text.indexOf("/*");
        while (open >= 0) {
            int close = text.indexOf("*/", open + 2);
            if (close < 0) {
                return;
            }
            boneyards.add(new Span(open, close + 2, true));
            open = text.indexOf("/*", close + 2);
        }
    }

    private void findNotes() {
        int hidden = 0;
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            if (hidden < boneyards.size() && boneyards.get(hidden).from() == i) {
                i = boneyards.get(hidden++).to() - 1;
            } else if (open < 0 && text.startsWith("[[", i)) {
                open = i++;
            } else if (open >= 0 && text.startsWith("]]", i)) {
                notes.add(new Span(open, i + 2, false));
                open = -1;
                i++;
            } else if (text.charAt(i) == '\n' && blankLineFrom(i + 1)) {
                open = -1;
            }
        }
    }

    private boolean blankLineFrom(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n') {
            if (!Character.isWhitespace(text.charAt(end))) {
                return false;
            }
            end++;
        }
        return end - start < 2;
    }
}
