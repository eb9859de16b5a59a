package app.aladdin.feature.graph;

import app.aladdin.contract.CharacterProfile;
import app.aladdin.contract.EntityRef;
import app.aladdin.contract.Location;
import app.aladdin.contract.Relationship;
import app.aladdin.contract.Scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Characters and locations with what ties them: what is written in the profiles, and how many
/// scenes they share.
///
/// @param leftOut how many were too weakly tied to be drawn
record Net(List<Knot> knots, List<Tie> ties, int leftOut) {
    /// As many as can be told apart.
    static final int MOST = 300;

    /// Something that is drawn as a circle.
    ///
    /// @param type `character` or `location`
    /// @param weight how much ties it to others
    record Knot(String type, String id, String name, int weight) {}

    /// What ties two of them, by their places in the list.
    ///
    /// @param word the relationship, as it is written; empty for shared scenes
    /// @param scenes how many they share
    record Tie(int from, int to, String word, int scenes) {
        int strength() {
            return (word.isEmpty() ? 0 : 3) + scenes;
        }
    }

    private record Pair(String from, String to) {
        static Pair of(String one, String other) {
            return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    /// What a drawing is made of.
    ///
    /// @param focus limits it to one character and what is tied to that; empty for all
    /// @param types the kinds that are drawn
    record Wish(String focus, Set<String> types) {}

    static Net of(
            List<CharacterProfile> characters,
            List<Location> locations,
            List<Scene> scenes,
            Wish wish) {
        Map<String, EntityRef> things = new LinkedHashMap<>();
        characters.forEach(
                one -> things.put(one.id(), new EntityRef("character", one.id(), one.name())));
        locations.forEach(
                one -> things.put(one.id(), new EntityRef("location", one.id(), one.name())));
        things.values().removeIf(one -> !wish.types().contains(one.type()));
        Map<Pair, Integer> shared = new HashMap<>();
        for (Scene scene : scenes) {
            List<String> there =
                    scene.characters().stream()
                            .map(EntityRef::id)
                            .filter(things::containsKey)
                            .distinct()
                            .collect(Collectors.toCollection(ArrayList::new));
            if (things.containsKey(scene.location().id())) {
                there.add(scene.location().id());
            }
            for (int i = 0; i < there.size(); i++) {
                for (int j = i + 1; j < there.size(); j++) {
                    shared.merge(Pair.of(there.get(i), there.get(j)), 1, Integer::sum);
                }
            }
        }
        Map<Pair, String> words = new LinkedHashMap<>();
        characters.forEach(one -> written(words, one.id(), one.relationships(), things));
        locations.forEach(one -> written(words, one.id(), one.relationships(), things));
        return drawn(things, shared, words, wish.focus());
    }

    private static void written(
            Map<Pair, String> words,
            String from,
            List<Relationship> relationships,
            Map<String, EntityRef> things) {
        for (Relationship each : relationships) {
            String to = each.target().id();
            boolean both = things.containsKey(from) && things.containsKey(to);
            if (both && !from.equals(to) && !each.type().equals("APPEARS_IN")) {
                words.merge(
                        Pair.of(from, to),
                        each.type(),
                        (one, other) ->
                                List.of(one.split(", ", -1)).contains(other)
                                        ? one
                                        : one + ", " + other);
            }
        }
    }

    private static Net drawn(
            Map<String, EntityRef> things,
            Map<Pair, Integer> shared,
            Map<Pair, String> words,
            String focus) {
        Set<Pair> pairs = new HashSet<>(shared.keySet());
        pairs.addAll(words.keySet());
        Map<String, Integer> weights = new HashMap<>();
        Set<String> near = new HashSet<>(Set.of(focus));
        for (Pair pair : pairs) {
            int weight = shared.getOrDefault(pair, 0) + (words.containsKey(pair) ? 3 : 0);
            weights.merge(pair.from(), weight, Integer::sum);
            weights.merge(pair.to(), weight, Integer::sum);
            if (pair.from().equals(focus)) {
                near.add(pair.to());
            } else if (pair.to().equals(focus)) {
                near.add(pair.from());
            }
        }
        List<Knot> all =
                things.values().stream()
                        .filter(one -> focus.isEmpty() || near.contains(one.id()))
                        .map(one ->
                                new Knot(
                                        one.type(),
                                        one.id(),
                                        one.name(),
                                        weights.getOrDefault(one.id(), 0)))
                        .sorted(
                                Comparator.comparing((Knot one) -> !one.id().equals(focus))
                                        .thenComparing(
                                                Comparator.comparingInt(Knot::weight).reversed())
                                        .thenComparing(Knot::name)
                                        .thenComparing(Knot::id))
                        .toList();
        List<Knot> knots = all.subList(0, Math.min(MOST, all.size()));
        Map<String, Integer> place = new HashMap<>();
        for (int i = 0; i < knots.size(); i++) {
            place.put(knots.get(i).id(), i);
        }
        List<Tie> ties =
                pairs.stream()
                        .filter(pair ->
                                place.containsKey(pair.from()) && place.containsKey(pair.to()))
                        .map(pair ->
                                new Tie(
                                        place.getOrDefault(pair.from(), 0),
                                        place.getOrDefault(pair.to(), 0),
                                        words.getOrDefault(pair, ""),
                                        shared.getOrDefault(pair, 0)))
                        .sorted(Comparator.comparingInt(Tie::from).thenComparingInt(Tie::to))
                        .toList();
        return new Net(List.copyOf(knots), ties, all.size() - knots.size());
    }
}
