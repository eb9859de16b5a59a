package app.aladdin.script;

import java.util.ArrayList;
import java.util.List;

/// A cue with everything said under it.
///
/// @param cue who speaks
/// @param parts parentheticals, dialogue and lyrics in their order
public record Speech(Cue cue, List<Element> parts) {
    /// Copies the parts.
    public Speech {
        parts = List.copyOf(parts);
    }

    /// Who speaks.
    public String name() {
        return cue.person();
    }

    /// How many words are spoken; parentheticals and lyrics do not count, as in a dialogue count.
    public int words() {
        return Words.count(said(false));
    }

    /// How many words are sung.
    public int sungWords() {
        return Words.count(said(true));
    }

    /// What is spoken and sung, plain, part by part.
    public String text() {
        var said = new ArrayList<String>();
        for (Element part : parts) {
            if (part instanceof Dialogue || part instanceof Lyric) {
                said.add(part.plain());
            }
        }
        return String.join("\n", said);
    }

    private String said(boolean sung) {
        var said = new StringBuilder();
        for (Element part : parts) {
            if (sung ? part instanceof Lyric : part instanceof Dialogue) {
                said.append(part.plain()).append('\n');
            }
        }
        return said.toString();
    }

    /// Gathers the speeches among elements, in order.
    static List<Speech> among(List<Element> elements) {
        var speeches = new ArrayList<Speech>();
        var cues = new ArrayList<Cue>();
        var parts = new ArrayList<Element>();
        for (Element element : elements) {
            switch (element) {
                case Cue cue -> {
                    close(cues, parts, speeches);
                    cues.add(cue);
                }
                case Parenthetical _, Dialogue _, Lyric _ -> parts.add(element);
                case Note _, Boneyard _ -> {}
                case SceneHeading _,
                        Action _,
                        Transition _,
                        Centred _,
                        PageBreak _,
                        Section _,
                        Synopsis _ ->
                        close(cues, parts, speeches);
            }
        }
        close(cues, parts, speeches);
        return List.copyOf(speeches);
    }

    private static void close(List<Cue> cue, List<Element> parts, List<Speech> into) {
        cue.forEach(speaker -> into.add(new Speech(speaker, parts)));
        cue.clear();
        parts.clear();
    }
}
