package app.aladdin.cli;

/// Text from elsewhere, made safe for a terminal.
final class Words {
    private Words() {}

    /// Whether a character may reach a terminal: control characters could move the cursor, change
    /// the title or worse.
    static boolean harmless(char c) {
        return c == '\n' || c == '\t' || !Character.isISOControl(c);
    }

    /// A text on one line.
    static String onOneLine(String text) {
        StringBuilder line = new StringBuilder();
        text.strip()
                .chars()
                .map(c -> Character.isWhitespace(c) ? ' ' : c)
                .filter(c -> harmless((char) c))
                .forEach(c -> line.append((char) c));
        return line.toString().replaceAll(" {2,}", " ");
    }

    /// The beginning of a text, on one line, its links reduced to their words.
    ///
    /// @param longest in code points
    static String shortened(String text, int longest) {
        LinkWords words = new LinkWords();
        String line = onOneLine(words.add(text) + words.end());
        if (line.codePointCount(0, line.length()) <= longest) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, longest - 1)).stripTrailing() + "…";
    }

    /// `1 scene`, `30 scenes`.
    static String count(int number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }
}
