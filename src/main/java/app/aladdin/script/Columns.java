package app.aladdin.script;

/// How wide a text is in a fixed-width face: Chinese, Japanese, Korean characters and emoji take
/// two columns, marks that sit on another character none.
final class Columns {
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x2E80, 0x303E},
        {0x3041, 0xA4CF},
        {0xA960, 0xA97C},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE10, 0xFE19},
        {0xFE30, 0xFE6F},
        {0xFF00, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x1F300, 0x1F64F},
        {0x1F900, 0x1F9FF},
        {0x20000, 0x3FFFD},
    };

    private final int width;
    private long lines = 1;
    private int column;
    private int word;

    private Columns(int width) {
        this.width = width;
    }

    /// On how many lines of that width a plain text is set: broken between words, behind hyphens
    /// and between wide characters; a word that is wider than a line is cut.
    static long lines(String text, int width) {
        var columns = new Columns(width);
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            columns.take(c);
        }
        columns.endWord();
        return columns.lines;
    }

    private void take(int c) {
        int columns = of(c);
        if (c == '\n') {
            endWord();
            lines++;
            column = 0;
        } else if (Character.isWhitespace(c)) {
            endWord();
            column += c == '\t' ? 4 : 1;
        } else if (columns == 2) {
            endWord();
            word = 2;
            endWord();
        } else {
            word += columns;
            if (c == '-' || c == '–' || c == '—') {
                endWord();
            }
        }
    }

    private void endWord() {
        if (word == 0) {
            return;
        }
        if (column + word > width) {
            lines += column > 0 ? 1 : 0;
            column = 0;
        }
        int full = (word - 1) / width;
        lines += full;
        column += word - full * width;
        word = 0;
    }

    private static int of(int c) {
        if (c < 0x300) {
            return c < 0x20 ? 0 : 1;
        }
        for (int[] range : WIDE) {
            if (c <= range[1]) {
                return c >= range[0] ? 2 : mark(c) ? 0 : 1;
            }
        }
        return mark(c) ? 0 : 1;
    }

    private static boolean mark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT;
    }
}
