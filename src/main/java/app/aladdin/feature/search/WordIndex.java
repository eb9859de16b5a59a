package app.aladdin.feature.search;

import app.aladdin.ui.find.Folded;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The words of many candidates, so that a keystroke looks at each different word once instead of
/// at each candidate. Made on any thread, asked on one.
final class WordIndex implements SearchSource {
    private static final int TITLE_BEGINS = 1;
    private static final int TITLE_WORD = 2;
    private static final int NOTE_WORD = 3;
    private static final int TITLE_INSIDE = 4;
    private static final int NOTE_INSIDE = 5;
    private static final int TITLE_TYPO = 6;
    private static final int NOTE_TYPO = 7;
    private static final int RANKS = 8;

    /// What stands before the place in a slugline; nobody looks for that first.
    private static final Set<String> SETTINGS = Set.of("int", "ext", "i", "e");

    private final List<Candidate> candidates;
    private final String[] words;

    /// By word: the candidates that have it, each with where: 0 first in the title, 1 in the title,
    /// 2 in the note.
    private final int[][] places;

    /// How many words the last search looked at.
    private long looked;

    private WordIndex(List<Candidate> candidates, String[] words, int[][] places) {
        this.candidates = candidates;
        this.words = words;
        this.places = places;
    }

    static WordIndex of(List<Candidate> candidates) {
        Map<String, List<Integer>> postings = new TreeMap<>();
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            List<String> title = Query.words(Folded.of(candidate.title()).text());
            boolean begins = true;
            for (String word : title) {
                boolean setting = SETTINGS.contains(word);
                post(postings, word, i, begins && !setting ? 0 : 1);
                begins = begins && setting;
            }
            for (String word : Query.words(Folded.of(candidate.note()).text())) {
                post(postings, word, i, 2);
            }
        }
        int[][] places = new int[postings.size()][];
        int at = 0;
        for (List<Integer> posting : postings.values()) {
            places[at++] = posting.stream().mapToInt(Integer::intValue).toArray();
        }
        return new WordIndex(
                List.copyOf(candidates), postings.keySet().toArray(String[]::new), places);
    }

    private static void post(
            Map<String, List<Integer>> postings, String word, int candidate, int where) {
        postings.computeIfAbsent(word, key -> new ArrayList<>(2)).add(candidate << 2 | where);
    }

    @Override
    public List<Found> find(Query query, int most) {
        looked = 0;
        if (query.words().isEmpty() || candidates.isEmpty()) {
            return List.of();
        }
        byte[] ranks = new byte[candidates.size()];
        byte[] one = new byte[candidates.size()];
        for (int i = 0; i < query.words().size(); i++) {
            Arrays.fill(one, (byte) 0);
            rank(query.words().get(i), one);
            for (int c = 0; c < ranks.length; c++) {
                boolean out = one[c] == 0 || (i > 0 && ranks[c] == 0);
                ranks[c] = out ? 0 : (byte) Math.max(ranks[c], one[c]);
            }
        }
        return best(query, ranks, most);
    }

    private void rank(String wanted, byte[] ranks) {
        boolean ideographs = Character.isIdeographic(wanted.codePointAt(0));
        for (int w = 0; w < words.length; w++) {
            looked++;
            String word = words[w];
            int how;
            if (word.startsWith(wanted)) {
                how = TITLE_BEGINS;
            } else if (word.contains(wanted)) {
                // Chinese has no blanks between its words: inside is as good as at the beginning.
                how = ideographs ? TITLE_WORD : TITLE_INSIDE;
            } else if (Typo.begins(word, wanted)) {
                how = TITLE_TYPO;
            } else {
                continue;
            }
            for (int place : places[w]) {
                int rank = rank(how, place & 3);
                int candidate = place >> 2;
                if (ranks[candidate] == 0 || rank < ranks[candidate]) {
                    ranks[candidate] = (byte) rank;
                }
            }
        }
    }

    private static int rank(int how, int where) {
        return switch (how) {
            case TITLE_BEGINS, TITLE_WORD -> where == 0 ? how : where == 1 ? TITLE_WORD : NOTE_WORD;
            case TITLE_INSIDE -> where == 2 ? NOTE_INSIDE : TITLE_INSIDE;
            default -> where == 2 ? NOTE_TYPO : TITLE_TYPO;
        };
    }

    private List<Found> best(Query query, byte[] ranks, int most) {
        List<Found> found = new ArrayList<>(most);
        for (int rank = 1; rank < RANKS && found.size() < most; rank++) {
            for (int c = 0; c < ranks.length && found.size() < most; c++) {
                if (ranks[c] == rank) {
                    Candidate candidate = candidates.get(c);
                    found.add(new Found(candidate, rank, Marks.of(candidate.title(), query)));
                }
            }
        }
        return found;
    }

    /// How many different words there are.
    int size() {
        return words.length;
    }

    long looked() {
        return looked;
    }
}
