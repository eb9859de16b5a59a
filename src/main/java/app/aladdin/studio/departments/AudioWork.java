package app.aladdin.studio.departments;

import app.aladdin.contract.CharacterProfile;
import app.aladdin.contract.Department;
import app.aladdin.contract.EntityRef;
import app.aladdin.contract.Json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Speaking parts with lines and words, voices that are not seen, and sounds in capitals.
final class AudioWork implements DepartmentWork {
    @Override
    public Department department() {
        return Department.AUDIO;
    }

    @Override
    public List<String> steps() {
        return List.of(
                "Read the dialogue", "Count lines and words", "Find voices and sounds in the text");
    }

    @Override
    public Result work(Desk desk) {
        desk.step(1);
        Material m = desk.material();
        List<SceneSheet> scenes =
                desk.tool("dialogue.read", Json.object().put("act", m.within()), m::scenes);
        desk.step(2);
        List<List<Object>> parts =
                desk.tool(
                        "dialogue.count",
                        Json.object().put("scenes", scenes.size()),
                        () -> parts(scenes));
        desk.step(3);
        List<String> names = m.characters().stream().map(CharacterProfile::name).toList();
        Sounds sounds =
                desk.tool(
                        "sounds.find",
                        Json.object().put("scenes", scenes.size()),
                        () -> Sounds.in(scenes, names));
        Set<String> known =
                m.characters().stream().map(CharacterProfile::id).collect(Collectors.toSet());
        List<EntityRef> speakers =
                scenes.stream()
                        .flatMap(s -> s.parts().stream())
                        .map(p -> p.who())
                        .distinct()
                        .toList();
        return new Result(
                parts.size()
                        + " speaking parts, "
                        + parts.stream().mapToInt(row -> (Integer) row.get(1)).sum()
                        + " lines, "
                        + parts.stream().mapToInt(row -> (Integer) row.get(2)).sum()
                        + " words; "
                        + sounds.voices().size()
                        + " lines by voices not seen, "
                        + sounds.cues().size()
                        + " sound cues.",
                List.of(
                        Outputs.table(
                                "Speaking parts",
                                List.of("Character", "Lines", "Words", "Scenes"),
                                parts),
                        Outputs.list("V.O. and O.S.", sounds.voices()),
                        Outputs.list("Sounds and songs in capitals", sounds.cues())),
                List.of(
                        Check.each(
                                "whoever speaks has a profile",
                                speakers,
                                who -> known.contains(who.id()),
                                EntityRef::name),
                        Check.each(
                                "scene has its text",
                                scenes,
                                s -> !s.scene().text().isBlank(),
                                SceneSheet::label)));
    }

    private static List<List<Object>> parts(List<SceneSheet> scenes) {
        Map<EntityRef, int[]> counts = new LinkedHashMap<>();
        for (SceneSheet sheet : scenes) {
            for (SceneSheet.Part part : sheet.parts()) {
                int[] count = counts.computeIfAbsent(part.who(), who -> new int[3]);
                count[0] += part.speeches();
                count[1] += part.words();
                count[2]++;
            }
        }
        List<List<Object>> rows = new ArrayList<>();
        counts.forEach((who, n) -> rows.add(List.of(who.name(), n[0], n[1], n[2])));
        rows.sort(Comparator.comparingInt((List<Object> row) -> (Integer) row.get(2)).reversed());
        return rows;
    }
}
