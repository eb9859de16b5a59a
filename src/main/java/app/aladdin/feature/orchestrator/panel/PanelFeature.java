package app.aladdin.feature.orchestrator.panel;

import app.aladdin.client.Client;
import app.aladdin.client.entities.ProjectStore;
import app.aladdin.contract.Project;
import app.aladdin.feature.orchestrator.composer.ComposerFeature;
import app.aladdin.feature.orchestrator.messages.MessagesFeature;
import app.aladdin.i18n.Messages;
import app.aladdin.state.Dispatcher;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.view.Views;
import app.aladdin.ui.view.Words;

import javafx.scene.Parent;

import java.util.Optional;
import java.util.function.Consumer;

/// The orchestrator's panel, wired.
public final class PanelFeature {
    private final PanelStore store = new PanelStore();
    private final PanelActions actions;
    private final MessagesFeature messageList;
    private final ComposerFeature composer;
    private final Parent root;

    /// @param close hides the panel
    /// @param browser opens a web address
    public PanelFeature(
            Client client,
            ProjectStore project,
            Dispatcher dispatcher,
            Navigator navigator,
            Views views,
            Messages messages,
            Words words,
            Runnable close,
            Consumer<String> browser) {
        actions = new PanelActions(client, dispatcher, store);
        messageList =
                new MessagesFeature(
                        client,
                        dispatcher,
                        navigator,
                        views,
                        messages,
                        words,
                        this::suggest,
                        browser);
        composer =
                new ComposerFeature(
                        client,
                        dispatcher,
                        views,
                        messages,
                        messageList.answering(),
                        messageList.queue(),
                        messageList::remove,
                        messageList::stop);
        root =
                views.load(
                        new PanelController(
                                store,
                                actions,
                                messages,
                                words,
                                messageList.root(),
                                composer.root(),
                                close,
                                composer::focus));
        client.conversations().events().subscribe(dispatcher.inbox(store::apply));
        store.open().subscribe(this::opened);
        messageList.answering().subscribe(running -> actions.refreshList());
        project.project().subscribe(this::projectOpened);
    }

    private void suggest(String text) {
        composer.suggest(text);
    }

    private void projectOpened(Optional<Project> project) {
        project.map(Project::id)
                .filter(id -> !id.equals(store.project()))
                .ifPresent(actions::turnTo);
    }

    private void opened(String conversation) {
        if (!conversation.isEmpty()) {
            messageList.open(conversation);
            composer.open(store.project(), conversation);
        }
    }

    public Parent root() {
        return root;
    }

    /// Puts the cursor into the composer.
    public void focus() {
        composer.focus();
    }
}
