package app.aladdin.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One paragraph of a Final Draft file as it is being read: its texts with their styles are one
/// text, and what is said about it stays beside it.
final class FinalDraftParagraph {
    /// A piece of text in one style.
    private record Run(StringBuilder text, String marks) {}

    private final String type;
    private final String number;
    private final String alignment;
    private final boolean newPage;
    private final List<Run> runs = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> summaries = new ArrayList<>();
    private Optional<Eighths> length = Optional.empty();

    FinalDraftParagraph(String type, String number, String alignment, boolean newPage) {
        this.type = type;
        this.number = number;
        this.alignment = alignment;
        this.newPage = newPage;
    }

    String type() {
        return type;
    }

    /// The scene's number, as Fountain can say it.
    String number() {
        return number.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c == '-' || c == '.')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    boolean centred() {
        return alignment.equals("Center");
    }

    boolean newPage() {
        return newPage;
    }

    /// What the scene's length is said to be.
    Optional<Eighths> length() {
        return length;
    }

    List<String> notes() {
        return notes;
    }

    /// What the scene is called and said to be about, each on one line.
    List<String> summaries() {
        return summaries;
    }

    void note(String text) {
        if (!text.isBlank()) {
            notes.add(harmless(text));
        }
    }

    void scene(String title, Optional<Eighths> said) {
        length = said;
        summary(title);
    }

    void summary(String text) {
        if (!text.isBlank()) {
            summaries.add(Names.collapse(harmless(text)));
        }
    }

    /// @param style as the file writes it, such as `Bold+Italic`
    void say(String text, String style) {
        if (text.isEmpty()) {
            return;
        }
        String shown = style.contains("AllCaps") ? text.toUpperCase(Locale.ROOT) : text;
        String marks =
                (style.contains("Bold") ? "**" : "")
                        + (style.contains("Italic") ? "*" : "")
                        + (style.contains("Underline") ? "_" : "");
        if (runs.isEmpty() || !runs.getLast().marks().equals(marks)) {
            runs.add(new Run(new StringBuilder(), marks));
        }
        runs.getLast().text().append(shown);
    }

    boolean isEmpty() {
        return plain().isBlank();
    }

    private String plain() {
        var plain = new StringBuilder();
        runs.forEach(run -> plain.append(run.text()));
        return harmless(plain.toString());
    }

    /// The text without emphasis, on one line.
    String line() {
        return Names.collapse(escaped(plain()));
    }

    /// The text with its emphasis, where Fountain can say it.
    String text() {
        String plain = plain();
        for (boolean escape : new boolean[] {false, true}) {
            var marked = new StringBuilder();
            runs.forEach(run -> mark(run, escape, marked));
            String text = marked.toString();
            if (PlainText.of(text).equals(plain) && harmless(text).equals(text)) {
                return text;
            }
        }
        return escaped(plain);
    }

    private static void mark(Run run, boolean escape, StringBuilder out) {
        String closing = new StringBuilder(run.marks()).reverse().toString();
        String[] lines = run.text().toString().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = escape ? withEscapes(lines[i]) : lines[i];
            String inner = line.strip();
            int from = inner.isEmpty() ? 0 : line.indexOf(inner);
            out.append(i == 0 ? "" : "\n");
            if (inner.isEmpty()) {
                out.append(line);
            } else {
                out.append(line, 0, from).append(run.marks()).append(inner).append(closing);
                out.append(line, from + inner.length(), line.length());
            }
        }
    }

    private static String escaped(String text) {
        return PlainText.of(text).equals(text) ? text : withEscapes(text);
    }

    private static String withEscapes(String text) {
        return text.replace("*", "\\*").replace("_", "\\_");
    }

    /// The text without marks that hide what follows them.
    private static String harmless(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return lines.replaceAll("\\[(?=\\[)", "[ ")
                .replaceAll("](?=])", "] ")
                .replaceAll("/(?=\\*)", "/ ")
                .replaceAll("\\*(?=/)", "* ");
    }
}
