package app.aladdin.studio.departments;

import app.aladdin.contract.Department;
import app.aladdin.contract.Execution;
import app.aladdin.contract.TaskDepartment;
import app.aladdin.contract.TaskProgress;
import app.aladdin.contract.TaskStatus;

import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/// Executions one step further.
final class State {
    private State() {}

    static Execution running(Execution e, String description, Instant now) {
        return copy(
                e,
                TaskStatus.RUNNING,
                described(e.progress(), description),
                e.departments(),
                e.qualityScore(),
                e.startedAt() == null ? now : e.startedAt(),
                null,
                "",
                now);
    }

    static Execution progressed(Execution e, int done, String description, Instant now) {
        int total = e.progress().totalSteps();
        TaskProgress progress =
                new TaskProgress(
                        Math.min(done, total),
                        total,
                        total == 0 ? 0 : Math.round(1000.0 * Math.min(done, total) / total) / 10.0,
                        description);
        return copy(
                e,
                e.status(),
                progress,
                e.departments(),
                e.qualityScore(),
                e.startedAt(),
                null,
                "",
                now);
    }

    static Execution department(
            Execution e, Department which, UnaryOperator<TaskDepartment> change, Instant now) {
        List<TaskDepartment> departments =
                e.departments().stream()
                        .map(d -> d.name().equals(which.slug()) ? change.apply(d) : d)
                        .toList();
        return copy(
                e,
                e.status(),
                e.progress(),
                departments,
                e.qualityScore(),
                e.startedAt(),
                null,
                "",
                now);
    }

    static Execution ended(
            Execution e,
            TaskStatus status,
            String description,
            @Nullable Double quality,
            String error,
            Instant now) {
        TaskProgress at = e.progress();
        boolean complete = status.equals(TaskStatus.COMPLETE);
        TaskProgress progress =
                new TaskProgress(
                        complete ? at.totalSteps() : at.currentStep(),
                        at.totalSteps(),
                        complete ? 100 : at.percentage(),
                        description);
        List<TaskDepartment> departments =
                e.departments().stream()
                        .map(d -> d.status().finished() ? d : with(d, TaskStatus.CANCELLED))
                        .toList();
        return copy(e, status, progress, departments, quality, e.startedAt(), now, error, now);
    }

    static TaskDepartment with(TaskDepartment d, TaskStatus status) {
        return new TaskDepartment(d.name(), status, d.relevance(), d.outputs(), d.qualityScore());
    }

    static TaskDepartment done(TaskDepartment d, List<JsonNode> outputs, double quality) {
        return new TaskDepartment(d.name(), TaskStatus.COMPLETE, d.relevance(), outputs, quality);
    }

    private static TaskProgress described(TaskProgress p, String description) {
        return new TaskProgress(p.currentStep(), p.totalSteps(), p.percentage(), description);
    }

    private static Execution copy(
            Execution e,
            TaskStatus status,
            TaskProgress progress,
            List<TaskDepartment> departments,
            @Nullable Double quality,
            @Nullable Instant startedAt,
            @Nullable Instant completedAt,
            String error,
            Instant now) {
        return new Execution(
                e.id(),
                e.projectId(),
                e.conversationId(),
                e.task(),
                e.priority(),
                status,
                progress,
                departments,
                quality,
                startedAt,
                completedAt,
                e.estimatedCompletion(),
                error,
                List.of(),
                e.createdAt(),
                now);
    }
}
