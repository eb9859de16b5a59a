package app.aladdin.script;

import java.util.List;

/// One element as Fountain, forced by a mark where it would be read as something else.
final class ElementText {
    private ElementText() {}

    static String of(Element element, boolean speechFollows) {
        return switch (element) {
            case SceneHeading heading -> heading(heading);
            case Action action -> action(SourceLine.of(action.text()));
            case Cue cue -> cue(cue, speechFollows);
            case Parenthetical direction -> "(" + direction.text() + ")";
            case Dialogue dialogue -> dialogue(SourceLine.of(dialogue.text()));
            case Lyric lyric -> "~" + lyric.text().replace("\n", "\n~");
            case Transition transition -> unless(LineKind.TRANSITION, "> ", transition.text());
            case Centred centred -> centred(centred);
            case PageBreak _ -> "===";
            case Section section -> marked("#".repeat(section.level()), section.text());
            case Synopsis synopsis -> marked("=", synopsis.text());
            case Note note -> note(note.text());
            case Boneyard boneyard -> "/*" + boneyard.text() + "*/";
        };
    }

    /// The first paragraph, forced when it would be read as a title page.
    static String notATitlePage(Element element, String text) {
        if (TitlePageReader.length(SourceLine.of(text), 0) == 0 && !(element instanceof Cue)) {
            return text;
        }
        return switch (element) {
            case Action _ -> "!" + text;
            case Cue cue when cue.text().contains(":") && !text.startsWith("@") -> "@" + text;
            case Transition _ -> "> " + text;
            default -> text;
        };
    }

    private static String heading(SceneHeading heading) {
        String text = unless(LineKind.HEADING, ".", heading.text());
        return heading.number().isEmpty() ? text : text + " #" + heading.number() + "#";
    }

    private static String action(List<SourceLine> lines) {
        var out = new StringBuilder();
        boolean followed = lines.stream().skip(1).anyMatch(line -> !line.onlyComments());
        for (int i = 0; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            boolean force =
                    line.blank()
                            || (i == 0 && line.leadingComments() > 0)
                            || LineKind.of(line, i == 0, followed) != LineKind.ACTION;
            out.append(i == 0 ? "" : "\n").append(force ? "!" : "").append(line.raw());
        }
        return out.toString();
    }

    private static String cue(Cue cue, boolean speechFollows) {
        String text = cue.dual() ? cue.text() + " ^" : cue.text();
        boolean plain = speechFollows && kind(text, true) == LineKind.CUE;
        return plain ? text : "@" + text;
    }

    private static String dialogue(List<SourceLine> lines) {
        var out = new StringBuilder();
        for (SourceLine line : lines) {
            out.append(out.isEmpty() ? "" : "\n").append(line.blank() ? "  " : line.raw());
        }
        return out.toString();
    }

    private static String centred(Centred centred) {
        var out = new StringBuilder();
        for (String line : centred.text().split("\n", -1)) {
            out.append(out.isEmpty() ? "" : "\n").append(marked(">", line)).append(" <");
        }
        return out.toString();
    }

    private static String note(String text) {
        var out = new StringBuilder("[[");
        // A boneyard in the note may hold blank lines; it stays as it is.
        out.append(text.contains("/*") ? text : keepingBlankLines(text));
        return out.append(text.endsWith("]") ? " ]]" : "]]").toString();
    }

    private static String keepingBlankLines(String text) {
        var out = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            out.append(out.isEmpty() ? "" : "\n");
            out.append(line.isBlank() && line.length() < 2 && text.contains("\n") ? "  " : line);
        }
        return out.toString();
    }

    private static String marked(String mark, String text) {
        return text.isEmpty() ? mark : mark + " " + text;
    }

    private static String unless(LineKind kind, String mark, String text) {
        return kind(text, false) == kind ? text : (mark + text).strip();
    }

    private static LineKind kind(String text, boolean followed) {
        List<SourceLine> lines = SourceLine.of(text);
        return lines.size() == 1 ? LineKind.of(lines.getFirst(), true, followed) : LineKind.ACTION;
    }
}
