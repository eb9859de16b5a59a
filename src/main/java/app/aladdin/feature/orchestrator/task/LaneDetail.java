package app.aladdin.feature.orchestrator.task;

import app.aladdin.client.executions.AgentPicture;
import app.aladdin.contract.Fields;
import app.aladdin.contract.LiveEvent;
import app.aladdin.contract.TaskStatus;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;

import com.fasterxml.jackson.databind.JsonNode;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What a department did: its steps, the tools it used, what it made, and why it failed.
final class LaneDetail extends VBox {
    private final TaskRun run;
    private final Messages messages;
    private final Runnable again;

    LaneDetail(TaskRun run, Messages messages, Runnable again) {
        super(6);
        this.run = run;
        this.messages = messages;
        this.again = again;
        getStyleClass().add("lane-detail");
    }

    void show(Lane lane) {
        getChildren().clear();
        lane.agents().forEach(this::agent);
        lane.department().outputs().forEach(this::output);
        if (lane.status().kind() == TaskStatus.Kind.FAILED && run.picture().get().finished()) {
            Button button = new Button(messages.get("action.tryAgain"));
            button.setGraphic(Icons.of(Feather.REFRESH_CW, 14));
            button.getStyleClass().add("small");
            button.setOnAction(e -> again.run());
            getChildren().add(button);
        }
        if (getChildren().isEmpty()) {
            getChildren().add(text(messages.get("task.nothingYet"), "faint"));
        }
    }

    private void agent(AgentPicture agent) {
        agent.steps().forEach(step -> getChildren().add(step(step)));
        if (!agent.toolCalls().isEmpty()) {
            VBox calls = new VBox();
            calls.getStyleClass().add("tool-calls");
            for (int i = 0; i < agent.toolCalls().size(); i++) {
                String key = agent.id() + "/" + i;
                calls.getChildren().add(new ToolCall(key, agent.toolCalls().get(i), run));
            }
            getChildren().add(calls);
        }
        if (!agent.error().isBlank()) {
            getChildren().add(text(agent.error(), "danger"));
        }
    }

    private static Node step(LiveEvent.Step step) {
        FontIcon icon = Icons.of(icon(step.status()), 14);
        icon.getStyleClass().add(tone(step.status()));
        Label label = text(step.description(), "muted");
        HBox line = new HBox(8, icon, label);
        line.setAlignment(Pos.CENTER_LEFT);
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

    private void output(JsonNode output) {
        Fields fields = new Fields(output);
        String title = output.isObject() ? fields.text("title", "name") : "";
        String text = output.isObject() ? fields.text("text", "summary", "description") : "";
        if (!title.isEmpty() && !text.isEmpty()) {
            Label head = text(title, "medium");
            getChildren().add(new VBox(2, head, text(text, "muted")));
        } else if (output.isTextual()) {
            getChildren().add(text(output.asText(), "muted"));
        }
    }

    private static Label text(String text, String tone) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().addAll("small", tone);
        return label;
    }
}
