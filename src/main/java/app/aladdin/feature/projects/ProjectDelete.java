package app.aladdin.feature.projects;

import app.aladdin.contract.Project;
import app.aladdin.contract.ProjectStats;
import app.aladdin.i18n.Messages;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Asks for a project's name before it is deleted, and says what goes with it. FX thread only.
final class ProjectDelete extends VBox {
    private static final double WIDTH = 420;

    private final Button delete;
    private final Button keep;

    ProjectDelete(Project project, Messages messages) {
        getStyleClass().add("dialog-card");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        Label head = new Label(messages.get("projects.delete.title", project.name()));
        head.getStyleClass().add("heading");
        head.setWrapText(true);
        ProjectStats stats = project.stats();
        Label text =
                new Label(
                        messages.get(
                                "projects.delete.text",
                                stats.scenes(),
                                stats.characters(),
                                stats.locations()));
        text.getStyleClass().add("muted");
        text.setWrapText(true);
        TextField typed = new TextField();
        typed.setPromptText(project.name());
        typed.setAccessibleText(messages.get("projects.delete.type"));
        keep = new Button(messages.get("projects.keep"));
        keep.setCancelButton(true);
        delete = new Button(messages.get("projects.delete"));
        delete.getStyleClass().add("danger");
        delete.disableProperty()
                .bind(
                        typed.textProperty()
                                .map(text2 -> !text2.strip().equals(project.name().strip())));
        typed.setOnAction(e -> delete.fire());
        HBox buttons = new HBox(8, keep, delete);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(head, text, typed, buttons);
    }

    void onLeave(Runnable leave) {
        keep.setOnAction(e -> leave.run());
    }

    void onDone(Runnable action) {
        delete.setOnAction(e -> action.run());
    }
}
