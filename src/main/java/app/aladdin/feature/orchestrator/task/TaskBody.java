package app.aladdin.feature.orchestrator.task;

import app.aladdin.client.executions.AgentPicture;
import app.aladdin.client.executions.DepartmentPicture;
import app.aladdin.client.executions.TaskPicture;
import app.aladdin.contract.AnswerMetadata;
import app.aladdin.contract.Department;
import app.aladdin.contract.TaskResponse;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.view.AnswerBodies.Answer;
import app.aladdin.ui.view.AnswerBody;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A task's progress: all in all, and a lane for each department. A change touches the lanes that
/// it concerns and no other.
final class TaskBody extends VBox implements AnswerBody {
    private final Answer answer;
    private final TaskRun run;
    private final TaskActions actions;
    private final Messages messages;
    private final Clock clock;
    private final TaskHead head;
    private final VBox lanes = new VBox();
    private final Label trouble = new Label();
    private final Map<String, TaskLane> byName = new LinkedHashMap<>();
    private final Timeline ticking = new Timeline();
    private final Subscription follower;
    private final Runnable leave;
    private boolean ended;

    TaskBody(
            Answer answer,
            TaskResponse task,
            TaskRun run,
            TaskActions actions,
            Messages messages,
            Clock clock) {
        this.answer = answer;
        this.run = run;
        this.actions = actions;
        this.messages = messages;
        this.clock = clock;
        this.head =
                new TaskHead(
                        run,
                        messages,
                        () -> actions.cancel(run.execution()),
                        () -> again(List.of()));
        getStyleClass().addAll("card", "task");
        getStylesheets()
                .add(
                        Objects.requireNonNull(TaskBody.class.getResource("TaskProgress.css"))
                                .toExternalForm());
        trouble.getStyleClass().addAll("small", "warning", "task-trouble");
        trouble.setWrapText(true);
        trouble.textProperty().bind(run.trouble());
        trouble.visibleProperty().bind(run.trouble().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        getChildren().addAll(head, lanes, trouble);
        ended = run.picture().get().finished();
        ticking.getKeyFrames()
                .add(new KeyFrame(Duration.seconds(1), e -> head.tick(clock.instant())));
        ticking.setCycleCount(Animation.INDEFINITE);
        follower = run.picture().subscribe(this::draw);
        leave = actions.watch(task);
    }

    private void again(List<String> departments) {
        actions.again(answer.conversation(), answer.question(), departments);
    }

    private void draw(TaskPicture picture) {
        head.show(picture);
        head.tick(clock.instant());
        for (DepartmentPicture department : picture.departments()) {
            lane(department.name()).show(new Lane(department, agents(picture, department.name())));
        }
        if (picture.finished()) {
            ticking.stop();
        } else {
            ticking.play();
        }
        if (picture.finished() && !ended) {
            // Said once, when it ends; not with each step.
            ended = true;
            setAccessibleText(TaskWords.status(picture.status(), messages));
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }

    private TaskLane lane(String name) {
        return byName.computeIfAbsent(
                name,
                it -> {
                    TaskLane lane =
                            new TaskLane(name, run, messages, () -> again(List.of(slug(name))));
                    lanes.getChildren().add(lane);
                    return lane;
                });
    }

    private static String slug(String name) {
        return Department.of(name).map(Department::slug).orElse(name);
    }

    private static List<AgentPicture> agents(TaskPicture picture, String department) {
        return picture.agents().stream()
                .filter(agent -> slug(agent.department()).equals(slug(department)))
                .toList();
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void show(AnswerMetadata metadata) {
        // The run itself brings what is new; the metadata is as it was when the answer was kept.
    }

    @Override
    public void dispose() {
        ticking.stop();
        follower.unsubscribe();
        leave.run();
    }
}
