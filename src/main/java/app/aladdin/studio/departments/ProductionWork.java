package app.aladdin.studio.departments;

import app.aladdin.contract.Department;
import app.aladdin.contract.EntityRef;
import app.aladdin.contract.Json;
import app.aladdin.script.Eighths;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The strip order, the one-liner that follows from it and the day-out-of-days.
final class ProductionWork implements DepartmentWork {
    @Override
    public Department department() {
        return Department.PRODUCTION;
    }

    /// A schedule is laid out over the places and over the lengths.
    @Override
    public Set<Department> after() {
        return Set.of(Department.VISUAL, Department.VIDEO);
    }

    @Override
    public List<String> steps() {
        return List.of(
                "Make the strips",
                "Order them by place and light and cut the days",
                "Write the one-liner",
                "Work out the day-out-of-days");
    }

    @Override
    public Result work(Desk desk) {
        desk.step(1);
        Material m = desk.material();
        List<SceneSheet> scenes =
                desk.tool("strips.make", Json.object().put("act", m.within()), m::scenes);
        desk.step(2);
        Schedule schedule =
                desk.tool(
                        "strips.order",
                        Json.object()
                                .put("scenes", scenes.size())
                                .put("eighthsPerDay", Schedule.EIGHTHS_PER_DAY),
                        () -> Schedule.of(scenes));
        desk.step(3);
        ObjectNode oneLiner =
                Outputs.table(
                        "One-liner",
                        List.of(
                                "Day",
                                "Scene",
                                "Setting",
                                "Place",
                                "Light",
                                "Pages",
                                "Cast",
                                "Synopsis"),
                        oneLiner(schedule));
        desk.step(4);
        ObjectNode days =
                desk.tool(
                        "dayoutofdays.make",
                        Json.object().put("days", schedule.days().size()),
                        () -> DayOutOfDays.table(schedule));
        String measured =
                desk.result(Department.VIDEO)
                        .map(video -> " The video department measured: " + video.summary())
                        .orElse("");
        return new Result(
                scenes.size()
                        + " strips over "
                        + schedule.days().size()
                        + " days of up to "
                        + new Eighths(Schedule.EIGHTHS_PER_DAY)
                        + " pages."
                        + measured,
                List.of(oneLiner, days),
                List.of(
                        Check.each(
                                "scene has a place",
                                scenes,
                                s -> !s.place().equals("?"),
                                SceneSheet::label),
                        Check.each(
                                "scene says day or night",
                                scenes,
                                s -> !s.lightName().equals("?"),
                                SceneSheet::label),
                        Check.each(
                                "scene has a length",
                                scenes,
                                s -> s.eighths() > 0,
                                SceneSheet::label),
                        Check.each(
                                "scene has a cast",
                                scenes,
                                s -> !s.scene().characters().isEmpty(),
                                SceneSheet::label),
                        Check.each(
                                "scene has a synopsis",
                                scenes,
                                s -> !s.scene().description().isBlank(),
                                SceneSheet::label)));
    }

    private static List<List<Object>> oneLiner(Schedule schedule) {
        List<List<Object>> rows = new ArrayList<>();
        List<EntityRef> cast = schedule.cast();
        for (int day = 0; day < schedule.days().size(); day++) {
            for (SceneSheet sheet : schedule.days().get(day)) {
                rows.add(
                        List.of(
                                day + 1,
                                sheet.number(),
                                sheet.setting(),
                                sheet.place(),
                                sheet.lightName(),
                                sheet.length(),
                                sheet.scene().characters().stream()
                                        .map(who -> Integer.toString(cast.indexOf(who) + 1))
                                        .collect(Collectors.joining(", ")),
                                sheet.scene().description()));
            }
        }
        return rows;
    }
}
