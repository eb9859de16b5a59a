package app.aladdin.ui.markdown;

/// Where lines begin and end; `\n`, `\r\n` and `\r` end one.
final class Lines {
    private Lines() {}

    /// The start of the line in which `at` stands.
    static int start(CharSequence text, int at) {
        int start = at;
        while (start > 0 && !isBreak(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /// The end of the line that begins at `start`, behind its break.
    static int end(CharSequence text, int start) {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return i + 1;
            }
            if (c == '\r') {
                return i + 1 < text.length() && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
            }
        }
        return text.length();
    }

    /// The end of a line without its break.
    static int withoutBreak(CharSequence text, int start, int end) {
        int last = end;
        while (last > start && isBreak(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    /// The end of the line before `at`, where the next one begins, without its break.
    static int withoutLastBreak(CharSequence text, int at) {
        boolean two = at > 1 && text.charAt(at - 1) == '\n' && text.charAt(at - 2) == '\r';
        return at > 0 && isBreak(text.charAt(at - 1)) ? at - (two ? 2 : 1) : at;
    }

    /// The start of the last line, the one that more text would go on; a `\r` at the very end may
    /// be half of a break and does not end its line yet.
    static int startOfLast(CharSequence text) {
        int length = text.length();
        boolean half = length > 0 && text.charAt(length - 1) == '\r';
        return start(text, half ? length - 1 : length);
    }

    /// Whether there is an empty line between two places.
    static boolean blankBetween(CharSequence text, int from, int to) {
        int line = end(text, from);
        while (line < to) {
            int end = end(text, line);
            if (end <= to && text.subSequence(line, end).toString().isBlank()) {
                return true;
            }
            line = end;
        }
        return false;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
