package app.aladdin.script;

import java.util.ArrayList;
import java.util.List;

/// Turns the lines of a Fountain text into a script, one pass from top to bottom.
final class FountainReader {
    private final List<SourceLine> lines;
    private final List<Element> elements = new ArrayList<>();
    private int next;

    FountainReader(List<SourceLine> lines) {
        this.lines = new ArrayList<>(lines);
    }

    Script read() {
        while (next < lines.size() && lines.get(next).bare().isEmpty()) {
            elements.addAll(lines.get(next++).commentElements());
        }
        int titles = movable(TitlePageReader.length(lines, next));
        TitlePage titlePage =
                titles == 0
                        ? TitlePage.EMPTY
                        : TitlePageReader.read(lines.subList(next, next + titles));
        next += titles;
        while (next < lines.size()) {
            paragraph();
        }
        return new Script(titlePage, elements);
    }

    /// A title page is written before the comments above it, so it must not hold what would close
    /// behind one of them.
    private int movable(int titles) {
        boolean opens =
                lines.subList(next, next + titles).stream()
                        .anyMatch(line -> Comments.opens(line.bare()));
        return opens && !elements.isEmpty() ? 0 : titles;
    }

    private void paragraph() {
        SourceLine line = lines.get(next);
        int leading = line.leadingComments();
        if (leading > 0) {
            elements.addAll(line.commentElements().subList(0, leading));
            line = line.afterComments(leading);
            lines.set(next, line);
        }
        if (line.blank()) {
            next++;
            return;
        }
        LineKind kind = LineKind.of(line, true, followed());
        String bare = line.bare();
        Anchor at = line.anchor();
        switch (kind) {
            case ACTION, FORCED_ACTION -> action(at);
            case HEADING -> add(heading(bare, at));
            case FORCED_HEADING -> add(heading(bare.substring(1).strip(), at));
            case CUE -> speech(bare);
            case FORCED_CUE -> speech(bare.substring(1));
            case TRANSITION -> add(new Transition(bare, at));
            case FORCED_TRANSITION -> add(new Transition(bare.substring(1).strip(), at));
            case CENTRED -> add(new Centred(run(kind), at));
            case LYRIC -> add(new Lyric(run(kind), at));
            case SECTION -> add(section(bare, at));
            case SYNOPSIS -> add(new Synopsis(bare.substring(1).strip(), at));
            case PAGE_BREAK -> add(new PageBreak(at));
        }
    }

    /// Something is written directly below the current line; comments and kept blanks do not count.
    private boolean followed() {
        int i = next + 1;
        while (i < lines.size() && (lines.get(i).onlyComments() || lines.get(i).keptBlank())) {
            i++;
        }
        return i < lines.size() && !lines.get(i).blank();
    }

    /// Ends the current line: its element, and behind that the comments that stood on it.
    private void add(Element element) {
        elements.add(element);
        elements.addAll(lines.get(next++).commentElements());
    }

    private void action(Anchor at) {
        var text = new ArrayList<String>();
        LineKind kind = LineKind.of(lines.get(next), true, followed());
        do {
            SourceLine line = lines.get(next++);
            String raw = kind == LineKind.FORCED_ACTION ? line.withoutForce() : line.raw();
            text.add(raw.stripTrailing());
            if (next == lines.size() || lines.get(next).blank()) {
                break;
            }
            kind = LineKind.of(lines.get(next), false, false);
        } while (kind == LineKind.ACTION || kind == LineKind.FORCED_ACTION);
        elements.add(new Action(String.join("\n", text), at));
    }

    /// Reads adjacent lines of one kind and stops at the last one, or at one that has comments.
    private String run(LineKind kind) {
        var text = new ArrayList<String>();
        while (true) {
            SourceLine line = lines.get(next);
            String bare = line.bare();
            int end = kind == LineKind.CENTRED ? bare.length() - 1 : bare.length();
            text.add(bare.substring(1, end).strip());
            boolean more =
                    line.comments().isEmpty()
                            && next + 1 < lines.size()
                            && lines.get(next + 1).leadingComments() == 0
                            && LineKind.of(lines.get(next + 1), false, false) == kind;
            if (!more) {
                return String.join("\n", text);
            }
            next++;
        }
    }

    private void speech(String cue) {
        add(Cue.parse(cue, lines.get(next).anchor()));
        var speech = new SpeechReader(elements);
        while (next < lines.size() && speech.takes(lines.get(next))) {
            next++;
        }
        speech.end();
    }

    private static SceneHeading heading(String text, Anchor at) {
        int open = text.endsWith("#") ? text.lastIndexOf('#', text.length() - 2) : -1;
        if (open > 0) {
            String number = text.substring(open + 1, text.length() - 1).strip();
            String rest = text.substring(0, open).strip();
            if (sceneNumber(number) && !rest.isEmpty()) {
                return new SceneHeading(Slugline.of(rest), number, at);
            }
        }
        return new SceneHeading(Slugline.of(text), "", at);
    }

    private static boolean sceneNumber(String text) {
        return !text.isEmpty()
                && text.codePoints()
                        .allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '.');
    }

    private static Section section(String bare, Anchor at) {
        int level = 0;
        while (level < bare.length() && bare.charAt(level) == '#') {
            level++;
        }
        return new Section(level, bare.substring(level).strip(), at);
    }
}
