package app.aladdin.client.executions;

import app.aladdin.contract.Department;
import app.aladdin.contract.Json;
import app.aladdin.contract.LiveEvent;
import app.aladdin.contract.TaskDepartment;
import app.aladdin.contract.TaskStatus;

import com.fasterxml.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// What is known of one department. Not thread-safe.
final class DepartmentCell {
    final StatusCell status = new StatusCell();
    private final Greatest<String> name = new Greatest<>(Comparator.reverseOrder());
    private final Greatest<Stamped<Double>> relevance =
            new Greatest<>(Stamped.latest(String::valueOf));
    private final Greatest<Stamped<Double>> quality =
            new Greatest<>(Stamped.latest(String::valueOf));
    private final Greatest<Stamped<List<JsonNode>>> outputs =
            new Greatest<>(
                    Comparator.comparing((Stamped<List<JsonNode>> one) -> one.value().size())
                            .thenComparing(Stamped.latest(DepartmentCell::text)));

    /// What two names of the same department have in common.
    static String key(String name) {
        return Department.of(name)
                .map(Department::slug)
                .orElse(name.strip().toLowerCase(Locale.ROOT));
    }

    /// In pipeline order, those that are no department of ours last.
    static Comparator<String> pipeline() {
        return Comparator.comparing((String key) ->
                        Department.of(key).map(Department::ordinal).orElse(Integer.MAX_VALUE))
                .thenComparing(Comparator.naturalOrder());
    }

    private static String text(List<JsonNode> outputs) {
        return Json.text(Json.array().addAll(outputs));
    }

    void named(String told) {
        name.offer(told);
    }

    void answered(TaskDepartment department, Instant at) {
        named(department.name());
        status.answered(department.status(), at);
        if (department.relevance() != null) {
            relevance.offer(new Stamped<>(department.relevance(), at));
        }
        if (department.qualityScore() != null) {
            quality.offer(new Stamped<>(department.qualityScore(), at));
        }
        outputs.offer(new Stamped<>(department.outputs(), at));
    }

    void done(LiveEvent.DepartmentComplete event) {
        named(event.department());
        status.told(TaskStatus.COMPLETE, event.timestamp());
        if (event.qualityScore() != null) {
            quality.offer(new Stamped<>(event.qualityScore(), event.timestamp()));
        }
        outputs.offer(new Stamped<>(event.outputs(), event.timestamp()));
    }

    DepartmentPicture picture(boolean taskEnded) {
        return new DepartmentPicture(
                named(),
                status.shown(taskEnded),
                relevance.map(Stamped::value),
                outputs(),
                quality.map(Stamped::value));
    }

    TaskDepartment answer() {
        return new TaskDepartment(
                named(),
                status.status(),
                relevance.map(Stamped::value),
                outputs(),
                quality.map(Stamped::value));
    }

    private String named() {
        String known = name.value();
        return known == null ? "" : known;
    }

    private List<JsonNode> outputs() {
        Stamped<List<JsonNode>> known = outputs.value();
        return known == null ? List.of() : known.value();
    }
}
