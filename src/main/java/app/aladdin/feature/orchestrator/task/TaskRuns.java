package app.aladdin.feature.orchestrator.task;

import app.aladdin.client.executions.ExecutionEvent;
import app.aladdin.contract.TaskResponse;
import app.aladdin.ui.view.Words;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The tasks that messages show. One mutator, [#apply], on the dispatcher's thread.
final class TaskRuns {
    private static final int REMEMBERED = 100;

    private final Words words;
    private final Map<String, TaskRun> runs =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, TaskRun> eldest) {
                    return size() > REMEMBERED;
                }
            };

    TaskRuns(Words words) {
        this.words = words;
    }

    /// The task that an answer tells of.
    TaskRun of(TaskResponse answer, Instant told) {
        return runs.computeIfAbsent(answer.executionId(), id -> new TaskRun(answer, told));
    }

    void apply(ExecutionEvent event) {
        switch (event) {
            case ExecutionEvent.Changed changed ->
                    find(changed.executionId()).ifPresent(run -> run.show(changed.picture()));
            case ExecutionEvent.Delayed delayed ->
                    find(delayed.executionId())
                            .ifPresent(run -> run.trouble().set(words.problem(delayed.problem())));
            case ExecutionEvent.NotCancelled not ->
                    find(not.executionId())
                            .ifPresent(run -> run.trouble().set(words.problem(not.problem())));
            case ExecutionEvent.Listed _, ExecutionEvent.NotOpened _ -> {}
        }
    }

    private Optional<TaskRun> find(String execution) {
        return Optional.ofNullable(runs.get(execution));
    }
}
