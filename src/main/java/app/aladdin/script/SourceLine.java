package app.aladdin.script;

import java.util.ArrayList;
import java.util.List;

/// A line of a Fountain text as the syntax sees it: a comment that spans several lines does not end
/// it.
///
/// @param number 1-based number of the first source line it covers
/// @param raw the text with its comments
/// @param comments the comments by their offsets in `raw`
/// @param bare the text without comments and without blanks at its ends
record SourceLine(int number, String raw, List<Comments.Span> comments, String bare) {

    private static SourceLine of(int number, String raw, List<Comments.Span> comments) {
        return new SourceLine(number, raw, comments, bare(raw, comments));
    }

    /// All lines of a text that has only `\n` as its line end.
    static List<SourceLine> of(String text) {
        var lines = new ArrayList<SourceLine>();
        List<Comments.Span> spans = Comments.in(text);
        var own = new ArrayList<Comments.Span>();
        int next = 0;
        int start = 0;
        int number = 1;
        int breaks = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (next < spans.size() && spans.get(next).from() == i) {
                Comments.Span span = spans.get(next++);
                own.add(span.moved(-start));
                breaks += breaks(text, span);
                i = span.to() - 1;
            } else if (i == text.length() || text.charAt(i) == '\n') {
                lines.add(of(number, text.substring(start, i), List.copyOf(own)));
                own.clear();
                start = i + 1;
                number += 1 + breaks;
                breaks = 0;
            }
        }
        return lines;
    }

    private static int breaks(String text, Comments.Span span) {
        return (int) text.substring(span.from(), span.to()).chars().filter(c -> c == '\n').count();
    }

    private static String bare(String raw, List<Comments.Span> comments) {
        if (comments.isEmpty()) {
            return raw.strip();
        }
        var out = new StringBuilder();
        int from = 0;
        for (Comments.Span comment : comments) {
            // A space, so that what stood left and right of it does not become a new mark.
            out.append(raw, from, comment.from()).append(' ');
            from = comment.to();
        }
        return out.append(raw, from, raw.length()).toString().replaceAll("\\s+", " ").strip();
    }

    Anchor anchor() {
        return new Anchor(number);
    }

    /// Nothing is written on it.
    boolean blank() {
        return bare.isEmpty() && comments.isEmpty();
    }

    /// A blank line that the writer wants kept within a speech: two spaces or more.
    boolean keptBlank() {
        return blank() && raw.length() >= 2;
    }

    /// There are comments on it and nothing else.
    boolean onlyComments() {
        return bare.isEmpty() && !comments.isEmpty();
    }

    /// Taking its comments out would let them close something that is open in the rest.
    boolean tangled() {
        return !comments.isEmpty() && Comments.opens(bare);
    }

    /// Its comments as elements.
    List<Element> commentElements() {
        var elements = new ArrayList<Element>();
        int seen = 0;
        int line = number;
        for (Comments.Span comment : comments) {
            for (; seen < comment.from(); seen++) {
                line += raw.charAt(seen) == '\n' ? 1 : 0;
            }
            elements.add(comment.element(raw, new Anchor(line)));
        }
        return elements;
    }

    /// How many comments stand before anything else.
    int leadingComments() {
        int end = 0;
        int count = 0;
        for (Comments.Span comment : comments) {
            if (!raw.substring(end, comment.from()).isBlank()) {
                break;
            }
            end = comment.to();
            count++;
        }
        return count;
    }

    /// The line without its first comments.
    SourceLine afterComments(int count) {
        if (count == 0) {
            return this;
        }
        int end = comments.get(count - 1).to();
        String rest = raw.substring(end).stripLeading();
        int by = rest.length() - raw.length();
        int line = number + (int) raw.substring(0, end).chars().filter(c -> c == '\n').count();
        var own = comments.subList(count, comments.size()).stream().map(c -> c.moved(by)).toList();
        return of(line, rest, own);
    }

    /// The text with the first `!` taken out, wherever comments stand.
    String withoutForce() {
        int next = 0;
        for (int i = 0; i < raw.length(); i++) {
            if (next < comments.size() && comments.get(next).from() == i) {
                i = comments.get(next++).to() - 1;
            } else if (raw.charAt(i) == '!') {
                return raw.substring(0, i) + raw.substring(i + 1);
            }
        }
        return raw;
    }
}
