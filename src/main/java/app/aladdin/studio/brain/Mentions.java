package app.aladdin.studio.brain;

import app.aladdin.contract.EntityRef;
import app.aladdin.text.Typo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Finds the names of entities among the words of a question, whole or in part: `Badr` is Badr
/// al-Budur, `the cave` is every place in the cave, `spirit of the ring` is one of two spirits.
final class Mentions {
    private static final int TYPO_FROM = 5;

    private final List<Token> tokens;
    private final boolean[] used;
    private final List<Mention> found = new ArrayList<>();

    private Mentions(List<Token> tokens) {
        this.tokens = tokens;
        this.used = new boolean[tokens.size()];
    }

    /// One place in the question and whom or what it can mean.
    ///
    /// @param at index of its first word
    record Mention(int at, List<EntityRef> meant) {}

    /// Everything found, and which words were part of it.
    record Result(List<Mention> mentions, Set<Integer> words) {
        List<Mention> ofType(String type) {
            return mentions.stream()
                    .filter(mention -> mention.meant.getFirst().type().equals(type))
                    .toList();
        }
    }

    static Result in(List<Token> question, List<EntityRef> characters, List<EntityRef> locations) {
        List<Named> people = characters.stream().map(Named::of).toList();
        List<Named> places = locations.stream().map(Named::of).toList();
        Mentions mentions = new Mentions(question);
        List<Named> all = new ArrayList<>(people);
        all.addAll(places);
        all.sort((a, b) -> b.words.size() - a.words.size());
        all.forEach(mentions::wholeName);
        Set<String> ofPlaces =
                places.stream().flatMap(n -> n.words.stream()).collect(Collectors.toSet());
        mentions.partsOf(people, word -> !ofPlaces.contains(word));
        mentions.partsOf(places, word -> true);
        Set<Integer> words = new HashSet<>();
        for (int i = 0; i < question.size(); i++) {
            if (mentions.used[i]) {
                words.add(i);
            }
        }
        mentions.found.sort((a, b) -> a.at - b.at);
        return new Result(List.copyOf(mentions.found), words);
    }

    private void wholeName(Named named) {
        for (int i = 0; i + named.words.size() <= tokens.size(); i++) {
            List<Integer> at = new ArrayList<>();
            int next = i;
            for (String word : named.words) {
                while (!at.isEmpty() && next < tokens.size() && skipped(next, word)) {
                    next++;
                }
                if (next >= tokens.size() || used[next] || !tokens.get(next).word().equals(word)) {
                    break;
                }
                at.add(next++);
            }
            if (at.size() == named.words.size() && !at.isEmpty()) {
                use(at.getFirst(), at.getLast());
                found.add(new Mention(i, List.of(named.ref)));
            }
        }
    }

    /// What stands between the words of a name belongs to it too.
    private void use(int first, int last) {
        Arrays.fill(used, first, last + 1, true);
    }

    private boolean skipped(int index, String wanted) {
        String word = tokens.get(index).word();
        return Vocabulary.joins(word) && !word.equals(wanted);
    }

    private void partsOf(List<Named> all, Predicate<String> mayBegin) {
        for (int i = 0; i < tokens.size(); i++) {
            if (used[i]) {
                continue;
            }
            String word = tokens.get(i).word();
            List<Named> meant = matching(all, word, mayBegin);
            if (!meant.isEmpty()) {
                used[i] = true;
                meant = narrowed(meant, i - 1, -1);
                meant = narrowed(meant, i + 1, 1);
                found.add(new Mention(i, meant.stream().map(Named::ref).toList()));
            }
        }
    }

    private static List<Named> matching(List<Named> all, String word, Predicate<String> mayBegin) {
        if (Vocabulary.known(word)) {
            return List.of();
        }
        List<Named> exact =
                all.stream().filter(n -> n.heads.contains(word) && mayBegin.test(word)).toList();
        if (!exact.isEmpty() || word.length() < TYPO_FROM) {
            return exact;
        }
        return all.stream()
                .filter(n ->
                        n.heads.stream().anyMatch(h -> mayBegin.test(h) && Typo.between(word, h)))
                .toList();
    }

    /// Words beside the name that only some of the candidates have leave only those.
    private List<Named> narrowed(List<Named> meant, int from, int step) {
        List<Named> left = meant;
        for (int i = from; i >= 0 && i < tokens.size() && !used[i]; i += step) {
            String word = tokens.get(i).word();
            if (Vocabulary.joins(word) && step > 0) {
                continue;
            }
            List<Named> both = left.stream().filter(n -> n.words.contains(word)).toList();
            if (both.isEmpty()) {
                break;
            }
            use(Math.min(from, i), Math.max(from, i));
            left = both;
        }
        return left;
    }

    /// A name as words.
    ///
    /// @param words without articles and prepositions
    /// @param heads those that can stand for the whole: not what follows `of`, not a possessor
    private record Named(EntityRef ref, List<String> words, Set<String> heads) {
        private static final Set<String> LITTLE = Set.of("the", "of", "a", "and", "al");

        static Named of(EntityRef ref) {
            List<String> words = new ArrayList<>();
            Set<String> heads = new LinkedHashSet<>();
            boolean afterOf = false;
            boolean person = ref.type().equals("character");
            for (Token token : Tokenizer.tokens(ref.name())) {
                afterOf |= person && token.word().equals("of");
                if (LITTLE.contains(token.word())) {
                    continue;
                }
                words.add(token.word());
                if (!afterOf && !token.possessive()) {
                    heads.add(token.word());
                }
            }
            return new Named(ref, List.copyOf(words), heads);
        }
    }
}
