package app.aladdin.ui.markdown;

import app.aladdin.ui.find.Folded;

import java.util.ArrayList;
import java.util.List;

/// What is looked for in a text and marked in it: the same letters, in any case, with accents or
/// without.
///
/// @param letters folded, with a blank for every white space; empty for nothing
/// @param current which of the places in the text is the one that is looked at, from 0; -1 for none
public record Sought(String letters, int current) {
    /// Nothing.
    public static final Sought NOTHING = new Sought("", -1);

    /// What was typed, made ready to be looked for.
    public static String letters(String typed) {
        return plain(Folded.of(typed).text());
    }

    /// A text made ready to be looked through.
    static String plain(String folded) {
        StringBuilder plain = null;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c != ' ' && Character.isWhitespace(c)) {
                plain = plain == null ? new StringBuilder(folded) : plain;
                plain.setCharAt(i, ' ');
            }
        }
        return plain == null ? folded : plain.toString();
    }

    /// How often the letters stand in a text that was made ready; one does not begin within
    /// another.
    public static int count(String ready, String letters) {
        int count = 0;
        int at = letters.isEmpty() ? -1 : ready.indexOf(letters);
        while (at >= 0) {
            count++;
            at = ready.indexOf(letters, at + letters.length());
        }
        return count;
    }

    boolean isEmpty() {
        return letters.isEmpty();
    }

    /// Where they stand in a text as it is written.
    List<Span> in(String text) {
        if (letters.isEmpty() || text.isEmpty()) {
            return List.of();
        }
        Folded folded = Folded.of(text);
        String ready = plain(folded.text());
        List<Span> places = new ArrayList<>();
        for (int at = ready.indexOf(letters);
                at >= 0;
                at = ready.indexOf(letters, at + letters.length())) {
            app.aladdin.ui.find.Span place = folded.span(at, at + letters.length());
            places.add(new Span(place.from(), place.to()));
        }
        return places;
    }
}
