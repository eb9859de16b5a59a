package app.aladdin.feature.orchestrator.task;

import app.aladdin.client.executions.TaskPicture;
import app.aladdin.contract.AnswerMetadata;
import app.aladdin.contract.TaskResponse;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.view.AnswerBodies.Answer;
import app.aladdin.ui.view.AnswerBody;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;

import org.kordamp.ikonli.feather.Feather;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A task's progress: all in all, and a lane for each department. A change touches the lanes that
/// it concerns and no other.
final class TaskBody extends VBox implements AnswerBody {
    private final Answer answer;
    private final TaskResponse task;
    private final TaskRun run;
    private final TaskActions actions;
    private final Messages messages;
    private final Clock clock;
    private final TaskHead head;
    private final VBox lanes = new VBox();
    private final Label trouble = new Label();
    private final Map<String, TaskLane> byName = new HashMap<>();
    private final Timeline ticking = new Timeline();
    private final Subscription follower;
    private final Runnable leave;

    TaskBody(
            Answer answer,
            TaskResponse task,
            TaskRun run,
            ObservableValue<Boolean> polled,
            TaskActions actions,
            Messages messages,
            Clock clock) {
        this.answer = answer;
        this.task = task;
        this.run = run;
        this.actions = actions;
        this.messages = messages;
        this.clock = clock;
        this.head =
                new TaskHead(
                        run,
                        messages,
                        () -> actions.cancel(run.execution()),
                        () -> again(everybody()));
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
        Label quiet = new Label(messages.get("task.polled"), Icons.of(Feather.WIFI_OFF, 12));
        quiet.getStyleClass().addAll("small", "faint", "task-trouble");
        quiet.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> polled.getValue() && !run.picture().get().finished(),
                                polled,
                                run.picture()));
        quiet.managedProperty().bind(quiet.visibleProperty());
        Hyperlink whole = new Hyperlink(messages.get("task.open"));
        whole.getStyleClass().add("small");
        whole.setOnAction(e -> actions.open(run.execution()));
        HBox foot = new HBox(whole);
        foot.getStyleClass().add("task-foot");
        getChildren().addAll(head, quiet, lanes, trouble, foot);
        ticking.getKeyFrames()
                .add(new KeyFrame(Duration.seconds(1), e -> head.tick(clock.instant())));
        ticking.setCycleCount(Animation.INDEFINITE);
        follower =
                Subscription.combine(
                        run.picture().subscribe(this::draw),
                        run.trouble().subscribe(it -> head.notCancelled()));
        leave = run.follow(() -> actions.watch(task, run.picture().get().finished()));
    }

    private void again(List<String> departments) {
        actions.again(answer.conversation(), answer.question(), task.priority(), departments);
    }

    private List<String> everybody() {
        return Lane.of(run.picture().get()).stream().map(Lane::slug).toList();
    }

    private void draw(TaskPicture picture) {
        head.show(picture);
        head.tick(clock.instant());
        List<Node> nodes = new ArrayList<>();
        for (Lane each : Lane.of(picture)) {
            TaskLane lane = lane(each);
            lane.show(each);
            nodes.add(lane);
        }
        Kept.put(lanes, nodes);
        if (picture.finished()) {
            ticking.stop();
        } else {
            ticking.play();
        }
    }

    private TaskLane lane(Lane lane) {
        return byName.computeIfAbsent(
                lane.slug(),
                slug ->
                        new TaskLane(
                                lane.department().name(),
                                run,
                                messages,
                                () -> again(List.of(slug))));
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
