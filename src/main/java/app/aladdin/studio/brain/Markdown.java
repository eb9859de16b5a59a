package app.aladdin.studio.brain;

import java.util.regex.Pattern;

/// Text of a project inside Markdown.
final class Markdown {
    private static final Pattern MARKS = Pattern.compile("([\\\\`*_\\[\\]<>|~])");

    private Markdown() {}

    /// The text as it is, whatever is in it, on one line.
    static String plain(String text) {
        return MARKS.matcher(text.replaceAll("\\s+", " ").strip()).replaceAll("\\\\$1");
    }
}
