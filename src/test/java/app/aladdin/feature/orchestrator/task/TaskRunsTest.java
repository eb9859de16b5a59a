package app.aladdin.feature.orchestrator.task;

import static app.aladdin.feature.orchestrator.task.FailingTask.BEGAN;
import static app.aladdin.feature.orchestrator.task.FailingTask.STARTED;
import static app.aladdin.feature.orchestrator.task.FailingTask.event;
import static app.aladdin.feature.orchestrator.task.FailingTask.failing;
import static app.aladdin.feature.orchestrator.task.FailingTask.picture;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.client.executions.ExecutionEvent;
import app.aladdin.client.executions.TaskFact;
import app.aladdin.client.executions.TaskPicture;
import app.aladdin.client.live.LiveState;
import app.aladdin.contract.Json;
import app.aladdin.contract.Problem;
import app.aladdin.contract.TaskResponse;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.view.Words;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

final class TaskRunsTest {
    private static TaskRuns runs(Consumer<Runnable> soon) {
        Messages messages = new Messages(Locale.ENGLISH);
        return new TaskRuns(new Words(messages, Clock.systemUTC()), messages, soon);
    }

    @Test
    void drawsManyChangesThatComeAtOnceOnce() {
        List<Runnable> later = new ArrayList<>();
        TaskRuns runs = runs(later::add);
        TaskRun shown = runs.of(STARTED, BEGAN);
        List<Double> drawn = new ArrayList<>();
        shown.picture().subscribe(now -> drawn.add(now.percentage()));
        for (int i = 1; i <= 50; i++) {
            TaskFact fact =
                    new TaskFact.Happened(
                            event(
                                    "task:update",
                                    "{\"taskId\":\"t\",\"status\":\"running\",\"progress\":"
                                            + i
                                            + "}"));
            runs.apply(new ExecutionEvent.Changed("t", TaskPicture.of(List.of(fact))));
        }
        assertThat(later).hasSize(1);
        later.getFirst().run();
        assertThat(drawn).containsExactly(0.0, 50.0);
    }

    @Test
    void letsGoOfTasksThatManyOthersCameAfter() {
        TaskRuns runs = runs(Runnable::run);
        List<String> left = new ArrayList<>();
        runs.of(STARTED, BEGAN).follow(() -> () -> left.add("t")).run();
        for (int i = 0; i < 100; i++) {
            assertThat(left).isEmpty();
            runs.of(TaskResponse.read(Json.object().put("taskId", "other" + i)), BEGAN);
        }
        assertThat(left).containsExactly("t");
    }

    @Test
    void saysThatItAsksWhenNobodyTells() {
        TaskRuns runs = runs(Runnable::run);
        runs.live(new LiveState.On());
        assertThat(runs.polled().get()).isFalse();
        runs.live(new LiveState.Polling(new Problem.Offline(""), BEGAN));
        assertThat(runs.polled().get()).isTrue();
    }

    @Test
    void saysEachFailureAndTheEndOnceAndNothingOfWhatWasOverBefore() {
        TaskRuns runs = runs(Runnable::run);
        runs.of(STARTED, BEGAN);
        List<String> said = new ArrayList<>();
        runs.said().subscribe(said::add);
        for (int heard = 0; heard <= failing().size(); heard++) {
            TaskPicture now = picture(failing().subList(0, heard));
            runs.apply(new ExecutionEvent.Changed("t", now));
            runs.apply(new ExecutionEvent.Changed("t", now));
        }
        assertThat(said).containsExactly("Story failed", "The task failed");
        TaskRuns later = runs(Runnable::run);
        later.of(STARTED, BEGAN);
        later.said().subscribe(said::add);
        later.apply(new ExecutionEvent.Changed("t", picture(failing())));
        assertThat(said).hasSize(2);
    }

    @Test
    void saysTheEndsOfTwoTasksAlthoughTheyEndWithTheSameWords() {
        TaskRuns runs = runs(Runnable::run);
        List<String> said = new ArrayList<>();
        runs.said().subscribe(said::add);
        for (String task : List.of("one", "another")) {
            runs.of(TaskResponse.read(Json.object().put("taskId", task)), BEGAN);
            runs.apply(new ExecutionEvent.Changed(task, picture(failing().subList(0, 1))));
            runs.apply(new ExecutionEvent.Changed(task, picture(failing())));
        }
        assertThat(said).hasSize(2);
        assertThat(said.getFirst()).contains("The task failed").isEqualTo(said.getLast());
    }
}
