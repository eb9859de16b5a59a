package app.aladdin.feature.orchestrator.composer;

import app.aladdin.client.Client;
import app.aladdin.client.entities.ProjectStore;
import app.aladdin.contract.Mode;
import app.aladdin.contract.Project;
import app.aladdin.i18n.Messages;
import app.aladdin.state.Dispatcher;
import app.aladdin.ui.view.Toasts;
import app.aladdin.ui.view.Views;
import app.aladdin.ui.view.Words;

import javafx.scene.Node;
import javafx.scene.Parent;

import java.time.Clock;
import java.util.Optional;

/// The composer, wired.
public final class ComposerFeature {
    private static final String SERIES = "series";

    private final ComposerController controller;
    private final Parent root;
    private final Parent welcome;
    private final Filters filters;

    public ComposerFeature(
            Client client,
            ProjectStore project,
            Dispatcher dispatcher,
            Views views,
            Toasts toasts,
            Messages messages,
            Words words,
            ComposerParts parts,
            Clock clock) {
        ComposerActions actions = new ComposerActions(client, dispatcher);
        OptionsDesk desk = new OptionsDesk(actions);
        filters =
                new Filters(
                        desk,
                        () -> parts.lastQuery().get().isPresent(),
                        () -> isSeries(project.project().get()),
                        clock,
                        messages);
        parts.answering().subscribe(running -> filters.look());
        controller =
                new ComposerController(
                        actions, desk, project, parts, clock, toasts, messages, words);
        root = views.load(controller);
        welcome =
                views.load(
                        new WelcomeController(
                                project, parts.mode(), messages, controller::suggest));
    }

    private static boolean isSeries(Optional<Project> project) {
        return project.filter(open -> open.type().equals(SERIES)).isPresent();
    }

    public Parent root() {
        return root;
    }

    /// What stands above the composer while nothing was said.
    public Parent welcome() {
        return welcome;
    }

    /// What limits a query; nothing in the other modes.
    public Parent filters() {
        return filters.root();
    }

    /// Turns to a conversation of a project.
    public void open(String project, String conversation) {
        controller.open(project, conversation);
    }

    /// Puts a text into the composer for the person to go on with.
    public void suggest(String text) {
        controller.suggest(text);
    }

    /// Puts a quotation before what is typed.
    public void quote(String text) {
        controller.quote(text);
    }

    /// As [#suggest(String)], in a mode, before what is written there.
    public void suggest(Mode mode, String text) {
        controller.suggest(mode, text);
    }

    /// Lets files and pictures be dropped on a part of the window.
    public void acceptDrops(Node on) {
        controller.acceptDrops(on);
    }

    public void focus() {
        controller.focus();
    }
}
