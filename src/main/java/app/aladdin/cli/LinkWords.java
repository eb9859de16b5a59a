package app.aladdin.cli;

/// Reduces the links of Markdown that arrives in pieces to their words: `[The Cave](aladdin://…)`
/// becomes `The Cave`. Everything else passes as it is, but for control characters. Links in code
/// stay whole. Not thread-safe.
final class LinkWords {
    /// What looks like a link and does not end within this many characters is none.
    private static final int LONGEST = 4_000;

    private final StringBuilder held = new StringBuilder();
    private Place place = Place.TEXT;
    private int depth;
    private int wordsEnd;
    private boolean escaped;
    private boolean code;

    private enum Place {
        TEXT,
        WORDS,
        AFTER_WORDS,
        TARGET
    }

    /// Takes the next piece; gives what can be shown already.
    String add(String piece) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            if (Words.harmless(c)) {
                next(c, out);
            }
        }
        return out.toString();
    }

    /// No more comes; gives what was held back.
    String end() {
        StringBuilder out = new StringBuilder();
        release(out);
        return out.toString();
    }

    private void next(char c, StringBuilder out) {
        switch (place) {
            case TEXT -> text(c, out);
            case WORDS -> words(c, out);
            case AFTER_WORDS -> {
                if (c == '(') {
                    held.append(c);
                    depth = 1;
                    place = Place.TARGET;
                } else {
                    release(out);
                    text(c, out);
                }
            }
            case TARGET -> target(c, out);
        }
    }

    private void text(char c, StringBuilder out) {
        if (c == '`' && !escaped) {
            code = !code;
        }
        if (c == '[' && !escaped && !code) {
            held.append(c);
            depth = 1;
            place = Place.WORDS;
        } else {
            out.append(c);
        }
        escaped = c == '\\' && !escaped && !code;
    }

    private void words(char c, StringBuilder out) {
        held.append(c);
        if (escaped) {
            escaped = false;
        } else if (c == '\\') {
            escaped = true;
        } else if (c == '[') {
            depth++;
        } else if (c == ']') {
            depth--;
            if (depth == 0) {
                wordsEnd = held.length() - 1;
                place = Place.AFTER_WORDS;
            }
        }
        giveUpWhenTooLong(c, out);
    }

    private void target(char c, StringBuilder out) {
        held.append(c);
        if (c == '(') {
            depth++;
        } else if (c == ')') {
            depth--;
            if (depth == 0) {
                out.append(held, 1, wordsEnd);
                held.setLength(0);
                place = Place.TEXT;
                return;
            }
        }
        giveUpWhenTooLong(c, out);
    }

    private void giveUpWhenTooLong(char c, StringBuilder out) {
        if (c == '\n' || held.length() > LONGEST) {
            release(out);
        }
    }

    private void release(StringBuilder out) {
        out.append(held);
        held.setLength(0);
        escaped = false;
        place = Place.TEXT;
    }
}
