package app.aladdin.script;

import java.util.List;

/// Writes a script as Fountain.
final class FountainWriter {
    private final Script script;
    private final List<Element> elements;
    private final boolean[] speech;
    private final StringBuilder out = new StringBuilder();

    /// The speech that is being written has brackets that open no note, and must not get closing
    /// ones.
    private boolean opened;

    FountainWriter(Script script) {
        this.script = script;
        this.elements = script.elements();
        this.speech = speech(elements);
    }

    /// For each element: it, or the first one behind it that is no comment, is part of a speech.
    private static boolean[] speech(List<Element> elements) {
        var speech = new boolean[elements.size() + 1];
        for (int i = elements.size() - 1; i >= 0; i--) {
            Element element = elements.get(i);
            speech[i] = comment(element) ? speech[i + 1] : said(element);
        }
        return speech;
    }

    private static boolean comment(Element element) {
        return element instanceof Note || element instanceof Boneyard;
    }

    private static boolean said(Element element) {
        return element instanceof Parenthetical
                || element instanceof Dialogue
                || element instanceof Lyric;
    }

    String write() {
        titlePage();
        boolean first = script.titlePage().fields().isEmpty();
        boolean speaking = false;
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            boolean below = speaking && below(element, i);
            opened = (below || element instanceof Cue) && ((below && opened) || opens(element));
            if (i > 0) {
                out.append(below ? "\n" : "\n\n");
            }
            String text = ElementText.of(element, speech[i + 1] && !opened);
            out.append(first ? ElementText.notATitlePage(element, text) : text);
            first &= comment(element);
            speaking = below || element instanceof Cue;
        }
        return out.isEmpty() ? "" : out.append('\n').toString();
    }

    /// True when the element goes directly below the one before it, in the same speech.
    private boolean below(Element element, int i) {
        Element before = elements.get(i - 1);
        return switch (element) {
            case Parenthetical _, Dialogue _ -> true;
            case Lyric lyric -> !(before instanceof Lyric) && !(opened && closes(lyric));
            // Below dialogue a comment would become part of it.
            case Note _ -> speech[i] && !(before instanceof Dialogue) && !opened;
            case Boneyard _ -> speech[i] && !(before instanceof Dialogue);
            case SceneHeading _,
                    Action _,
                    Cue _,
                    Transition _,
                    Centred _,
                    PageBreak _,
                    Section _,
                    Synopsis _ ->
                    false;
        };
    }

    private static boolean opens(Element element) {
        return (said(element) || element instanceof Cue)
                && element.text().contains("[[")
                && SourceLine.of(element.text()).stream()
                        .anyMatch(line -> Comments.opens(line.bare()));
    }

    private static boolean closes(Lyric lyric) {
        return lyric.text().contains("]]");
    }

    private void titlePage() {
        for (TitlePage.Field field : script.titlePage().fields()) {
            out.append(field.key()).append(':');
            if (field.values().size() == 1) {
                out.append(' ').append(field.values().getFirst());
            } else {
                field.values().forEach(value -> out.append("\n    ").append(value));
            }
            out.append('\n');
        }
        if (!out.isEmpty() && !elements.isEmpty()) {
            out.append('\n');
        }
    }
}
