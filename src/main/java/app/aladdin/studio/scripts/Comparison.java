package app.aladdin.studio.scripts;

import app.aladdin.contract.EntityKind;
import app.aladdin.contract.EntityRef;
import app.aladdin.contract.Fields;
import app.aladdin.contract.Json;
import app.aladdin.contract.ScriptChange;
import app.aladdin.script.Names;
import app.aladdin.script.Script;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a screenplay would do to a project. A scene is the one of the project with the same number
/// and a like heading, else the one with the same heading; people and places go by their names.
final class Comparison {
    /// Headings that share at least half of their words are alike.
    private static final double ALIKE = 0.5;

    private static final List<String> SCENE_FIELDS =
            List.of(
                    "name",
                    "sceneNumber",
                    "setting",
                    "timeOfDay",
                    "eighths",
                    "act",
                    "text",
                    "location",
                    "characters");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<JsonNode> scenes;
    private final List<JsonNode> characters;
    private final List<JsonNode> locations;

    Comparison(List<JsonNode> scenes, List<JsonNode> characters, List<JsonNode> locations) {
        this.scenes = new ArrayList<>(scenes);
        this.characters = characters;
        this.locations = locations;
    }

    /// Places and people before the scenes that name them; what would go comes last.
    List<Part> with(Script script) {
        List<Part> parts = new ArrayList<>();
        Map<String, Integer> keys = new HashMap<>();
        named(EntityKind.LOCATION, Found.locations(script), locations, parts, keys);
        named(EntityKind.CHARACTER, Found.characters(script), characters, parts, keys);
        List<ObjectNode> found = Found.scenes(script);
        Map<ObjectNode, JsonNode> pairs = pairs(found);
        for (ObjectNode scene : found) {
            String key = key(keys, "scene:" + scene.path("sceneNumber").asText());
            JsonNode there = pairs.get(scene);
            if (there == null) {
                parts.add(added(key, EntityKind.SCENE, scene));
            } else {
                List<String> differing = differing(scene, there);
                if (!differing.isEmpty()) {
                    parts.add(
                            new Part(
                                    key,
                                    EntityKind.SCENE,
                                    ScriptChange.CHANGED,
                                    ref(EntityKind.SCENE, there),
                                    kept(scene, there),
                                    differing));
                }
            }
        }
        for (JsonNode gone : scenes) {
            parts.add(
                    new Part(
                            key(keys, "removed:" + gone.path("id").asText()),
                            EntityKind.SCENE,
                            ScriptChange.REMOVED,
                            ref(EntityKind.SCENE, gone),
                            Json.object(),
                            List.of()));
        }
        return List.copyOf(parts);
    }

    private static void named(
            EntityKind kind,
            List<ObjectNode> found,
            List<JsonNode> there,
            List<Part> parts,
            Map<String, Integer> keys) {
        for (ObjectNode fields : found) {
            String name = fields.path("name").asText();
            if (there.stream()
                    .noneMatch(t -> Names.same(plain(t.path("name").asText()), plain(name)))) {
                parts.add(added(key(keys, kind.wire() + ":" + Names.key(name)), kind, fields));
            }
        }
    }

    private static String plain(String name) {
        return name.replace('’', '\'');
    }

    private static Part added(String key, EntityKind kind, ObjectNode fields) {
        return new Part(
                key,
                kind,
                ScriptChange.ADDED,
                new EntityRef(kind.wire(), "", ""),
                fields,
                List.of());
    }

    /// Which scene of the project each scene is; those that are nobody's stay in [#scenes].
    private Map<ObjectNode, JsonNode> pairs(List<ObjectNode> found) {
        Map<ObjectNode, JsonNode> pairs = new IdentityHashMap<>();
        pair(found, pairs, (a, b) -> sameNumber(a, b) && sameHeading(a, b));
        pair(found, pairs, (a, b) -> sameHeading(a, b));
        pair(found, pairs, (a, b) -> sameNumber(a, b) && alike(a, b));
        return pairs;
    }

    private interface Match {
        boolean test(JsonNode found, JsonNode there);
    }

    private void pair(List<ObjectNode> found, Map<ObjectNode, JsonNode> pairs, Match match) {
        for (ObjectNode scene : found) {
            if (!pairs.containsKey(scene)) {
                Predicate<JsonNode> fits = there -> match.test(scene, there);
                Optional<JsonNode> there = scenes.stream().filter(fits).findFirst();
                there.ifPresent(t -> {
                    pairs.put(scene, t);
                    scenes.remove(t);
                });
            }
        }
    }

    private static boolean sameNumber(JsonNode a, JsonNode b) {
        return a.path("sceneNumber").asText().equalsIgnoreCase(b.path("sceneNumber").asText());
    }

    private static boolean sameHeading(JsonNode a, JsonNode b) {
        return Names.same(a.path("name").asText(), b.path("name").asText());
    }

    private static boolean alike(JsonNode a, JsonNode b) {
        Set<String> one = words(a.path("name").asText());
        Set<String> other = words(b.path("name").asText());
        Set<String> both = new TreeSet<>(one);
        both.retainAll(other);
        Set<String> all = new TreeSet<>(one);
        all.addAll(other);
        return !all.isEmpty() && (double) both.size() / all.size() >= ALIKE;
    }

    private static Set<String> words(String text) {
        return NO_WORD.splitAsStream(Names.key(text)).collect(Collectors.toSet());
    }

    private static List<String> differing(JsonNode found, JsonNode there) {
        List<String> differing = new ArrayList<>();
        for (String field : SCENE_FIELDS) {
            if (!value(found, field).equals(value(there, field))) {
                differing.add(field);
            }
        }
        return differing;
    }

    /// A field as it is compared: references by their names, lists without their order.
    private static String value(JsonNode json, String field) {
        JsonNode value = json.path(field);
        if (field.equals("characters")) {
            return new Fields(json)
                            .list("characters", c -> Names.key(plain(EntityRef.read(c, "").name())))
                            .stream()
                            .sorted()
                            .toList()
                            .toString();
        }
        return field.equals("location") && !value.isMissingNode()
                ? Names.key(plain(EntityRef.read(value, "").name()))
                : value.asText("");
    }

    /// What somebody wrote about a scene stays: a script knows less of it.
    private static ObjectNode kept(ObjectNode scene, JsonNode there) {
        ObjectNode fields = scene.deepCopy();
        if (!there.path("description").asText().isBlank()) {
            fields.remove("description");
        }
        return fields;
    }

    private static EntityRef ref(EntityKind kind, JsonNode json) {
        return new EntityRef(kind.wire(), json.path("id").asText(), json.path("name").asText());
    }

    /// Numbers may stand twice in a script; keys may not.
    private static String key(Map<String, Integer> keys, String key) {
        int times = keys.merge(key, 1, Integer::sum);
        return times == 1 ? key : key + "#" + times;
    }
}
