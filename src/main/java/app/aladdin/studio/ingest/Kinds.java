package app.aladdin.studio.ingest;

import app.aladdin.contract.EntityKind;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells what kind of thing data describes, by its fields, else by its words.
final class Kinds {
    private static final Map<EntityKind, Set<String>> FIELDS =
            Map.of(
                    EntityKind.CHARACTER,
                    Set.of("role", "backstory", "appearance", "personality", "goals"),
                    EntityKind.SCENE,
                    Set.of("sceneNumber", "setting", "timeOfDay", "eighths", "characters", "act"),
                    EntityKind.EPISODE,
                    Set.of("episodeNumber", "seasonNumber"),
                    EntityKind.DIALOGUE,
                    Set.of("speaker", "text"));

    private static final Map<EntityKind, Set<String>> WORDS =
            Map.of(
                    EntityKind.CHARACTER,
                    Set.of(
                            "he",
                            "she",
                            "him",
                            "her",
                            "his",
                            "who",
                            "man",
                            "woman",
                            "boy",
                            "girl",
                            "protagonist",
                            "antagonist",
                            "hero",
                            "heroine",
                            "villain",
                            "mother",
                            "father",
                            "son",
                            "daughter",
                            "brother",
                            "sister",
                            "old",
                            "young",
                            "character",
                            "friend",
                            "merchant",
                            "king",
                            "queen",
                            "prince",
                            "princess"),
                    EntityKind.LOCATION,
                    Set.of(
                            "place",
                            "location",
                            "house",
                            "street",
                            "room",
                            "city",
                            "town",
                            "village",
                            "cave",
                            "palace",
                            "market",
                            "bazaar",
                            "river",
                            "forest",
                            "desert",
                            "building",
                            "courtyard",
                            "garden",
                            "harbour",
                            "walls",
                            "located",
                            "hall"),
                    EntityKind.SCENE,
                    Set.of("scene", "int", "ext", "enters", "exits", "cut"),
                    EntityKind.CONCEPT,
                    Set.of("concept", "idea", "theme", "symbol", "motif", "rule", "magic", "prop"));

    private static final Map<String, String> ROLES =
            Map.of(
                    "protagonist", "protagonist",
                    "hero", "protagonist",
                    "heroine", "protagonist",
                    "antagonist", "antagonist",
                    "villain", "antagonist",
                    "supporting", "supporting",
                    "minor", "minor");

    private static final Pattern AGE =
            Pattern.compile("\\(\\d{1,3}\\)|\\b\\d{1,3}[- ]years?[- ]old\\b");

    private Kinds() {}

    /// A draft with the kind that it is, where anything speaks for one.
    static Draft guess(Draft draft, String text) {
        if (draft.kind() != null) {
            return draft;
        }
        Map<EntityKind, Integer> votes = new EnumMap<>(EntityKind.class);
        FIELDS.forEach((kind, fields) ->
                fields.stream()
                        .filter(draft::has)
                        .forEach(f -> votes.merge(kind, 3, Integer::sum)));
        if (votes.isEmpty()) {
            List<String> words = Prose.words(text);
            WORDS.forEach((kind, own) ->
                    words.stream()
                            .filter(own::contains)
                            .forEach(word -> votes.merge(kind, 1, Integer::sum)));
            if (AGE.matcher(text).find()) {
                votes.merge(EntityKind.CHARACTER, 2, Integer::sum);
            }
        }
        EntityKind kind =
                votes.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(EntityKind.CONCEPT);
        return draft.as(kind);
    }

    /// The role that words of a text name, or an empty text.
    static String role(String text) {
        for (String word : Prose.words(text)) {
            if (ROLES.containsKey(word)) {
                return ROLES.getOrDefault(word, "");
            }
        }
        return "";
    }
}
