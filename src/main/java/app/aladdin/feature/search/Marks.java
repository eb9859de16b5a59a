package app.aladdin.feature.search;

import app.aladdin.ui.find.Folded;
import app.aladdin.ui.find.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What of a title is marked as looked for.
final class Marks {
    private Marks() {}

    /// The places of the query's words, in their order, none within another.
    static List<Span> of(String title, Query query) {
        Folded folded = Folded.of(title);
        List<Span> spans = new ArrayList<>();
        for (String word : query.words()) {
            int at = place(folded.text(), word);
            if (at >= 0) {
                spans.add(folded.span(at, at + word.length()));
            } else {
                mistyped(folded, word, spans);
            }
        }
        spans.sort(Comparator.comparingInt(Span::from));
        List<Span> apart = new ArrayList<>();
        for (Span span : spans) {
            if (apart.isEmpty() || span.from() >= apart.getLast().to()) {
                apart.add(span);
            }
        }
        return apart;
    }

    /// Where a word begins with it, else where it stands at all.
    private static int place(String text, String word) {
        int at = text.indexOf(word);
        int first = at;
        while (at > 0 && Query.partOfWord(text.charAt(at - 1))) {
            at = text.indexOf(word, at + 1);
        }
        return at >= 0 ? at : first;
    }

    private static void mistyped(Folded folded, String typed, List<Span> spans) {
        int from = 0;
        for (String word : Query.words(folded.text())) {
            int at = folded.text().indexOf(word, from);
            from = at + word.length();
            if (Typo.begins(word, typed)) {
                spans.add(folded.span(at, from));
                return;
            }
        }
    }
}
