package app.aladdin.feature.orchestrator.task;

import app.aladdin.contract.Json;
import app.aladdin.contract.LiveEvent;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.view.Press;

import com.fasterxml.jackson.databind.JsonNode;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A tool that an agent used: one line, with what it was given when it is opened. Of a long input
/// the beginning, until all of it is asked for.
final class ToolCall extends VBox {
    /// The longest input that is shown at once, in UTF-16 units.
    static final int LONGEST = 600;

    private final String key;
    private final LiveEvent.AgentToolCall call;
    private final TaskRun run;
    private final Messages messages;
    private final FontIcon chevron = Icons.of(Feather.CHEVRON_RIGHT, 12);
    private final HBox line;
    private final VBox given = new VBox(2);

    ToolCall(String key, LiveEvent.AgentToolCall call, TaskRun run, Messages messages) {
        this.key = key;
        this.call = call;
        this.run = run;
        this.messages = messages;
        getStyleClass().add("tool-call");
        given.getStyleClass().add("tool-input");
        Label name = new Label(call.tool());
        name.getStyleClass().add("mono");
        chevron.getStyleClass().add("faint");
        line = new HBox(8, chevron, name);
        line.getStyleClass().add("tool-line");
        Press.makeButton(line, this::turn);
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
        line.setAccessibleText(
                messages.get(open ? "task.tool.open" : "task.tool.closed", call.tool()));
        if (!open) {
            getChildren().remove(given);
        } else if (!getChildren().contains(given)) {
            fill();
            getChildren().add(given);
        }
    }

    private void fill() {
        JsonNode input = call.input();
        String text =
                input == null || input.isNull()
                        ? messages.get("task.tool.nothing")
                        : input.isTextual() ? input.asText() : Json.text(input);
        boolean all = text.length() <= LONGEST || run.opened().getOrDefault(key + "/all", false);
        String shown = all ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST / 2));
        given.getChildren().setAll(in(shown + (all ? "" : " …")));
        if (!all) {
            Hyperlink more = new Hyperlink(messages.get("task.tool.all"));
            more.getStyleClass().add("small");
            more.setOnAction(e -> {
                run.opened().put(key + "/all", true);
                fill();
                line.requestFocus();
            });
            given.getChildren().add(more);
        }
    }

    private Node in(String text) {
        Label word = new Label(messages.get("task.tool.in"));
        word.getStyleClass().addAll("mono", "faint");
        word.setMinWidth(USE_PREF_SIZE);
        Label json = new Label(text);
        json.getStyleClass().addAll("mono", "muted");
        json.setWrapText(true);
        json.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(json, Priority.ALWAYS);
        HBox both = new HBox(8, word, json);
        both.setAlignment(Pos.TOP_LEFT);
        return both;
    }
}
