package app.aladdin.feature.orchestrator.composer;

import app.aladdin.client.entities.ProjectStore;
import app.aladdin.contract.Project;
import app.aladdin.i18n.Messages;
import app.aladdin.state.Loadable;
import app.aladdin.ui.icon.Icons;

import javafx.scene.control.Label;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// One thin line above the composer for what a person should know before writing.
final class StateNote {
    private final Label label;
    private final ProjectStore project;
    private final Messages messages;

    StateNote(Label label, ProjectStore project, Messages messages) {
        this.label = label;
        this.project = project;
        this.messages = messages;
        project.project().subscribe(open -> show());
        project.projects().subscribe(all -> show());
    }

    private void show() {
        if (project.project().get().isEmpty()) {
            noProject(project.projects().get());
        } else {
            hide();
        }
    }

    private void noProject(Loadable<List<Project>> all) {
        switch (all) {
            case Loadable.Loading<List<Project>> loading ->
                    say(Feather.LOADER, "muted", "note.loading");
            case Loadable.Ready<List<Project>> ready ->
                    say(Feather.FOLDER, "muted", "note.noProject");
            case Loadable.Failed<List<Project>> failed ->
                    say(Feather.ALERT_CIRCLE, "danger", "note.failed");
        }
    }

    private void say(Feather glyph, String tone, String key) {
        label.setGraphic(Icons.of(glyph, 14));
        label.getGraphic().getStyleClass().add(tone);
        label.setText(messages.get(key));
        label.setVisible(true);
        label.setManaged(true);
    }

    private void hide() {
        label.setVisible(false);
        label.setManaged(false);
    }
}
