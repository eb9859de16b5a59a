package app.aladdin.script;

import java.util.List;

/// Gathers a speech into a block; a dual one joins the speech before it, and the longer of both
/// counts.
final class SpeechBlock {
    private int first = -1;
    private long lines;
    private long narrow;
    private boolean dual;

    /// Lines of the last speech when set in a column, 0 when no other can be set beside it.
    private long leftColumn;

    private int leftBlocks;

    void begin(int element, Cue cue) {
        first = element;
        dual = cue.dual();
        lines = Columns.lines(cue.plain(), Page.CUE);
        narrow = Columns.lines(cue.plain(), Page.DUAL_DIALOGUE);
    }

    void add(int element, Element part) {
        if (first < 0) {
            first = element;
        }
        String text = part.plain();
        if (part instanceof Parenthetical) {
            lines += Columns.lines("(" + text + ")", Page.PARENTHETICAL);
            narrow += Columns.lines("(" + text + ")", Page.DUAL_PARENTHETICAL);
        } else {
            lines += Columns.lines(text, Page.DIALOGUE);
            narrow += Columns.lines(text, Page.DUAL_DIALOGUE);
        }
    }

    void end(List<PrintBlock> blocks) {
        if (first < 0) {
            return;
        }
        boolean beside = dual && leftColumn > 0 && leftBlocks == blocks.size();
        if (beside) {
            PrintBlock left = blocks.removeLast();
            long both = Math.max(leftColumn, narrow);
            blocks.add(new PrintBlock(left.element(), left.kind(), left.before(), both));
        } else {
            blocks.add(new PrintBlock(first, PrintBlock.Kind.SPEECH, Page.BEFORE, lines));
        }
        leftColumn = beside ? 0 : narrow;
        leftBlocks = blocks.size();
        first = -1;
        lines = 0;
        narrow = 0;
        dual = false;
    }
}
