package app.aladdin.script;

import java.util.ArrayList;
import java.util.List;

/// The line that says who speaks.
///
/// @param name the name as it is written, without extensions; [#person()] is without emphasis
/// @param extensions what stands in parentheses behind the name, such as `V.O.` and `CONT'D`
/// @param dual true when this speech is printed beside the one before it
/// @param at where it stands
public record Cue(String name, List<String> extensions, boolean dual, Anchor at)
        implements Element {
    /// Copies the extensions.
    public Cue {
        extensions = List.copyOf(extensions);
    }

    /// One that was not read from a text.
    public Cue(String name, String... extensions) {
        this(name, List.of(extensions), false, Anchor.NONE);
    }

    /// Who speaks, as other places name them.
    public String person() {
        return PlainText.of(name);
    }

    /// Name and extensions as they are printed: `GENIE (V.O.) (CONT'D)`.
    @Override
    public String text() {
        var text = new StringBuilder(name);
        extensions.forEach(extension -> text.append(" (").append(extension).append(')'));
        return text.toString();
    }

    /// Reads a cue line that has lost its `@`.
    static Cue parse(String line, Anchor at) {
        String rest = Names.collapse(line);
        boolean dual = rest.endsWith("^");
        if (dual) {
            rest = rest.substring(0, rest.length() - 1).strip();
        }
        var extensions = new ArrayList<String>();
        int open = openOfLast(rest);
        while (open > 0) {
            String extension = rest.substring(open + 1, rest.length() - 1);
            extensions.addFirst(Names.collapse(extension));
            rest = rest.substring(0, open).strip();
            open = openOfLast(rest);
        }
        return new Cue(Names.collapse(rest), extensions, dual, at);
    }

    /// Where the parenthesis opens that closes at the very end, or a number below 1 when there is
    /// none or nothing stands before it.
    private static int openOfLast(String text) {
        int depth = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            depth += c == ')' ? 1 : c == '(' ? -1 : 0;
            if (depth == 0) {
                return c == '(' ? i : -1;
            }
        }
        return -1;
    }
}
