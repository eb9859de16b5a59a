package app.aladdin.feature.search;

/// One typing error: a letter more, less, other, or two neighbours swapped.
final class Typo {
    /// In shorter words one error leaves too little to go by.
    static final int SHORTEST = 4;

    private Typo() {}

    /// Whether a word begins with what was typed, but for one error.
    static boolean begins(String word, String typed) {
        if (typed.length() < SHORTEST) {
            return false;
        }
        int same = 0;
        int shorter = Math.min(word.length(), typed.length());
        while (same < shorter && word.charAt(same) == typed.charAt(same)) {
            same++;
        }
        return rest(word, same + 1, typed, same + 1)
                || rest(word, same, typed, same + 1)
                || rest(word, same + 1, typed, same)
                || swapped(word, typed, same);
    }

    private static boolean swapped(String word, String typed, int at) {
        return at + 1 < word.length()
                && at + 1 < typed.length()
                && word.charAt(at) == typed.charAt(at + 1)
                && word.charAt(at + 1) == typed.charAt(at)
                && rest(word, at + 2, typed, at + 2);
    }

    /// Whether the rest of what was typed stands in the word.
    private static boolean rest(String word, int at, String typed, int from) {
        int length = typed.length() - from;
        return length <= 0 ? at <= word.length() : word.regionMatches(at, typed, from, length);
    }
}
