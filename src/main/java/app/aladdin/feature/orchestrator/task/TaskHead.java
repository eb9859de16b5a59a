package app.aladdin.feature.orchestrator.task;

import app.aladdin.client.executions.TaskPicture;
import app.aladdin.contract.TaskStatus;
import app.aladdin.i18n.Messages;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.time.Duration;
import java.time.Instant;

/// How far a task is, all in all, and the way to end it or to begin it again.
final class TaskHead extends VBox {
    private final Messages messages;
    private final TaskRun run;
    private final Label number = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Label step = new Label();
    private final Label elapsed = new Label();
    private final Label left = new Label();
    private final Button cancel = new Button();
    private final Button again = new Button();

    TaskHead(TaskRun run, Messages messages, Runnable onCancel, Runnable onAgain) {
        super(8);
        this.run = run;
        this.messages = messages;
        getStyleClass().add("task-head");
        number.getStyleClass().add("number");
        bar.getStyleClass().add("overall");
        bar.setMaxWidth(Double.MAX_VALUE);
        cancel.setText(messages.get("task.cancel"));
        cancel.getStyleClass().add("small");
        cancel.setOnAction(e -> {
            cancel.setDisable(true);
            onCancel.run();
        });
        again.setText(messages.get("task.again"));
        again.getStyleClass().add("small");
        again.setOnAction(e -> onAgain.run());
        step.getStyleClass().addAll("small", "muted");
        step.setMinWidth(0);
        elapsed.getStyleClass().add("mono");
        elapsed.setMinWidth(USE_PREF_SIZE);
        left.getStyleClass().addAll("small", "muted");
        left.setMinWidth(USE_PREF_SIZE);
        left.managedProperty().bind(left.textProperty().isNotEmpty());
        HBox top = line(number, space(), cancel, again);
        HBox below = line(step, space(), elapsed, left);
        getChildren().addAll(top, bar, below);
    }

    private static HBox line(javafx.scene.Node... parts) {
        HBox line = new HBox(8, parts);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    void show(TaskPicture picture) {
        boolean over = picture.finished();
        number.setText(
                over
                        ? TaskWords.status(picture.status(), messages)
                        : messages.get("task.percent", Math.round(picture.percentage())));
        bar.setProgress(picture.percentage() / 100);
        bar.setAccessibleText(number.getText());
        bar.getStyleClass().removeAll("success", "warning", "danger", "muted");
        switch (picture.status().kind()) {
            case COMPLETE -> bar.getStyleClass().add(whole(picture) ? "success" : "warning");
            case FAILED -> bar.getStyleClass().add("danger");
            case CANCELLED -> bar.getStyleClass().add("muted");
            case OTHER, QUEUED, RUNNING -> {}
        }
        step.setText(step(picture));
        shown(cancel, !over && picture.loss() == null);
        shown(again, over && picture.status().kind() != TaskStatus.Kind.COMPLETE);
        if (over) {
            cancel.setDisable(false);
        }
    }

    private static boolean whole(TaskPicture picture) {
        return Lane.of(picture).stream().noneMatch(Lane::failed);
    }

    private String step(TaskPicture picture) {
        if (!picture.error().isBlank()) {
            return picture.error();
        }
        if (picture.finished()) {
            return TaskWords.outcome(picture, messages);
        }
        if (picture.step() == 0 || picture.steps() == 0) {
            return picture.doing().isBlank()
                    ? TaskWords.status(picture.status(), messages)
                    : picture.doing();
        }
        return picture.doing().isBlank()
                ? messages.get("task.step", picture.step(), picture.steps())
                : messages.get("task.step.doing", picture.step(), picture.steps(), picture.doing());
    }

    /// The server did not cancel it: that can be asked for again.
    void notCancelled() {
        cancel.setDisable(false);
    }

    /// Moves the clocks.
    void tick(Instant now) {
        Duration time = TaskTimes.elapsed(run, now);
        elapsed.setText(TaskTimes.clock(time));
        left.setText(
                TaskTimes.left(run.picture().get(), now)
                        .map(rest -> messages.get("task.left", TaskTimes.clock(rest)))
                        .orElse(""));
    }

    private static void shown(Button button, boolean shown) {
        button.setVisible(shown);
        button.setManaged(shown);
    }
}
