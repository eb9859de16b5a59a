package app.aladdin.feature.executions;

import app.aladdin.contract.Execution;
import app.aladdin.contract.TaskDepartment;
import app.aladdin.contract.TaskStatus;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.view.Meter;
import app.aladdin.ui.view.Tags;
import app.aladdin.ui.view.Tone;
import app.aladdin.ui.view.Words;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.function.Consumer;

/// An execution as a row: what it was to do, when and how long, who worked on it, how it stands.
final class RunCell extends ListCell<Execution> {
    private static final double METER = 56;

    private final Messages messages;
    private final Words words;

    RunCell(Messages messages, Words words, Consumer<Execution> open) {
        this.messages = messages;
        this.words = words;
        setPrefWidth(0);
        setOnMouseClicked(click -> {
            if (getItem() != null && click.getButton() == MouseButton.PRIMARY) {
                open.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Execution run, boolean empty) {
        super.updateItem(run, empty);
        setText(null);
        if (empty || run == null) {
            setGraphic(null);
            setAccessibleText("");
            setTooltip(null);
            return;
        }
        String title = RunWords.title(run, messages);
        String status = RunWords.status(run.status(), messages);
        setAccessibleText(title + ", " + status + ", " + words.moment(RunWords.began(run)));
        setTooltip(new Tooltip(title));
        Label name = new Label(title);
        name.getStyleClass().add("medium");
        Label note = new Label(note(run));
        note.getStyleClass().addAll("small", "muted");
        VBox text = new VBox(2, name, note);
        text.setAlignment(Pos.CENTER_LEFT);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(16, text, departments(run));
        Double quality = run.qualityScore();
        if (quality != null) {
            row.getChildren()
                    .add(
                            new Meter(METER)
                                    .show(
                                            quality,
                                            RunWords.share(quality),
                                            Tone.ofQuality(quality)));
        } else if (run.status().kind() == TaskStatus.Kind.RUNNING) {
            double share = run.progress().percentage() / 100;
            row.getChildren()
                    .add(
                            new Meter(METER)
                                    .show(
                                            share,
                                            messages.get("task.percent", Math.round(share * 100)),
                                            Tone.ACCENT));
        }
        Label tag =
                Tags.tag(
                        status,
                        RunWords.tone(run.status().kind()),
                        Icons.of(RunWords.icon(run.status().kind()), 12));
        HBox last = new HBox(tag);
        last.setMinWidth(96);
        last.setAlignment(Pos.CENTER_RIGHT);
        row.getChildren().add(last);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("run-row");
        setGraphic(row);
    }

    private String note(Execution run) {
        String when = words.moment(RunWords.began(run));
        Duration took = RunWords.took(run);
        if (took.isZero()) {
            return when;
        }
        String length = RunWords.clock(took, took.toSeconds() < 10);
        return when + " · " + length;
    }

    private HBox departments(Execution run) {
        HBox icons = new HBox(6);
        icons.setAlignment(Pos.CENTER_RIGHT);
        icons.setMinWidth(USE_PREF_SIZE);
        for (TaskDepartment each : run.departments()) {
            icons.getChildren().add(Icons.department(each.name()));
        }
        return icons;
    }
}
