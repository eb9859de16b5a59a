package app.aladdin.studio.departments;

import app.aladdin.contract.Department;
import app.aladdin.contract.Json;
import app.aladdin.script.Eighths;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Scenes by eighths and running time, and the long ones.
final class VideoWork implements DepartmentWork {
    /// Two pages, about two minutes.
    static final int LONG = 16;

    @Override
    public Department department() {
        return Department.VIDEO;
    }

    @Override
    public List<String> steps() {
        return List.of(
                "Read the lengths of the scenes", "Work out the running time", "Find long scenes");
    }

    @Override
    public Result work(Desk desk) {
        desk.step(1);
        Material m = desk.material();
        List<SceneSheet> scenes =
                desk.tool("lengths.read", Json.object().put("act", m.within()), m::scenes);
        desk.step(2);
        String total =
                desk.tool(
                        "runningtime.sum",
                        Json.object().put("eighths", m.eighths()),
                        () -> time(m.eighths()));
        List<List<Object>> rows = new ArrayList<>();
        int at = 0;
        for (SceneSheet sheet : scenes) {
            rows.add(
                    List.of(
                            sheet.number(),
                            sheet.scene().name(),
                            sheet.length(),
                            time(sheet.eighths()),
                            time(at)));
            at += sheet.eighths();
        }
        desk.step(3);
        List<String> longOnes =
                scenes.stream()
                        .filter(s -> s.eighths() > LONG)
                        .sorted(Comparator.comparingInt(SceneSheet::eighths).reversed())
                        .map(s -> s.label() + ": " + s.length())
                        .toList();
        return new Result(
                scenes.size()
                        + " scenes, "
                        + new Eighths(m.eighths())
                        + " pages, about "
                        + total
                        + " of running time; "
                        + longOnes.size()
                        + " scenes are longer than two pages.",
                List.of(
                        Outputs.table(
                                "Running time",
                                List.of("Scene", "Slugline", "Pages", "Time", "Begins at"),
                                rows),
                        Outputs.list("Scenes longer than two pages", longOnes)),
                List.of(
                        Check.each(
                                "scene has a length",
                                scenes,
                                s -> s.eighths() > 0,
                                SceneSheet::label),
                        Check.each(
                                "scene has its text",
                                scenes,
                                s -> !s.scene().text().isBlank(),
                                SceneSheet::label),
                        Check.each(
                                "scene has a slugline",
                                scenes,
                                s -> !s.scene().name().isBlank(),
                                SceneSheet::label)));
    }

    /// `1:07`, hours before it where there are any; a page is about a minute.
    static String time(int eighths) {
        Duration time = new Eighths(eighths).runningTime();
        String rest = String.format("%02d", time.toSecondsPart());
        return time.toHours() > 0
                ? time.toHours() + ":" + String.format("%02d", time.toMinutesPart()) + ":" + rest
                : time.toMinutes() + ":" + rest;
    }
}
