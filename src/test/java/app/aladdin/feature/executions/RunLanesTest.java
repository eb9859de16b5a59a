package app.aladdin.feature.executions;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.client.executions.TaskFact;
import app.aladdin.client.executions.TaskPicture;
import app.aladdin.contract.LiveEvent;
import app.aladdin.contract.TaskStatus;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

final class RunLanesTest {
    private static final Instant BEGAN = Instant.parse("2026-11-24T09:00:00Z");

    private static Instant at(int seconds) {
        return BEGAN.plusSeconds(seconds);
    }

    private static LiveEvent started(int seconds) {
        return new LiveEvent.AgentStarted("e", "a", "story", at(seconds));
    }

    private static LiveEvent step(int number, String text, TaskStatus status, int seconds) {
        return new LiveEvent.AgentProgress(
                "e", "a", "", new LiveEvent.Step(number, 2, text, status), at(seconds));
    }

    private static TaskPicture picture(LiveEvent... events) {
        List<TaskFact.Happened> facts = Arrays.stream(events).map(TaskFact.Happened::new).toList();
        return TaskPicture.of(facts);
    }

    @Test
    void drawsABarForEachStepOfTheDepartmentWhoseAgentTells() {
        RunLanes lanes =
                RunLanes.of(
                        picture(
                                started(0),
                                step(1, "Structure", TaskStatus.RUNNING, 1),
                                step(1, "Structure", TaskStatus.COMPLETE, 5),
                                step(2, "Threads", TaskStatus.RUNNING, 5)),
                        Optional.of(BEGAN),
                        at(8));
        RunLanes.Lane story = lanes.lanes().getFirst();
        assertThat(story.department()).isEqualTo("story");
        assertThat(story.bars())
                .containsExactly(
                        new RunLanes.Bar(
                                "Structure",
                                Duration.ofSeconds(1),
                                Duration.ofSeconds(5),
                                TaskStatus.Kind.COMPLETE),
                        new RunLanes.Bar(
                                "Threads",
                                Duration.ofSeconds(5),
                                Duration.ofSeconds(8),
                                TaskStatus.Kind.RUNNING));
        assertThat(lanes.length()).isEqualTo(Duration.ofSeconds(8));
    }

    @Test
    void endsAStepThatFailedWhereItFailed() {
        RunLanes lanes =
                RunLanes.of(
                        picture(
                                started(0),
                                step(1, "References", TaskStatus.RUNNING, 2),
                                new LiveEvent.AgentError("e", "a", "", "no answer", true, at(4))),
                        Optional.of(BEGAN),
                        at(60));
        assertThat(lanes.lanes().getFirst().state()).isEqualTo(TaskStatus.Kind.FAILED);
        assertThat(lanes.lanes().getFirst().bars())
                .containsExactly(
                        new RunLanes.Bar(
                                "References",
                                Duration.ofSeconds(2),
                                Duration.ofSeconds(4),
                                TaskStatus.Kind.FAILED));
    }

    @Test
    void marksTheAxisWithoutCrowdingIt() {
        assertThat(RunLanes.tick(Duration.ofMinutes(4), 600)).isEqualTo(Duration.ofSeconds(30));
        assertThat(RunLanes.tick(Duration.ofMillis(400), 600)).isEqualTo(Duration.ofMillis(100));
        assertThat(RunLanes.tick(Duration.ofHours(30), 600)).isEqualTo(Duration.ofHours(6));
    }
}
