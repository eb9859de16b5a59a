package app.aladdin.text;

import java.util.regex.Pattern;

/// The words of a text in Markdown without its marks, by rule of thumb: good enough to be searched
/// and to be shown in a line. Costs time by the length alone.
public final class PlainMarkdown {
    private static final Pattern LINK =
            Pattern.compile("!?\\[([^\\[\\]\\n]{0,300}+)\\]\\([^()\\n]{0,600}+\\)");
    private static final Pattern LINE_MARK =
            Pattern.compile(
                    "(?m)^[ \\t]{0,12}(?:#{1,6} |> ?|[-*+] (?:\\[[ xX]\\] )?|\\d{1,9}[.)] )");
    private static final Pattern FENCE = Pattern.compile("(?m)^ {0,3}(?:```|~~~)[^\\n]{0,80}$");
    private static final Pattern TABLE_RULE = Pattern.compile("(?m)^[ \\t]*\\|?[ :|\\t-]{3,}\\|?$");
    private static final Pattern EMPHASIS =
            Pattern.compile("\\*{1,3}|`+|~~|(?<!\\w)_{1,2}|_{1,2}(?!\\w)");

    private PlainMarkdown() {}

    public static String of(String markdown) {
        String text = LINK.matcher(markdown).replaceAll("$1");
        text = FENCE.matcher(text).replaceAll("");
        text = TABLE_RULE.matcher(text).replaceAll("");
        text = LINE_MARK.matcher(text).replaceAll("");
        text = EMPHASIS.matcher(text).replaceAll("");
        return tidied(text);
    }

    /// Cells apart by two blanks, lines by one break. By hand, because a pattern would look at long
    /// runs of blanks again and again.
    private static String tidied(String text) {
        StringBuilder tidy = new StringBuilder(text.length());
        int blanks = 0;
        boolean line = false;
        boolean cell = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '|' || Character.isWhitespace(c)) {
                blanks++;
                line |= c == '\n';
                cell |= c == '|';
                continue;
            }
            if (blanks > 0 && !tidy.isEmpty()) {
                tidy.append(line ? "\n" : cell ? "  " : " ");
            }
            blanks = 0;
            line = false;
            cell = false;
            tidy.append(c);
        }
        return tidy.toString();
    }
}
