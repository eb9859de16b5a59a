package app.aladdin.feature.search;

import app.aladdin.ui.find.Folded;

import java.util.ArrayList;
import java.util.List;

/// What is looked for: words without case and accents, all of which must match.
record Query(String text, List<String> words) {
    private static final int MOST_WORDS = 8;

    Query {
        words = List.copyOf(words);
    }

    static Query of(String typed) {
        String folded = Folded.of(typed.strip()).text();
        List<String> words = words(folded);
        return new Query(folded, words.subList(0, Math.min(MOST_WORDS, words.size())));
    }

    /// The words of a folded text: letters and digits together, whatever else between them.
    static List<String> words(String folded) {
        List<String> words = new ArrayList<>();
        int begin = -1;
        for (int at = 0; at <= folded.length(); at++) {
            boolean inside = at < folded.length() && partOfWord(folded.charAt(at));
            if (inside && begin < 0) {
                begin = at;
            } else if (!inside && begin >= 0) {
                words.add(folded.substring(begin, at));
                begin = -1;
            }
        }
        return words;
    }

    static boolean partOfWord(char letter) {
        return Character.isLetterOrDigit(letter) || Character.isSurrogate(letter);
    }
}
