package app.aladdin.feature.projects;

import app.aladdin.client.Client;
import app.aladdin.client.entities.ProjectStore;
import app.aladdin.contract.Project;
import app.aladdin.i18n.Messages;
import app.aladdin.state.Dispatcher;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.view.Sheets;
import app.aladdin.ui.view.Toasts;
import app.aladdin.ui.view.Words;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.feather.Feather;

/// The choice of the project, wired.
public final class ProjectsFeature {
    private final Button button = new Button();
    private final ProjectsDesk desk;

    public ProjectsFeature(
            Client client,
            ProjectStore projects,
            Dispatcher dispatcher,
            Sheets sheets,
            Toasts toasts,
            Messages messages,
            Words words) {
        ProjectsStore store = new ProjectsStore();
        ProjectsActions actions = new ProjectsActions(client, dispatcher, store);
        desk = new ProjectsDesk(projects, store, actions, sheets, toasts, messages, words, button);
        client.edits().events().subscribe(dispatcher.inbox(store::apply));
        projects.project().subscribe(open -> open.map(Project::id).ifPresent(actions::opened));
        actions.recall();
        name(projects, messages);
        button.setOnAction(e -> desk.choose());
    }

    private void name(ProjectStore projects, Messages messages) {
        Tooltip whole = new Tooltip();
        button.setTooltip(whole);
        button.setGraphic(Icons.of(Feather.CHEVRON_DOWN));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setAlignment(Pos.CENTER_LEFT);
        button.getStyleClass().addAll("flat", "project-button");
        button.setMinWidth(56);
        Runnable show =
                () -> {
                    String name =
                            Words.project(
                                    projects.project().get(), projects.projects().get(), messages);
                    button.setText(name);
                    whole.setText(name);
                    button.setAccessibleText(messages.get("projects.button", name));
                };
        projects.project().subscribe(open -> show.run());
        projects.projects().subscribe(all -> show.run());
    }

    /// The button that names the open project and opens the choice.
    public Node button() {
        return button;
    }

    /// Opens the choice.
    public void choose() {
        desk.choose();
    }

    /// Asks for the name of a new project.
    public void create() {
        desk.create("");
    }

    /// Asks for the details of a new project that has a name already.
    public void create(String name) {
        desk.create(name);
    }
}
