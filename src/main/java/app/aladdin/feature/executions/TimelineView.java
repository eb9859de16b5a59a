package app.aladdin.feature.executions;

import app.aladdin.contract.TaskStatus;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;

import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

import java.time.Duration;
import java.util.function.Consumer;

/// Departments as lanes on a time axis, with a bar for each step. A press on a lane's name limits
/// the events to it.
final class TimelineView extends Pane {
    private static final double NAMES = 148;
    private static final double AXIS = 32;
    private static final double LANE = 40;
    private static final double BAR = 24;
    private static final double EDGE = 20;
    private static final double NARROWEST = 6;

    private final Messages messages;
    private final Consumer<String> choose;
    private RunLanes run =
            new RunLanes(java.time.Instant.EPOCH, Duration.ZERO, java.util.List.of());
    private boolean live;

    /// @param choose told the department whose name was pressed
    TimelineView(Messages messages, Consumer<String> choose) {
        this.messages = messages;
        this.choose = choose;
        getStyleClass().add("timeline");
        // Time runs from left to right in every language.
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setAccessibleRole(AccessibleRole.PARENT);
    }

    void show(RunLanes lanes, boolean running) {
        run = lanes;
        live = running;
        double height = AXIS + lanes.lanes().size() * LANE;
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
        requestLayout();
        if (getWidth() > 0) {
            draw();
        }
    }

    @Override
    protected void layoutChildren() {
        draw();
    }

    private double room() {
        return Math.max(60, getWidth() - EDGE - NAMES - EDGE);
    }

    private Duration shown() {
        Duration least = Duration.ofMillis(500);
        Duration length = run.length().compareTo(least) < 0 ? least : run.length();
        // What runs has somewhere to go.
        return live ? length.plus(length.dividedBy(5)) : length;
    }

    private double x(Duration at) {
        return EDGE + NAMES + room() * at.toMillis() / shown().toMillis();
    }

    private void draw() {
        getChildren().clear();
        axis();
        for (int i = 0; i < run.lanes().size(); i++) {
            lane(run.lanes().get(i), AXIS + i * LANE);
        }
        if (live) {
            Region edge = line("timeline-live");
            edge.resizeRelocate(Math.round(x(run.length())), AXIS, 1, getHeight() - AXIS);
        }
    }

    private void axis() {
        Duration tick = RunLanes.tick(shown(), room());
        boolean tenths = shown().toMillis() < 10_000;
        for (Duration at = Duration.ZERO; at.compareTo(shown()) <= 0; at = at.plus(tick)) {
            double x = Math.round(x(at));
            Region line = line("timeline-tick");
            line.resizeRelocate(x, AXIS, 1, getHeight() - AXIS);
            Label label = put(new Label(RunWords.clock(at, tenths)));
            label.getStyleClass().addAll("mono", "faint");
            double wide = label.prefWidth(-1);
            label.resizeRelocate(Math.min(x, getWidth() - wide - 4), 6, wide, 20);
        }
    }

    private Region line(String style) {
        Region line = put(new Region());
        line.getStyleClass().add(style);
        line.setMouseTransparent(true);
        return line;
    }

    private void lane(RunLanes.Lane lane, double y) {
        Region above = line("timeline-lane");
        above.resizeRelocate(0, y, getWidth(), 1);
        String title = RunWords.department(messages, lane.department());
        Label name = put(new Label(title, Icons.department(lane.department())));
        name.getStyleClass().addAll("medium", "timeline-name");
        name.setGraphicTextGap(10);
        name.setTooltip(new Tooltip(title + ", " + RunWords.status(lane.state(), messages)));
        name.setOnMouseClicked(click -> choose.accept(lane.department()));
        name.resizeRelocate(EDGE, y + 1, NAMES - 8, LANE - 1);
        lane.bars().forEach(bar -> bar(bar, title, y + (LANE - BAR) / 2));
        if (lane.bars().isEmpty()) {
            Label state = put(new Label(RunWords.status(lane.state(), messages)));
            state.getStyleClass().addAll("small", "faint");
            state.resizeRelocate(EDGE + NAMES + 8, y + 1, room(), LANE - 1);
        }
    }

    private void bar(RunLanes.Bar bar, String department, double y) {
        Label node = put(new Label(bar.text()));
        node.getStyleClass().addAll("timeline-bar", style(bar.state()));
        if (bar.state() == TaskStatus.Kind.FAILED) {
            node.setGraphic(Icons.of(Feather.ALERT_CIRCLE, 12));
        }
        double from = x(bar.from());
        double width = Math.max(NARROWEST, x(bar.to()) - from - 1);
        node.resizeRelocate(from, y, width, BAR);
        if (width < 28) {
            node.setText("");
            node.setGraphic(null);
        }
        boolean tenths = shown().toMillis() < 10_000;
        String said =
                messages.get(
                        "execution.bar",
                        department,
                        bar.text(),
                        RunWords.clock(bar.to().minus(bar.from()), tenths),
                        RunWords.status(bar.state(), messages));
        node.setAccessibleText(said);
        node.setTooltip(new Tooltip(said));
    }

    private static String style(TaskStatus.Kind kind) {
        return switch (kind) {
            case RUNNING -> "running";
            case FAILED -> "failed";
            case QUEUED, OTHER, CANCELLED -> "waiting";
            case COMPLETE -> "done";
        };
    }

    private <T extends Node> T put(T node) {
        node.setManaged(false);
        getChildren().add(node);
        node.applyCss();
        return node;
    }
}
