package app.aladdin.script;

import java.util.ArrayList;
import java.util.List;

/// Takes markup out of a text: emphasis, its escapes, notes and boneyards.
///
/// Emphasis is `*italics*`, `**bold**`, `***both***` and `_underline_`, opened before and closed
/// behind a letter on one line; any other asterisk or underscore is itself, and so is one behind a
/// backslash.
public final class PlainText {
    private static final int LONGEST_RUN = 3;

    private PlainText() {}

    /// The text without its markup. A line that holds comments only is gone.
    public static String of(String text) {
        if (text.indexOf('*') < 0 && text.indexOf('_') < 0 && text.indexOf('[') < 0) {
            return text;
        }
        var lines = new ArrayList<String>();
        for (SourceLine line : SourceLine.of(text)) {
            if (!line.onlyComments()) {
                lines.add(withoutEmphasis(withoutComments(line)));
            }
        }
        return String.join("\n", lines);
    }

    private static String withoutComments(SourceLine line) {
        var out = new StringBuilder();
        int from = 0;
        for (Comments.Span comment : line.comments()) {
            append(out, line.raw().substring(from, comment.from()));
            from = comment.to();
        }
        append(out, line.raw().substring(from));
        return line.comments().isEmpty() ? line.raw() : out.toString().stripTrailing();
    }

    /// Appends so that the blanks left and right of a comment become one.
    private static void append(StringBuilder out, String piece) {
        boolean blankBefore =
                !out.isEmpty() && Character.isWhitespace(out.charAt(out.length() - 1));
        out.append(blankBefore ? piece.stripLeading() : piece);
    }

    /// A run of one mark.
    private static final class Run {
        final int from;
        final int to;
        int left;

        Run(int from, int to) {
            this.from = from;
            this.to = to;
            this.left = to - from;
        }
    }

    private static String withoutEmphasis(String line) {
        List<Run> runs = runs(line);
        match(line, runs, '*');
        match(line, runs, '_');
        var out = new StringBuilder();
        int from = 0;
        for (Run run : runs) {
            unescape(line.substring(from, run.from), out);
            out.repeat(line.charAt(run.from), run.left);
            from = run.to;
        }
        unescape(line.substring(from), out);
        return out.toString();
    }

    private static List<Run> runs(String line) {
        var runs = new ArrayList<Run>();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\') {
                i++;
            } else if (mark(c)) {
                int end = i;
                while (end < line.length() && line.charAt(end) == c) {
                    end++;
                }
                runs.add(new Run(i, end));
                i = end - 1;
            }
        }
        return runs;
    }

    private static void match(String line, List<Run> runs, char mark) {
        var open = new ArrayList<Run>();
        for (Run run : runs) {
            if (line.charAt(run.from) != mark || run.left > LONGEST_RUN) {
                continue;
            }
            char before = run.from > 0 ? line.charAt(run.from - 1) : ' ';
            char after = run.to < line.length() ? line.charAt(run.to) : ' ';
            boolean word = mark == '_';
            boolean closes =
                    !Character.isWhitespace(before) && !(word && Character.isLetterOrDigit(after));
            boolean opens =
                    !Character.isWhitespace(after) && !(word && Character.isLetterOrDigit(before));
            while (closes && run.left > 0 && !open.isEmpty()) {
                Run last = open.getLast();
                int both = Math.min(last.left, run.left);
                last.left -= both;
                run.left -= both;
                if (last.left == 0) {
                    open.removeLast();
                }
            }
            if (opens && run.left > 0) {
                open.add(run);
            }
        }
    }

    private static void unescape(String piece, StringBuilder out) {
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            boolean escape = c == '\\' && i + 1 < piece.length() && mark(piece.charAt(i + 1));
            out.append(escape ? piece.charAt(++i) : c);
        }
    }

    private static boolean mark(char c) {
        return c == '*' || c == '_';
    }
}
