package app.aladdin.feature.orchestrator.ingest;

import app.aladdin.contract.EntityRef;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The project around a preview: what its fields may refer to, and what remarks name.
///
/// @param things all of them, by their names
/// @param sceneNumbered the scene that a number names
record Surroundings(
        Supplier<List<EntityRef>> things, Function<String, Optional<EntityRef>> sceneNumbered) {
    private static final Pattern SCENE =
            Pattern.compile("(?i)\\bsc(?:enes?|\\.)?\\s*(?:no\\.?|number|#)?\\s*(\\d+[A-Z]?)\\b");
    private static final int SHORTEST = 3;

    /// Something that a remark names.
    ///
    /// @param said how the remark calls it: a scene's number, or a name
    record Mention(EntityRef thing, String said) {}

    /// What a remark is about: a scene by its number, else the thing with the longest name in it.
    Optional<Mention> mentioned(String remark) {
        Matcher scene = SCENE.matcher(remark);
        while (scene.find()) {
            Optional<EntityRef> found = sceneNumbered.apply(scene.group(1));
            if (found.isPresent()) {
                return Optional.of(new Mention(found.get(), scene.group(1)));
            }
        }
        return things.get().stream()
                .filter(thing -> thing.name().length() >= SHORTEST)
                .filter(thing -> names(remark, thing.name()))
                .max(Comparator.comparingInt(thing -> thing.name().length()))
                .map(thing -> new Mention(thing, thing.name()));
    }

    private static boolean names(String remark, String name) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])")
                .matcher(remark)
                .find();
    }

    /// The thing of this kind and name that the project has already.
    Optional<EntityRef> same(String type, String name) {
        return things.get().stream()
                .filter(thing -> thing.type().equals(type))
                .filter(thing -> thing.name().strip().equalsIgnoreCase(name.strip()))
                .findFirst();
    }
}
