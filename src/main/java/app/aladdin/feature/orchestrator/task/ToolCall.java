package app.aladdin.feature.orchestrator.task;

import app.aladdin.contract.LiveEvent;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.view.Press;

import com.fasterxml.jackson.databind.JsonNode;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A tool that an agent used: one line, with what it was given when it is opened.
final class ToolCall extends VBox {
    private final String key;
    private final TaskRun run;
    private final FontIcon chevron = Icons.of(Feather.CHEVRON_RIGHT, 12);
    private final Label input = new Label();

    ToolCall(String key, LiveEvent.AgentToolCall call, TaskRun run) {
        this.key = key;
        this.run = run;
        getStyleClass().add("tool-call");
        Label name = new Label(call.tool());
        name.getStyleClass().add("mono");
        chevron.getStyleClass().add("faint");
        HBox line = new HBox(8, chevron, name);
        line.getStyleClass().add("tool-line");
        line.setAccessibleText(call.tool());
        Press.makeButton(line, this::turn);
        JsonNode given = call.input();
        input.setText(given == null ? "" : TaskWords.json(given));
        input.getStyleClass().addAll("mono", "muted", "tool-input");
        input.setWrapText(true);
        input.setMinHeight(USE_PREF_SIZE);
        getChildren().add(line);
        open(run.opened().getOrDefault(key, false));
    }

    private void turn() {
        boolean open = !run.opened().getOrDefault(key, false);
        run.opened().put(key, open);
        open(open);
    }

    private void open(boolean open) {
        chevron.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        if (!open) {
            getChildren().remove(input);
        } else if (!getChildren().contains(input)) {
            getChildren().add(input);
        }
    }
}
