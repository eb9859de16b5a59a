package app.aladdin.text;

import org.apache.lucene.analysis.Analyzer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds the piece of a body that shows best why it was found.
final class Excerpts {
    private static final int LENGTH = 160;
    private static final int LEAD = 40;

    private final Analyzer analyzer;
    private final List<Wanted> wanted;

    Excerpts(Analyzer analyzer, List<Wanted> wanted) {
        this.analyzer = analyzer;
        this.wanted = wanted;
    }

    /// A piece of text and where in it the words are.
    record Excerpt(String text, List<Span> marks) {}

    Excerpt of(String body) {
        List<Match> matches = matches(body);
        int from = matches.isEmpty() ? 0 : start(body, best(matches).at().start());
        int to = end(body, from);
        String text = oneLine(body.substring(from, to));
        List<Span> marks = new ArrayList<>();
        for (Match match : matches) {
            if (match.at.start() >= from && match.at.end() <= to) {
                merge(marks, new Span(match.at.start() - from, match.at.end() - from));
            }
        }
        return new Excerpt(text, marks);
    }

    private List<Match> matches(String body) {
        List<Match> matches = new ArrayList<>();
        for (Tokens.Token token : Tokens.of(analyzer, body)) {
            for (Wanted word : wanted) {
                if (word.found(token.word())) {
                    matches.add(new Match(word, token.at()));
                    break;
                }
            }
        }
        return matches;
    }

    /// The match with the most different words in the stretch that begins with it.
    private static Match best(List<Match> matches) {
        Match best = matches.getFirst();
        int most = 0;
        for (int i = 0; i < matches.size(); i++) {
            Set<Wanted> words = new HashSet<>();
            int limit = matches.get(i).at.start() + LENGTH - LEAD;
            for (int j = i; j < matches.size() && matches.get(j).at.end() <= limit; j++) {
                words.add(matches.get(j).word);
            }
            if (words.size() > most) {
                most = words.size();
                best = matches.get(i);
            }
        }
        return best;
    }

    /// A little before the match, at the beginning of a word.
    private static int start(String body, int match) {
        int from = Math.max(0, match - LEAD);
        while (from > 0 && from < match && !Character.isWhitespace(body.charAt(from - 1))) {
            from++;
        }
        return from;
    }

    private static int end(String body, int from) {
        int to = Math.min(body.length(), from + LENGTH);
        int least = from + LENGTH / 2;
        int at = to;
        while (to < body.length() && at > least && !Character.isWhitespace(body.charAt(at))) {
            at--;
        }
        to = at > least ? at : to;
        return to < body.length() && Character.isLowSurrogate(body.charAt(to)) ? to - 1 : to;
    }

    /// Same length, so that places stay right.
    private static String oneLine(String text) {
        return text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
    }

    private static void merge(List<Span> spans, Span next) {
        Span last = spans.isEmpty() ? null : spans.getLast();
        if (last != null && next.start() <= last.end()) {
            spans.removeLast();
            spans.add(new Span(last.start(), Math.max(last.end(), next.end())));
        } else {
            spans.add(next);
        }
    }

    private record Match(Wanted word, Span at) {}
}
