package app.aladdin.ui.markdown;

/// Makes any text safe to draw.
final class Shown {
    private static final char REPLACEMENT = '\uFFFD';

    private Shown() {}

    /// The text with control characters, half characters and marks that turn the reading direction
    /// against the letters replaced; tabs and line ends stay.
    static String of(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c) || isControl(c) || turnsDirection(c)) {
                out = out == null ? new StringBuilder(text) : out;
                out.setCharAt(i, REPLACEMENT);
            }
        }
        return out == null ? text : out.toString();
    }

    private static boolean isControl(char c) {
        return Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r';
    }

    /// Overrides only: embeddings and isolates are needed for honest mixed text.
    private static boolean turnsDirection(char c) {
        return c == '\u202D' || c == '\u202E';
    }
}
