package app.aladdin.script;

import java.util.ArrayList;
import java.util.List;

/// What is set on paper in one piece: a heading, a paragraph, a speech or two side by side.
///
/// @param element index of its first element in the script
/// @param kind what it is
/// @param before blank lines above it, none at the top of a page
/// @param lines its own lines, at least 1 but for a page break
record PrintBlock(int element, Kind kind, int before, long lines) {
    enum Kind {
        HEADING,
        PARAGRAPH,
        SPEECH,
        PAGE_BREAK
    }

    /// The lines that it takes with the blank ones above it.
    long share() {
        return before + lines;
    }

    /// Sets elements in blocks, in order.
    static List<PrintBlock> of(List<Element> elements) {
        var blocks = new ArrayList<PrintBlock>();
        var speech = new SpeechBlock();
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            switch (element) {
                case Cue cue -> {
                    speech.end(blocks);
                    speech.begin(i, cue);
                }
                case Parenthetical _, Dialogue _, Lyric _ -> speech.add(i, element);
                case SceneHeading _, Action _, Transition _, Centred _ -> {
                    speech.end(blocks);
                    boolean heading = element instanceof SceneHeading;
                    blocks.add(
                            new PrintBlock(
                                    i,
                                    heading ? Kind.HEADING : Kind.PARAGRAPH,
                                    heading ? Page.BEFORE_HEADING : Page.BEFORE,
                                    Columns.lines(element.plain(), Page.ACTION)));
                }
                case PageBreak _ -> {
                    speech.end(blocks);
                    blocks.add(new PrintBlock(i, Kind.PAGE_BREAK, 0, 0));
                }
                case Section _, Synopsis _, Note _, Boneyard _ -> {}
            }
        }
        speech.end(blocks);
        return blocks;
    }
}
