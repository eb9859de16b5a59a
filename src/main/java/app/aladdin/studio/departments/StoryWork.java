package app.aladdin.studio.departments;

import app.aladdin.contract.CharacterProfile;
import app.aladdin.contract.Department;
import app.aladdin.contract.Json;
import app.aladdin.script.Eighths;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Acts and their balance, the order of scenes, and threads that stop.
final class StoryWork implements DepartmentWork {
    /// Whoever is in fewer scenes carries no thread.
    private static final int THREAD = 2;

    @Override
    public Department department() {
        return Department.STORY;
    }

    @Override
    public List<String> steps() {
        return List.of(
                "Read the acts and scenes",
                "Measure the balance of pages",
                "Check the order of scenes",
                "Follow the threads of the characters");
    }

    @Override
    public Result work(Desk desk) {
        desk.step(1);
        Material m = desk.material();
        List<SceneSheet> scenes =
                desk.tool("scenes.read", Json.object().put("act", m.within()), m::scenes);
        desk.step(2);
        List<List<Object>> acts =
                desk.tool(
                        "pages.balance", Json.object().put("scenes", scenes.size()), () -> acts(m));
        desk.step(3);
        List<String> order = order(scenes);
        desk.step(4);
        List<String> stops =
                desk.tool(
                        "threads.follow",
                        Json.object().put("characters", m.characters().size()),
                        () -> stops(m));
        return new Result(
                summary(m, order, stops),
                List.of(
                        Outputs.table(
                                "Acts",
                                List.of("Act", "Scenes", "Pages", "Share of pages in %"),
                                acts),
                        Outputs.list("Scene numbers out of order or used twice", order),
                        Outputs.list("Threads that stop before the last act", stops)),
                List.of(
                        Check.once("the project has a logline", !m.project().logline().isBlank()),
                        Check.once("the project has a synopsis", !m.project().synopsis().isBlank()),
                        Check.each(
                                "scene has a synopsis",
                                scenes,
                                s -> !s.scene().description().isBlank(),
                                SceneSheet::label),
                        Check.each(
                                "scene belongs to an act",
                                scenes,
                                s -> !s.scene().act().isEmpty(),
                                SceneSheet::label),
                        new Check(
                                "scene number is in order and used once",
                                scenes.size() - order.size(),
                                scenes.size(),
                                order)));
    }

    private static String summary(Material m, List<String> order, List<String> stops) {
        int acts = m.acts().size();
        return m.scenes().size()
                + (m.within().isEmpty()
                        ? " scenes in " + acts + " acts, "
                        : " scenes in " + m.within() + ", ")
                + new Eighths(m.eighths())
                + " pages. "
                + (order.isEmpty()
                        ? "The scenes are in order; "
                        : order.size() + " scene numbers are out of order; ")
                + (stops.isEmpty()
                        ? "no thread stops early."
                        : stops.size() + " threads stop early.");
    }

    private static List<List<Object>> acts(Material m) {
        List<List<Object>> rows = new ArrayList<>();
        int all = m.eighths();
        for (String act : m.acts()) {
            List<SceneSheet> scenes =
                    m.scenes().stream().filter(s -> s.scene().act().equals(act)).toList();
            int eighths = scenes.stream().mapToInt(SceneSheet::eighths).sum();
            rows.add(
                    List.of(
                            act,
                            scenes.size(),
                            new Eighths(eighths).toString(),
                            Outputs.percent(eighths, all)));
        }
        return rows;
    }

    private static List<String> order(List<SceneSheet> scenes) {
        List<String> wrong = new ArrayList<>();
        Set<String> used = new HashSet<>();
        SceneNumber before = SceneNumber.FIRST;
        for (SceneSheet sheet : scenes) {
            SceneNumber number = SceneNumber.of(sheet.number());
            if (!used.add(sheet.number()) || number.compareTo(before) < 0) {
                wrong.add(sheet.label());
            } else {
                before = number;
            }
        }
        return wrong;
    }

    /// Who is in several scenes and in none of the last act's; without acts, of the last third.
    private static List<String> stops(Material m) {
        List<SceneSheet> scenes = m.scenes();
        if (!m.within().isEmpty() || scenes.size() < 3) {
            return List.of();
        }
        List<String> acts = m.acts();
        int from = scenes.size() - scenes.size() / 3;
        List<SceneSheet> end =
                acts.size() > 1
                        ? scenes.stream()
                                .filter(s -> s.scene().act().equals(acts.getLast()))
                                .toList()
                        : scenes.subList(from, scenes.size());
        List<String> stops = new ArrayList<>();
        for (CharacterProfile who : m.characters()) {
            List<SceneSheet> there = m.with(who.id());
            if (there.size() >= THREAD && there.stream().noneMatch(end::contains)) {
                stops.add(who.name() + ": last in scene " + there.getLast().number());
            }
        }
        return stops;
    }
}
