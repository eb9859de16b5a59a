package app.aladdin.feature.projects;

import app.aladdin.contract.EntityRules;
import app.aladdin.contract.Project;
import app.aladdin.i18n.Messages;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Map;

/// The card in which a project gets its name, and a new one its type. FX thread only.
final class ProjectForm extends VBox {
    private static final double WIDTH = 400;

    private final Messages messages;
    private final TextField name = new TextField();
    private final Label reason = new Label();
    private final ToggleGroup types = new ToggleGroup();
    private final Button done;
    private final Button keep;

    private ProjectForm(String title, String doneWord, Messages messages) {
        this.messages = messages;
        getStyleClass().add("dialog-card");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        Label head = new Label(title);
        head.getStyleClass().add("heading");
        head.setWrapText(true);
        name.setPromptText(messages.get("projects.name"));
        name.setAccessibleText(messages.get("projects.name"));
        reason.getStyleClass().addAll("small", "danger");
        reason.setWrapText(true);
        say("");
        keep = new Button(messages.get("projects.cancel"));
        done = new Button(doneWord);
        done.setDefaultButton(true);
        done.disableProperty().bind(name.textProperty().map(text -> text.isBlank()).orElse(true));
        name.textProperty()
                .addListener((it, before, now) ->
                        say(
                                now.length() > EntityRules.LINE
                                        ? messages.get("projects.tooLong", EntityRules.LINE)
                                        : ""));
        HBox buttons = new HBox(8, keep, done);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(head, new VBox(4, name, reason), buttons);
    }

    static ProjectForm forNew(String typed, Messages messages) {
        ProjectForm form =
                new ProjectForm(
                        messages.get("projects.new"), messages.get("projects.create"), messages);
        form.name.setText(typed);
        form.name.end();
        form.getChildren().add(2, form.typeChoice());
        return form;
    }

    static ProjectForm forName(Project project, Messages messages) {
        ProjectForm form =
                new ProjectForm(
                        messages.get("projects.rename.title", project.name()),
                        messages.get("projects.rename"),
                        messages);
        form.name.setText(project.name());
        form.name.selectAll();
        return form;
    }

    private HBox typeChoice() {
        HBox track = new HBox();
        track.getStyleClass().add("modes");
        for (String type : List.of("movie", "series")) {
            ToggleButton choice = new ToggleButton(messages.get("project." + type));
            choice.setUserData(type);
            choice.setToggleGroup(types);
            choice.setSelected(type.equals("movie"));
            track.getChildren().add(choice);
        }
        types.selectedToggleProperty()
                .addListener((it, before, now) -> {
                    if (now == null) {
                        types.selectToggle(before);
                    }
                });
        HBox line = new HBox(track);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    String name() {
        return name.getText().strip();
    }

    String type() {
        return types.getSelectedToggle() == null
                ? "movie"
                : String.valueOf(types.getSelectedToggle().getUserData());
    }

    void onLeave(Runnable leave) {
        keep.setOnAction(e -> leave.run());
    }

    void onDone(Runnable action) {
        done.setOnAction(e -> action.run());
    }

    /// The reasons by field, as rules or server give them.
    void refuse(Map<String, List<String>> fields) {
        List<String> ofName = fields.getOrDefault("name", List.of());
        if (!ofName.isEmpty()) {
            say(messages.get("projects.refused", String.join(", ", ofName)));
        }
    }

    private void say(String text) {
        reason.setText(text);
        reason.setVisible(!text.isEmpty());
        reason.setManaged(!text.isEmpty());
        name.getStyleClass().remove("danger");
        if (!text.isEmpty()) {
            name.getStyleClass().add("danger");
        }
    }
}
