package app.aladdin.studio.brain;

import app.aladdin.contract.EntityRef;
import app.aladdin.script.Light;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads a question against what a project holds.
final class QuestionReader {
    private static final Map<String, Light> LIGHTS =
            Map.of("night", Light.NIGHT, "day", Light.DAY, "dawn", Light.DAWN, "dusk", Light.DUSK);

    private static final Map<String, Integer> ORDINALS =
            Map.ofEntries(
                    Map.entry("1", 1),
                    Map.entry("one", 1),
                    Map.entry("first", 1),
                    Map.entry("i", 1),
                    Map.entry("2", 2),
                    Map.entry("two", 2),
                    Map.entry("second", 2),
                    Map.entry("ii", 2),
                    Map.entry("3", 3),
                    Map.entry("three", 3),
                    Map.entry("third", 3),
                    Map.entry("iii", 3),
                    Map.entry("4", 4),
                    Map.entry("four", 4),
                    Map.entry("fourth", 4),
                    Map.entry("5", 5),
                    Map.entry("five", 5),
                    Map.entry("fifth", 5));

    private final Facts facts;
    private final List<Token> tokens;
    private final Set<Integer> used = new HashSet<>();

    private QuestionReader(Facts facts, String text) {
        this.facts = facts;
        this.tokens = Tokenizer.tokens(text);
    }

    static Question read(String text, Facts facts) {
        return new QuestionReader(facts, text).question(text);
    }

    private Question question(String text) {
        Mentions.Result mentions = Mentions.in(tokens, facts.characterRefs(), facts.locationRefs());
        used.addAll(mentions.words());
        @Nullable String act = act();
        List<String> numbers = new SceneNumbers(tokens, used).find();
        List<EntityRef> characters = meant(mentions.ofType("character"));
        List<EntityRef> places = meant(mentions.ofType("location"));
        List<EntityRef> without = without(mentions.ofType("character"));
        List<EntityRef> with = new ArrayList<>();
        // A name that can mean several is no condition: which of them should be there?
        for (Mentions.Mention mention : mentions.ofType("character")) {
            if (mention.meant().size() == 1 && !without.contains(mention.meant().getFirst())) {
                with.add(mention.meant().getFirst());
            }
        }
        Choice choice =
                new Choice(
                        light(),
                        setting(),
                        act,
                        with.stream().distinct().toList(),
                        without,
                        places);
        return new Question(text, tokens, characters, places, numbers, choice, rest());
    }

    private static List<EntityRef> meant(List<Mentions.Mention> mentions) {
        Set<EntityRef> refs = new LinkedHashSet<>();
        mentions.forEach(mention -> refs.addAll(mention.meant()));
        return List.copyOf(refs);
    }

    /// Whom the question excludes: `without Aladdin`, `Aladdin is not in`.
    private List<EntityRef> without(List<Mentions.Mention> mentions) {
        Set<EntityRef> refs = new LinkedHashSet<>();
        for (Mentions.Mention mention : mentions) {
            boolean named = mention.meant().size() == 1;
            if (named && (denied(mention.at() - 1) || denied(mention.at() - 2))) {
                refs.addAll(mention.meant());
            }
        }
        boolean absent = tokens.stream().anyMatch(token -> token.sense().equals("not"));
        if (absent && mentions.size() == 1 && mentions.getFirst().meant().size() == 1) {
            refs.addAll(mentions.getFirst().meant());
        }
        return List.copyOf(refs);
    }

    private boolean denied(int index) {
        return index >= 0 && tokens.get(index).sense().equals("without");
    }

    private @Nullable Light light() {
        for (Token token : tokens) {
            Light light = LIGHTS.get(token.sense());
            if (light != null) {
                return light;
            }
        }
        return null;
    }

    private @Nullable String setting() {
        boolean inside = tokens.stream().anyMatch(token -> token.sense().equals("int"));
        boolean outside = tokens.stream().anyMatch(token -> token.sense().equals("ext"));
        if (inside && outside) {
            return "INT/EXT";
        }
        if (inside) {
            return "INT";
        }
        return outside ? "EXT" : null;
    }

    /// `act two`, `act 2`, `the second act`: by its place among the acts.
    private @Nullable String act() {
        List<String> acts = facts.acts();
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.get(i).sense().equals("act")) {
                continue;
            }
            for (int beside : new int[] {i + 1, i - 1}) {
                Integer ordinal =
                        beside < 0 || beside >= tokens.size()
                                ? null
                                : ORDINALS.get(tokens.get(beside).word());
                if (ordinal != null && ordinal <= acts.size()) {
                    used.add(beside);
                    used.add(i);
                    return acts.get(ordinal - 1);
                }
            }
        }
        return null;
    }

    private List<String> rest() {
        Set<String> rest = new LinkedHashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (!used.contains(i) && !Vocabulary.known(tokens.get(i).word())) {
                rest.add(tokens.get(i).word());
            }
        }
        return List.copyOf(rest);
    }
}
