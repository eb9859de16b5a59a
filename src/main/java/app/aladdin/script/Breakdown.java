package app.aladdin.script;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// What follows from the elements of a script.
record Breakdown(
        List<ScriptScene> scenes,
        List<CastMember> cast,
        List<ScriptLocation> locations,
        List<Speech> speeches,
        Eighths length,
        int pages,
        NameFinder castNames) {

    static Breakdown of(List<Element> elements) {
        List<PrintBlock> blocks = PrintBlock.of(elements);
        var pagination = new Pagination(blocks);
        List<ScriptScene> scenes = new SceneSplitter(elements, blocks, pagination).scenes();
        List<Speech> speeches = Speech.among(elements);
        List<CastMember> cast = cast(speeches, scenes);
        return new Breakdown(
                scenes,
                cast,
                locations(scenes),
                speeches,
                Eighths.ofLines(blocks.stream().mapToLong(PrintBlock::share).sum()),
                pagination.pages(),
                new NameFinder(cast.stream().map(CastMember::name).toList()));
    }

    NameFinder names(Collection<String> more) {
        if (more.isEmpty()) {
            return castNames;
        }
        var all = new ArrayList<>(cast.stream().map(CastMember::name).toList());
        all.addAll(more);
        return new NameFinder(all);
    }

    private static List<CastMember> cast(List<Speech> speeches, List<ScriptScene> scenes) {
        Map<String, List<Speech>> parts = new LinkedHashMap<>();
        for (Speech speech : speeches) {
            parts.computeIfAbsent(Names.key(speech.name()), _ -> new ArrayList<>()).add(speech);
        }
        Map<String, TreeSet<Integer>> ordinals = new LinkedHashMap<>();
        for (ScriptScene scene : scenes) {
            for (String speaker : scene.speakers()) {
                ordinals.computeIfAbsent(Names.key(speaker), _ -> new TreeSet<>())
                        .add(scene.ordinal());
            }
        }
        return parts.entrySet().stream()
                .map(part ->
                        new CastMember(
                                part.getValue().getFirst().name(),
                                List.copyOf(ordinals.getOrDefault(part.getKey(), new TreeSet<>())),
                                part.getValue().size(),
                                part.getValue().stream().mapToInt(Speech::words).sum()))
                .toList();
    }

    private static List<ScriptLocation> locations(List<ScriptScene> scenes) {
        Map<String, List<ScriptScene>> places = new LinkedHashMap<>();
        for (ScriptScene scene : scenes) {
            String key = Names.key(scene.slugline().location());
            if (!key.isEmpty()) {
                places.computeIfAbsent(key, _ -> new ArrayList<>()).add(scene);
            }
        }
        return places.values().stream()
                .map(set ->
                        new ScriptLocation(
                                set.getFirst().slugline().location(),
                                set.stream().map(ScriptScene::ordinal).toList()))
                .toList();
    }
}
