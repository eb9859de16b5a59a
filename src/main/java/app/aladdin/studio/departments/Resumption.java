package app.aladdin.studio.departments;

import app.aladdin.contract.Department;
import app.aladdin.contract.Execution;
import app.aladdin.contract.LiveEvent;
import app.aladdin.contract.TaskDepartment;
import app.aladdin.contract.TaskStatus;
import app.aladdin.studio.store.Executions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How an execution goes on that was interrupted by the end of the Studio: what was finished stays,
/// what had begun begins again. One that was interrupted again and again is given up.
///
/// @param results of the departments that had finished
/// @param begun the departments that had begun and not finished
/// @param interruptions how often it was interrupted before
/// @param possible whether every department that takes part is still there
record Resumption(
        Map<Department, Result> results,
        List<Department> begun,
        int interruptions,
        boolean possible) {
    private static final int MOST_INTERRUPTIONS = 3;
    private static final String BEGINS_AGAIN =
            "The Studio ended while this department was at work; it begins again.";

    static Resumption of(
            Executions.Kept kept, List<LiveEvent> events, Map<Department, DepartmentWork> works) {
        Map<Department, Result> results = new EnumMap<>(Department.class);
        int interruptions = 0;
        for (LiveEvent event : events) {
            if (event instanceof LiveEvent.AgentComplete done && done.result() != null) {
                Result result = Result.read(done.result());
                Department.of(done.department()).ifPresent(d -> results.put(d, result));
            } else if (event instanceof LiveEvent.AgentError error
                    && error.error().equals(BEGINS_AGAIN)) {
                interruptions++;
            }
        }
        List<Department> begun = new ArrayList<>();
        boolean possible = true;
        for (TaskDepartment part : kept.execution().departments()) {
            Optional<Department> department = Department.of(part.name()).filter(works::containsKey);
            possible &= department.isPresent();
            if (part.status().equals(TaskStatus.FAILED)) {
                department.ifPresent(results::remove);
            } else if (!part.status().equals(TaskStatus.PENDING)) {
                department.filter(d -> !results.containsKey(d)).ifPresent(begun::add);
            }
        }
        return new Resumption(results, begun, interruptions, possible);
    }

    /// Says in the events what becomes of the execution.
    ///
    /// @return the results to go on with, or nothing when it was given up
    Optional<Map<Department, Result>> take(Log log) {
        if (!possible) {
            giveUp(log, "A department that takes part is not there any more.");
            return Optional.empty();
        }
        if (interruptions >= MOST_INTERRUPTIONS) {
            giveUp(log, "The Studio ended too often while this was being carried out.");
            return Optional.empty();
        }
        Execution state = log.state();
        for (Department department : begun) {
            log.happens(
                    (e, now) ->
                            State.department(
                                    e, department, d -> State.with(d, TaskStatus.PENDING), now),
                    (e, now) ->
                            new LiveEvent.AgentError(
                                    state.id(),
                                    department.slug() + ":" + state.id(),
                                    department.slug(),
                                    BEGINS_AGAIN,
                                    true,
                                    now));
        }
        for (Department department : results.keySet()) {
            Result result = results.get(department);
            if (result != null) {
                settle(log, department, result);
            }
        }
        return Optional.of(results);
    }

    /// The department had finished, but the Studio ended before its state said so.
    private static void settle(Log log, Department department, Result result) {
        boolean told =
                log.state().departments().stream()
                        .anyMatch(d ->
                                d.name().equals(department.slug())
                                        && d.status().equals(TaskStatus.COMPLETE));
        if (!told) {
            var outputs = TaskWords.outputs(result, department.passesAt());
            log.happens(
                    (e, now) ->
                            State.department(
                                    e,
                                    department,
                                    d -> State.done(d, outputs, result.quality()),
                                    now),
                    (e, now) ->
                            new LiveEvent.DepartmentComplete(
                                    e.id(), department.slug(), outputs, result.quality(), now));
        }
    }

    private static void giveUp(Log log, String reason) {
        log.happens(
                (e, now) -> State.ended(e, TaskStatus.FAILED, reason, null, reason, now),
                Run::update);
    }
}
