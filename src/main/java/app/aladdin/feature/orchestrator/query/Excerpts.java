package app.aladdin.feature.orchestrator.query;

import app.aladdin.contract.Fields;
import app.aladdin.contract.QueryResult;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Cuts excerpts into what was looked for and what stands around it. Where a server says which
/// places match (`metadata.marks`, an addition of the Studio) those are taken, else the places of
/// the question's words.
final class Excerpts {
    /// Shorter words of a question, such as "in" or "of", would mark half the text.
    private static final int SHORTEST_WORD = 3;

    private static final int LONGEST = 600;

    /// An ending such as "s" or "es" is part of the word that was looked for.
    private static final int LONGEST_ENDING = 2;

    /// Words that only hold a question together, in English and German.
    private static final Set<String> FILLERS =
            Set.of(
                    "the", "and", "with", "for", "are", "all", "who", "what", "which", "where",
                    "when", "how", "does", "that", "this", "from", "der", "die", "das", "den",
                    "und", "mit", "wer", "was", "welche", "wann", "wie", "alle", "von");

    private Excerpts() {}

    /// The words that may be marked.
    static List<String> words(String question, List<String> entities) {
        return Stream.concat(
                        Arrays.stream(question.split("[^\\p{L}\\p{N}]+", -1)), entities.stream())
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= SHORTEST_WORD || isIdeographic(word))
                .filter(word -> !FILLERS.contains(word))
                .distinct()
                .toList();
    }

    private static boolean isIdeographic(String word) {
        return word.codePoints().anyMatch(Character::isIdeographic);
    }

    /// The excerpt in pieces; together they are the excerpt, or its beginning where it is very
    /// long.
    static List<Piece> pieces(QueryResult result, List<String> words) {
        String text = shortened(result.excerpt());
        BitSet marked = new BitSet(text.length());
        JsonNode metadata = result.metadata();
        List<JsonNode> marks = metadata == null ? List.of() : new Fields(metadata).nodes("marks");
        if (marks.isEmpty()) {
            markWords(text, words, marked);
        } else {
            marks.forEach(mark -> markSpan(new Fields(mark), text.length(), marked));
        }
        return cut(text, marked);
    }

    private static String shortened(String text) {
        String line = text.strip();
        return line.length() <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST / 2)) + " …";
    }

    private static void markSpan(Fields span, int length, BitSet marked) {
        int start = Math.clamp(span.whole("start", 0), 0, length);
        int end = Math.clamp(span.whole("end", 0), start, length);
        marked.set(start, end);
    }

    private static void markWords(String text, List<String> words, BitSet marked) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.length() != text.length()) {
            return;
        }
        for (String word : words) {
            int at = lower.indexOf(word);
            while (at >= 0) {
                if (isWord(lower, at, at + word.length())) {
                    marked.set(at, at + word.length());
                }
                at = lower.indexOf(word, at + word.length());
            }
        }
    }

    /// Whether a word stands here, with no more than an ending behind it. Scripts without spaces
    /// have no such edges.
    private static boolean isWord(String text, int start, int end) {
        if (isIdeographic(text.substring(start, end))) {
            return true;
        }
        int last = end;
        while (last < text.length() && Character.isLetterOrDigit(text.charAt(last))) {
            last++;
        }
        return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
                && last - end <= (end - start > SHORTEST_WORD ? LONGEST_ENDING : 0);
    }

    private static List<Piece> cut(String text, BitSet marked) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            boolean inside = marked.get(at);
            int end = inside ? marked.nextClearBit(at) : marked.nextSetBit(at);
            if (end < 0 || end > text.length()) {
                end = text.length();
            }
            pieces.add(new Piece(text.substring(at, end), inside));
            at = end;
        }
        return pieces;
    }
}
