package app.aladdin.feature.orchestrator.task;

import app.aladdin.client.executions.ExecutionEvent;
import app.aladdin.client.executions.TaskPicture;
import app.aladdin.client.live.LiveState;
import app.aladdin.contract.TaskResponse;
import app.aladdin.i18n.Messages;
import app.aladdin.state.Hub;
import app.aladdin.ui.view.Words;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The tasks that messages show. One mutator, [#apply], on the dispatcher's thread.
final class TaskRuns {
    private static final int REMEMBERED = 100;

    private final Words words;
    private final Messages messages;
    private final Consumer<Runnable> soon;
    private final Hub<String> said = new Hub<>();
    private final Map<String, TaskPicture> latest = new LinkedHashMap<>();
    private final ReadOnlyBooleanWrapper polled = new ReadOnlyBooleanWrapper();
    private final Map<String, TaskRun> runs =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, TaskRun> eldest) {
                    if (size() <= REMEMBERED) {
                        return false;
                    }
                    eldest.getValue().letGo();
                    return true;
                }
            };

    /// @param soon runs something after what runs now, on the dispatcher's thread
    TaskRuns(Words words, Messages messages, Consumer<Runnable> soon) {
        this.words = words;
        this.messages = messages;
        this.soon = soon;
    }

    /// Whether tasks are asked about every few seconds, because nobody tells of them.
    ReadOnlyBooleanProperty polled() {
        return polled.getReadOnlyProperty();
    }

    void live(LiveState state) {
        polled.set(
                switch (state) {
                    case LiveState.Polling _ -> true;
                    case LiveState.Off off -> off.why() == LiveState.Why.SWITCHED_OFF;
                    case LiveState.Connecting _, LiveState.On _ -> false;
                });
    }

    /// The task that an answer tells of.
    TaskRun of(TaskResponse answer, Instant told) {
        return runs.computeIfAbsent(answer.executionId(), id -> new TaskRun(answer, told));
    }

    void apply(ExecutionEvent event) {
        switch (event) {
            case ExecutionEvent.Changed changed -> later(changed);
            case ExecutionEvent.Delayed delayed ->
                    find(delayed.executionId())
                            .ifPresent(run -> run.trouble().set(words.problem(delayed.problem())));
            case ExecutionEvent.NotCancelled not ->
                    find(not.executionId())
                            .ifPresent(run -> run.trouble().set(words.problem(not.problem())));
            case ExecutionEvent.Listed _, ExecutionEvent.NotOpened _ -> {}
        }
    }

    /// Of many changes that come at once only the last is drawn.
    private void later(ExecutionEvent.Changed changed) {
        boolean waiting = !latest.isEmpty();
        latest.put(changed.executionId(), changed.picture());
        if (!waiting) {
            soon.accept(this::show);
        }
    }

    private void show() {
        Map<String, TaskPicture> now = Map.copyOf(latest);
        latest.clear();
        now.forEach((id, picture) -> find(id).ifPresent(run -> show(run, picture)));
    }

    private void show(TaskRun run, TaskPicture picture) {
        run.show(picture);
        List<String> news = run.news().of(picture, messages);
        if (!news.isEmpty()) {
            said.accept(String.join(". ", news));
        }
    }

    /// What a person who listens is told of the tasks: each thing, also in words that were said
    /// before.
    Hub<String> said() {
        return said;
    }

    private Optional<TaskRun> find(String execution) {
        return Optional.ofNullable(runs.get(execution));
    }
}
