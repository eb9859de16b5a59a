package app.aladdin.feature.orchestrator.task;

import app.aladdin.contract.LiveEvent;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.view.Meter;
import app.aladdin.ui.view.Press;
import app.aladdin.ui.view.Tone;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/// A department's part of a task: one line, and what it did when it is opened. A failure is open by
/// itself.
final class TaskLane extends VBox {
    private static final double METER = 56;

    private final String name;
    private final TaskRun run;
    private final Messages messages;
    private final LaneDetail detail;
    private final FontIcon chevron = Icons.of(Feather.CHEVRON_RIGHT, 14);
    private final HBox state = new HBox(8);
    private final HBox line;
    private @Nullable Lane shown;

    TaskLane(String name, TaskRun run, Messages messages, Runnable again) {
        this.name = name;
        this.run = run;
        this.messages = messages;
        this.detail = new LaneDetail(run, messages, again);
        getStyleClass().add("task-lane");
        chevron.getStyleClass().add("faint");
        Label title = new Label(TaskWords.department(messages, name), Icons.department(name));
        title.getStyleClass().add("medium");
        title.setGraphicTextGap(8);
        title.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        state.setAlignment(Pos.CENTER_RIGHT);
        state.setMinWidth(USE_PREF_SIZE);
        line = new HBox(8, chevron, title, space, state);
        line.getStyleClass().add("task-line");
        Press.makeButton(line, this::turn);
        getChildren().add(line);
    }

    private void turn() {
        run.opened().put(name, !isOpen());
        open();
    }

    private boolean isOpen() {
        Boolean chosen = run.opened().get(name);
        return chosen == null ? shown != null && shown.failed() : chosen;
    }

    void show(Lane next) {
        if (next.equals(shown)) {
            return;
        }
        shown = next;
        state.getChildren().setAll(state(next));
        open();
    }

    private List<Node> state(Lane lane) {
        return switch (lane.status().kind()) {
            case COMPLETE -> {
                Double quality = lane.department().quality();
                yield quality == null
                        ? List.of(mark(Feather.CHECK_CIRCLE, Tone.SUCCESS))
                        : List.of(
                                small(messages.get("task.quality"), "muted"),
                                small(
                                        TaskWords.share(quality),
                                        poor(quality) ? "danger" : "medium"),
                                poor(quality)
                                        ? mark(Feather.ALERT_TRIANGLE, Tone.WARNING)
                                        : mark(Feather.CHECK_CIRCLE, Tone.SUCCESS));
            }
            case FAILED ->
                    List.of(
                            small(messages.get("task.status.failed"), "danger"),
                            mark(Feather.ALERT_CIRCLE, Tone.DANGER));
            case RUNNING -> running(lane);
            case CANCELLED -> waiting(lane, Feather.SLASH);
            case QUEUED, OTHER -> waiting(lane, lane.over() ? Feather.MINUS : Feather.CLOCK);
        };
    }

    private List<Node> waiting(Lane lane, Feather glyph) {
        return List.of(
                small(TaskWords.status(lane.status(), messages), "faint"), mark(glyph, Tone.MUTED));
    }

    /// A department may be through and have found that there is little good to tell.
    private static boolean poor(double quality) {
        return Tone.ofQuality(quality) == Tone.DANGER;
    }

    private List<Node> running(Lane lane) {
        LiveEvent.Step step =
                lane.workers().stream()
                        .flatMap(worker -> worker.agent().steps().stream())
                        .reduce((before, after) -> after)
                        .orElse(null);
        if (step == null || step.total() == 0) {
            return List.of(
                    small(messages.get("task.status.running"), "muted"),
                    mark(Feather.LOADER, Tone.ACCENT));
        }
        Meter meter = new Meter(METER);
        meter.show(
                share(step), messages.get("task.step", step.number(), step.total()), Tone.ACCENT);
        return List.of(meter, mark(Feather.LOADER, Tone.ACCENT));
    }

    /// A step that is being done counts half.
    private static double share(LiveEvent.Step step) {
        double done = step.status().finished() ? step.number() : step.number() - 0.5;
        return done / step.total();
    }

    private static Label small(String text, String tone) {
        Label label = new Label(text);
        label.getStyleClass().addAll("small", tone);
        return label;
    }

    private static Node mark(Feather glyph, Tone tone) {
        FontIcon icon = Icons.of(glyph);
        icon.getStyleClass().add(tone.styleClass());
        return icon;
    }

    private void open() {
        boolean open = isOpen();
        chevron.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        Lane known = shown;
        if (known == null) {
            return;
        }
        line.setAccessibleText(
                messages.get(
                        open ? "task.lane.open" : "task.lane.closed",
                        TaskWords.department(messages, name),
                        TaskWords.status(known.status(), messages)));
        if (open) {
            detail.show(known);
            if (!getChildren().contains(detail)) {
                getChildren().add(detail);
            }
        } else {
            getChildren().remove(detail);
        }
    }
}
