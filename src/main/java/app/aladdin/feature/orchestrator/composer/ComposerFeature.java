package app.aladdin.feature.orchestrator.composer;

import app.aladdin.client.Client;
import app.aladdin.client.conversations.Entry;
import app.aladdin.i18n.Messages;
import app.aladdin.state.Dispatcher;
import app.aladdin.ui.view.Views;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.collections.ObservableList;
import javafx.scene.Parent;

import java.util.function.Consumer;

/// The composer, wired.
public final class ComposerFeature {
    private final ComposerController controller;
    private final Parent root;

    /// @param answering whether an answer is arriving, which can be stopped
    /// @param queue what waits to be sent
    /// @param removeQueued takes a waiting message back
    public ComposerFeature(
            Client client,
            Dispatcher dispatcher,
            Views views,
            Messages messages,
            ReadOnlyBooleanProperty answering,
            ObservableList<Entry> queue,
            Consumer<String> removeQueued,
            Runnable stop) {
        controller =
                new ComposerController(
                        new ComposerActions(client, dispatcher),
                        messages,
                        answering,
                        queue,
                        removeQueued,
                        stop);
        root = views.load(controller);
    }

    public Parent root() {
        return root;
    }

    /// Turns to a conversation of a project.
    public void open(String project, String conversation) {
        controller.open(project, conversation);
    }

    /// Puts a text into the composer for the person to go on with.
    public void suggest(String text) {
        controller.suggest(text);
    }

    public void focus() {
        controller.focus();
    }
}
