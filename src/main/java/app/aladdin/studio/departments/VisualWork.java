package app.aladdin.studio.departments;

import app.aladdin.contract.Department;
import app.aladdin.contract.Json;
import app.aladdin.contract.Location;
import app.aladdin.script.Eighths;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Inside and outside, day and night, and the places with the looks that each needs.
final class VisualWork implements DepartmentWork {
    @Override
    public Department department() {
        return Department.VISUAL;
    }

    @Override
    public List<String> steps() {
        return List.of(
                "Read the sluglines",
                "Split inside from outside and day from night",
                "Group the locations and their looks");
    }

    @Override
    public Result work(Desk desk) {
        desk.step(1);
        Material m = desk.material();
        List<SceneSheet> scenes =
                desk.tool("sluglines.read", Json.object().put("act", m.within()), m::scenes);
        desk.step(2);
        List<List<Object>> settings = split(scenes, SceneSheet::setting);
        List<List<Object>> lights = split(scenes, SceneSheet::lightName);
        desk.step(3);
        List<List<Object>> places =
                desk.tool(
                        "locations.group",
                        Json.object().put("scenes", scenes.size()),
                        () -> places(scenes));
        return new Result(
                scenes.size()
                        + " scenes at "
                        + places.size()
                        + " places; "
                        + spoken(settings)
                        + "; "
                        + spoken(lights)
                        + ".",
                List.of(
                        Outputs.table(
                                "Inside and outside",
                                List.of("Setting", "Scenes", "Pages"),
                                settings),
                        Outputs.table("Light", List.of("Light", "Scenes", "Pages"), lights),
                        Outputs.table(
                                "Locations",
                                List.of("Location", "Scenes", "Pages", "Looks"),
                                places)),
                List.of(
                        Check.each(
                                "scene says inside or outside",
                                scenes,
                                s -> !s.setting().equals("?"),
                                SceneSheet::label),
                        Check.each(
                                "scene says its time of day",
                                scenes,
                                s -> !s.lightName().equals("?"),
                                SceneSheet::label),
                        Check.each(
                                "scene is set at a location of the project",
                                scenes,
                                s ->
                                        m.locations().stream()
                                                .anyMatch(l ->
                                                        l.id().equals(s.scene().location().id())),
                                SceneSheet::label),
                        Check.each(
                                "location is described",
                                m.locations(),
                                l -> !l.description().isBlank(),
                                Location::name)));
    }

    private static List<List<Object>> split(
            List<SceneSheet> scenes, Function<SceneSheet, String> by) {
        Map<String, List<SceneSheet>> groups =
                scenes.stream()
                        .collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()));
        List<List<Object>> rows = new ArrayList<>();
        groups.forEach((name, group) -> rows.add(List.of(name, group.size(), pages(group))));
        return rows;
    }

    private static List<List<Object>> places(List<SceneSheet> scenes) {
        Map<String, List<SceneSheet>> groups =
                scenes.stream()
                        .collect(
                                Collectors.groupingBy(
                                        SceneSheet::place, TreeMap::new, Collectors.toList()));
        List<List<Object>> rows = new ArrayList<>();
        groups.forEach((name, group) -> {
            Set<String> looks = new TreeSet<>();
            group.forEach(s -> looks.add(s.setting() + " " + s.lightName()));
            rows.add(List.of(name, group.size(), pages(group), String.join(", ", looks)));
        });
        rows.sort(Comparator.comparingInt((List<Object> row) -> (Integer) row.get(1)).reversed());
        return rows;
    }

    private static String spoken(List<List<Object>> rows) {
        return rows.stream()
                .map(row -> row.get(1) + " " + row.get(0))
                .collect(Collectors.joining(", "));
    }

    private static String pages(List<SceneSheet> scenes) {
        return new Eighths(scenes.stream().mapToInt(SceneSheet::eighths).sum()).toString();
    }
}
