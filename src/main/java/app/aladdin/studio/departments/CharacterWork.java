package app.aladdin.studio.departments;

import app.aladdin.contract.CharacterProfile;
import app.aladdin.contract.Department;
import app.aladdin.contract.Json;
import app.aladdin.contract.Relationship;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Who appears where, who says how much, who meets whom, and what profiles lack.
final class CharacterWork implements DepartmentWork {
    private static final int PAIRS = 40;

    @Override
    public Department department() {
        return Department.CHARACTER;
    }

    @Override
    public List<String> steps() {
        return List.of(
                "Read the profiles",
                "Count appearances and dialogue",
                "Find who meets whom",
                "Look for what profiles lack");
    }

    @Override
    public Result work(Desk desk) {
        desk.step(1);
        Material m = desk.material();
        List<CharacterProfile> people =
                desk.tool(
                        "characters.read",
                        Json.object().put("project", m.project().id()),
                        m::characters);
        desk.step(2);
        List<Appearance> appearances =
                desk.tool(
                        "appearances.count",
                        Json.object().put("scenes", m.scenes().size()),
                        () -> appearances(m));
        desk.step(3);
        List<List<Object>> meetings = meetings(m);
        desk.step(4);
        List<Check> checks = checks(m, people);
        int words = appearances.stream().mapToInt(Appearance::words).sum();
        return new Result(
                people.size()
                        + " characters, "
                        + words
                        + " words of dialogue; "
                        + appearances.stream().filter(a -> a.scenes == 0).count()
                        + " are in no scene"
                        + (m.within().isEmpty() ? "." : " of " + m.within() + "."),
                List.of(
                        Outputs.table(
                                "Appearances",
                                List.of(
                                        "Character",
                                        "Scenes",
                                        "First",
                                        "Last",
                                        "Speeches",
                                        "Words",
                                        "Share of words in %"),
                                appearances.stream().map(a -> a.row(words)).toList()),
                        Outputs.table(
                                "Who meets whom", List.of("One", "Other", "Scenes"), meetings)),
                checks);
    }

    /// Somebody in the script.
    private record Appearance(
            String name, int scenes, String first, String last, int speeches, int words) {
        List<Object> row(int all) {
            return List.of(name, scenes, first, last, speeches, words, Outputs.percent(words, all));
        }
    }

    private static List<Appearance> appearances(Material m) {
        List<Appearance> list = new ArrayList<>();
        for (CharacterProfile who : m.characters()) {
            List<SceneSheet> there = m.with(who.id());
            List<SceneSheet.Part> parts =
                    there.stream()
                            .flatMap(s -> s.parts().stream())
                            .filter(p -> p.who().id().equals(who.id()))
                            .toList();
            list.add(
                    new Appearance(
                            who.name(),
                            there.size(),
                            there.isEmpty() ? "" : there.getFirst().number(),
                            there.isEmpty() ? "" : there.getLast().number(),
                            parts.stream().mapToInt(SceneSheet.Part::speeches).sum(),
                            parts.stream().mapToInt(SceneSheet.Part::words).sum()));
        }
        list.sort(Comparator.comparingInt(Appearance::scenes).reversed());
        return list;
    }

    private static List<List<Object>> meetings(Material m) {
        List<List<Object>> rows = new ArrayList<>();
        List<CharacterProfile> people = m.characters();
        for (int i = 0; i < people.size(); i++) {
            List<SceneSheet> with = m.with(people.get(i).id());
            for (int j = i + 1; j < people.size(); j++) {
                List<SceneSheet> other = m.with(people.get(j).id());
                int together = (int) with.stream().filter(other::contains).count();
                if (together > 0) {
                    rows.add(List.of(people.get(i).name(), people.get(j).name(), together));
                }
            }
        }
        rows.sort(Comparator.comparingInt((List<Object> row) -> (Integer) row.get(2)).reversed());
        return rows.subList(0, Math.min(PAIRS, rows.size()));
    }

    private static List<Check> checks(Material m, List<CharacterProfile> people) {
        Set<String> ids = people.stream().map(CharacterProfile::id).collect(Collectors.toSet());
        List<Relationship> named =
                people.stream()
                        .flatMap(p -> p.relationships().stream())
                        .filter(r -> r.target().type().equals("character"))
                        .toList();
        return List.of(
                has("profile has a description", people, p -> !p.description().isBlank()),
                has("profile has a role", people, p -> !p.role().isBlank()),
                has("profile has a backstory", people, p -> !p.backstory().isBlank()),
                has("profile has an appearance", people, p -> !p.appearance().isBlank()),
                has("profile has a personality", people, p -> !p.personality().isEmpty()),
                has("profile has goals", people, p -> !p.goals().isEmpty()),
                Check.each(
                        "relationship leads to a character of the project",
                        named,
                        r -> ids.contains(r.target().id()),
                        r -> r.type() + " " + r.target().name()),
                Check.each(
                        "whoever a scene names has a profile",
                        m.scenes().stream()
                                .flatMap(s -> s.scene().characters().stream())
                                .distinct()
                                .toList(),
                        ref -> ids.contains(ref.id()),
                        ref -> ref.name()));
    }

    private static Check has(
            String name, List<CharacterProfile> people, Predicate<CharacterProfile> has) {
        return Check.each(name, people, has, CharacterProfile::name);
    }
}
