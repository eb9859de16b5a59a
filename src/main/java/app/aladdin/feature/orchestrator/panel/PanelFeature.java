package app.aladdin.feature.orchestrator.panel;

import app.aladdin.client.Client;
import app.aladdin.client.entities.ProjectStore;
import app.aladdin.contract.Mode;
import app.aladdin.contract.Project;
import app.aladdin.i18n.Messages;
import app.aladdin.state.Dispatcher;
import app.aladdin.ui.nav.Commands;
import app.aladdin.ui.nav.KeyTips;
import app.aladdin.ui.view.Toasts;
import app.aladdin.ui.view.Views;
import app.aladdin.ui.view.Words;

import javafx.scene.Parent;

import java.util.Optional;

/// The orchestrator's panel, wired.
public final class PanelFeature {
    private final PanelStore store = new PanelStore();
    private final PanelActions actions;
    private final PanelParts parts;
    private final PanelController controller;
    private final Parent root;

    public PanelFeature(
            Client client,
            ProjectStore project,
            Dispatcher dispatcher,
            PanelParts parts,
            Commands commands,
            Toasts toasts,
            Views views,
            Messages messages,
            Words words) {
        this.parts = parts;
        actions = new PanelActions(client, dispatcher, store, parts.mode(), toasts, messages);
        controller =
                new PanelController(
                        store, actions, messages, words, parts, new KeyTips(commands, messages));
        root = views.load(controller);
        new PanelCommands(store, messages)
                .add(commands, controller::begin, controller::rename, parts.export(), actions);
        client.conversations().events().subscribe(dispatcher.inbox(store::apply));
        store.open().subscribe(this::opened);
        // With its first answer a conversation gets its name.
        parts.answering().subscribe(running -> actions.refreshList());
        project.project().subscribe(this::projectOpened);
    }

    private void projectOpened(Optional<Project> project) {
        project.map(Project::id)
                .filter(id -> !id.equals(store.project()))
                .ifPresent(actions::turnTo);
    }

    private void opened(String conversation) {
        if (!conversation.isEmpty()) {
            parts.open().accept(store.project(), conversation);
        }
    }

    public Parent root() {
        return root;
    }

    /// Puts the cursor into the composer.
    public void focus() {
        parts.focusComposer().run();
    }

    /// Talks to the orchestrator in another way, and puts the cursor into the composer.
    public void talk(Mode mode) {
        parts.mode().set(mode);
        focus();
    }

    /// Opens a conversation of the open project.
    public void open(String conversation) {
        actions.open(conversation);
    }

    /// Shows the messages of every mode.
    public void showEveryMode() {
        controller.showEveryMode();
    }

    /// Begins an empty conversation.
    public void begin() {
        controller.begin();
    }
}
