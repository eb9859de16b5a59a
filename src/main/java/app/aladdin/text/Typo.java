package app.aladdin.text;

/// Typing errors: one letter more, less, other, or two neighbours swapped. The first letter must be
/// right, as in the index's own search.
public final class Typo {
    private Typo() {}

    /// Whether one word is the other with at most one typing error.
    public static boolean between(String one, String other) {
        int difference = one.length() - other.length();
        if (Math.abs(difference) > 1
                || one.isEmpty()
                || other.isEmpty()
                || one.charAt(0) != other.charAt(0)) {
            return false;
        }
        int same = 0;
        int shorter = Math.min(one.length(), other.length());
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        if (difference > 0) {
            return rest(one, same + 1).equals(rest(other, same));
        }
        if (difference < 0) {
            return rest(one, same).equals(rest(other, same + 1));
        }
        return rest(one, same + 1).equals(rest(other, same + 1)) || swapped(one, other, same);
    }

    /// Whether a word begins with what was typed but for one error.
    public static boolean begins(String word, String typed) {
        int from = Math.min(typed.length() - 1, word.length());
        int to = Math.min(typed.length() + 1, word.length());
        for (int length = from; length <= to; length++) {
            if (between(typed, word.substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    private static boolean swapped(String one, String other, int at) {
        return at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && rest(one, at + 2).equals(rest(other, at + 2));
    }

    private static String rest(String text, int from) {
        return from >= text.length() ? "" : text.substring(from);
    }
}
