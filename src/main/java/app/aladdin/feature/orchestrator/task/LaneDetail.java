package app.aladdin.feature.orchestrator.task;

import app.aladdin.client.executions.AgentPicture;
import app.aladdin.contract.Fields;
import app.aladdin.contract.LiveEvent;
import app.aladdin.contract.TaskStatus;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.view.Meter;
import app.aladdin.ui.view.Tone;

import com.fasterxml.jackson.databind.JsonNode;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a department did: its steps, the tools it used, what it made, and why it failed. What has
/// not changed keeps its node.
final class LaneDetail extends VBox {
    private static final double METER = 56;

    private final TaskRun run;
    private final Messages messages;
    private final Button again = new Button();
    private final Kept kept = new Kept();

    LaneDetail(TaskRun run, Messages messages, Runnable onAgain) {
        super(6);
        this.run = run;
        this.messages = messages;
        getStyleClass().add("lane-detail");
        again.setText(messages.get("action.tryAgain"));
        again.setGraphic(Icons.of(Feather.REFRESH_CW, 14));
        again.getStyleClass().add("small");
        again.setOnAction(e -> onAgain.run());
    }

    void show(Lane lane) {
        List<Node> nodes = new ArrayList<>();
        Set<Node> inside = new HashSet<>();
        Double relevance = lane.department().relevance();
        if (relevance != null) {
            nodes.add(kept.of(lane.slug() + "/relevance", relevance, this::relevance));
        }
        List<JsonNode> outputs = lane.department().outputs();
        lane.workers().forEach(worker -> worker(worker, outputs, nodes, inside));
        for (int i = 0; i < outputs.size(); i++) {
            String key = lane.slug() + "/output/" + i;
            nodes.add(
                    kept.of(
                            key,
                            outputs.get(i),
                            output -> new OutputView(key, output, run, messages)));
        }
        if (lane.failed()) {
            failure(lane, nodes);
        }
        if (nodes.isEmpty()) {
            nodes.add(kept.of("nothing", "", it -> text(messages.get("task.nothingYet"), "faint")));
        }
        inside.addAll(nodes);
        kept.only(inside);
        Kept.put(this, nodes);
    }

    private Node relevance(Double share) {
        Meter meter = new Meter(METER);
        meter.show(share, TaskWords.share(share), Tone.ACCENT);
        HBox line = new HBox(8, text(messages.get("task.relevance"), "muted"), meter);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void worker(
            Lane.Worker worker, List<JsonNode> made, List<Node> nodes, Set<Node> inside) {
        AgentPicture agent = worker.agent();
        for (int i = 0; i < worker.steps().size(); i++) {
            nodes.add(kept.of(agent.id() + "/step/" + i, worker.steps().get(i), LaneDetail::step));
        }
        if (!agent.toolCalls().isEmpty()) {
            nodes.add(calls(agent, inside));
        }
        JsonNode result = agent.result();
        String summary =
                result != null && result.isObject()
                        ? new Fields(result).text("summary", "text")
                        : result != null && result.isTextual() ? result.asText() : "";
        if (!summary.isBlank() && !told(summary, made)) {
            nodes.add(kept.of(agent.id() + "/summary", summary, it -> text(it, "ink")));
        }
        if (!agent.error().isBlank()) {
            nodes.add(kept.of(agent.id() + "/error", agent.error(), it -> text(it, "danger")));
        }
    }

    /// Whether what was made says the same already.
    private static boolean told(String summary, List<JsonNode> made) {
        return made.stream()
                .map(output -> output.isTextual() ? output : output.path("text"))
                .anyMatch(text -> text.asText().strip().equals(summary.strip()));
    }

    private Node calls(AgentPicture agent, Set<Node> inside) {
        List<Node> lines = new ArrayList<>();
        for (int i = 0; i < agent.toolCalls().size(); i++) {
            String key = agent.id() + "/tool/" + i;
            LiveEvent.AgentToolCall call = agent.toolCalls().get(i);
            lines.add(kept.of(key, call, it -> new ToolCall(key, it, run, messages)));
        }
        inside.addAll(lines);
        VBox calls =
                (VBox)
                        kept.of(
                                agent.id() + "/tools",
                                "",
                                it -> {
                                    VBox box = new VBox();
                                    box.getStyleClass().add("tool-calls");
                                    return box;
                                });
        Kept.put(calls, lines);
        return calls;
    }

    private void failure(Lane lane, List<Node> nodes) {
        if (!lane.over()) {
            nodes.add(kept.of("on", "", it -> text(messages.get("task.othersGoOn"), "muted")));
        }
        if (lane.worthAnotherTry()) {
            nodes.add(again);
            nodes.add(
                    kept.of(
                            "new",
                            lane.department().name(),
                            name ->
                                    text(
                                            messages.get(
                                                    "task.tryAgain.hint",
                                                    TaskWords.department(messages, name)),
                                            "faint")));
        }
    }

    private static Node step(Lane.TimedStep timed) {
        LiveEvent.Step step = timed.step();
        FontIcon icon = Icons.of(icon(step.status()), 14);
        icon.getStyleClass().add(tone(step.status()));
        boolean failed = step.status().kind() == TaskStatus.Kind.FAILED;
        Label label = text(step.description(), failed ? "ink" : "muted");
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox line = new HBox(8, icon, label);
        line.setAlignment(Pos.CENTER_LEFT);
        timed.took()
                .ifPresent(took -> {
                    Label time = new Label(TaskTimes.clock(took));
                    time.getStyleClass().addAll("mono", "faint");
                    time.setMinWidth(USE_PREF_SIZE);
                    line.getChildren().add(time);
                });
        return line;
    }

    private static Feather icon(TaskStatus status) {
        return switch (status.kind()) {
            case COMPLETE -> Feather.CHECK;
            case FAILED -> Feather.X;
            case CANCELLED -> Feather.SLASH;
            case RUNNING -> Feather.LOADER;
            case QUEUED, OTHER -> Feather.CIRCLE;
        };
    }

    private static String tone(TaskStatus status) {
        return switch (status.kind()) {
            case COMPLETE -> "success";
            case FAILED -> "danger";
            case RUNNING -> "accent";
            case CANCELLED, QUEUED, OTHER -> "faint";
        };
    }

    private static Label text(String text, String tone) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().addAll("small", tone);
        return label;
    }
}
