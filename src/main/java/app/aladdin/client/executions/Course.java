package app.aladdin.client.executions;

import app.aladdin.cache.ExecutionRows;
import app.aladdin.cache.StoredEvent;
import app.aladdin.cache.StoredExecution;
import app.aladdin.contract.Execution;
import app.aladdin.contract.Fields;
import app.aladdin.contract.LiveEvent;
import app.aladdin.contract.TaskResponse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// All that is known of one execution. What is added is on the disk when the method returns. Lives
/// on the dispatcher, which may be blocked for the disk.
final class Course {
    private static final String ANSWER = "answer";
    private static final String ANSWERED = "answeredAt";
    private static final String LOSS = "loss";

    private final ExecutionRows rows;
    private final String server;
    private final String id;
    private final TaskMerge merge = new TaskMerge();
    private final Set<String> ids = new HashSet<>();
    private String task;
    private String project;
    private @Nullable Execution said;
    private @Nullable Instant answered;
    private @Nullable Loss loss;
    private boolean known;

    private Course(ExecutionRows rows, String server, String id, String project) {
        this.rows = rows;
        this.server = server;
        this.id = id;
        this.task = id;
        this.project = project;
        ids.add(id);
    }

    /// With what is kept on this computer.
    ///
    /// @param project to which it belongs where nobody says otherwise
    static Course of(ExecutionRows rows, String server, String id, String project) {
        Course course = new Course(rows, server, id, project);
        rows.find(server, id).ifPresent(course::recall);
        List<StoredEvent> events = rows.events(server, id);
        events.forEach(event ->
                course.merge.add(
                        new TaskFact.Happened(LiveEvent.read(event.name(), event.json()))));
        course.known |= !events.isEmpty();
        return course;
    }

    private void recall(StoredExecution kept) {
        known = true;
        project = kept.project();
        task = kept.task();
        ids.add(task);
        Execution execution = Execution.read(kept.json());
        said = execution;
        Fields fields = new Fields(kept.json());
        JsonNode answer = fields.any(ANSWER);
        Instant at = fields.timeOrNull(ANSWERED);
        answered = at;
        merge.add(
                new TaskFact.Snapshot(
                        answer == null ? execution.asTask() : TaskResponse.read(answer),
                        execution.qualityScore(),
                        at == null ? execution.updatedAt() : at));
        for (Loss reason : Loss.values()) {
            if (reason.name().equals(fields.text(LOSS))) {
                loss = reason;
                merge.add(new TaskFact.Lost(reason));
            }
        }
    }

    String id() {
        return id;
    }

    /// The name under which its state is asked for.
    String task() {
        return task;
    }

    /// Whether anything is known of it.
    boolean known() {
        return known;
    }

    /// Whether an event with this name of an execution or a task is of this one.
    boolean isCalled(String name) {
        return ids.contains(name);
    }

    /// Whether an agent is known to take part, or the department that it is of.
    boolean takesPart(String agent, String department) {
        TaskPicture now = merge.picture();
        return now.agents().stream().anyMatch(one -> one.id().equals(agent))
                || now.departments().stream()
                        .anyMatch(one ->
                                !department.isEmpty()
                                        && DepartmentCell.key(one.name())
                                                .equals(DepartmentCell.key(department)));
    }

    TaskPicture picture() {
        return merge.picture();
    }

    /// The server answered how the task stands.
    void answered(TaskResponse answer, @Nullable Double quality, Instant at) {
        if (!answer.taskId().isEmpty()) {
            task = task.equals(id) ? answer.taskId() : task;
            ids.add(answer.taskId());
            ids.add(answer.executionId());
        }
        answered = at;
        merge.add(new TaskFact.Snapshot(answer, quality, at));
        save(at);
    }

    /// The server told what it recorded.
    void recorded(Execution execution, Instant at) {
        said = execution;
        if (!execution.projectId().isEmpty()) {
            project = execution.projectId();
        }
        execution.events().forEach(event -> merge.add(new TaskFact.Happened(event)));
        rows.append(
                server, id, execution.events().stream().map(event -> stored(event, at)).toList());
        answered = at;
        merge.add(new TaskFact.Snapshot(execution.asTask(), execution.qualityScore(), at));
        save(at);
    }

    void happened(LiveEvent event, Instant at) {
        rows.append(server, id, List.of(stored(event, at)));
        merge.add(new TaskFact.Happened(event));
        save(at);
    }

    void lost(Loss reason, Instant at) {
        loss = reason;
        merge.add(new TaskFact.Lost(reason));
        save(at);
    }

    private static StoredEvent stored(LiveEvent event, Instant came) {
        Instant at = event.timestamp().equals(Instant.EPOCH) ? came : event.timestamp();
        return new StoredEvent(EventIdentity.of(event), at, event.name(), event.write());
    }

    private void save(Instant now) {
        known = true;
        Execution execution = execution(now);
        ObjectNode json = execution.write();
        json.set(ANSWER, merge.answer(task, "execution:" + id).write());
        Instant at = answered;
        if (at != null) {
            json.put(ANSWERED, at.toString());
        }
        Loss reason = loss;
        if (reason != null) {
            json.put(LOSS, reason.name());
        }
        Instant started = execution.startedAt();
        rows.put(
                server,
                new StoredExecution(
                        id,
                        project,
                        null,
                        task,
                        execution.status().wire(),
                        json,
                        started == null ? execution.createdAt() : started,
                        now));
    }

    private Execution execution(Instant now) {
        TaskPicture picture = merge.picture();
        TaskResponse answer = merge.answer(task, "");
        Execution base = said;
        return new Execution(
                id,
                project,
                base == null ? "" : base.conversationId(),
                base == null ? "" : base.task(),
                base == null ? null : base.priority(),
                picture.status(),
                answer.progress(),
                answer.departments(),
                picture.quality(),
                base == null ? null : base.startedAt(),
                base == null ? null : base.completedAt(),
                picture.estimated(),
                picture.error(),
                List.of(),
                base == null ? now : base.createdAt(),
                now);
    }
}
