package app.aladdin.feature.orchestrator.composer;

import app.aladdin.client.Client;
import app.aladdin.client.conversations.Entry;
import app.aladdin.client.entities.ProjectStore;
import app.aladdin.contract.Mode;
import app.aladdin.i18n.Messages;
import app.aladdin.state.Dispatcher;
import app.aladdin.ui.view.Views;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.Parent;

import java.util.function.Consumer;

/// The composer, wired.
public final class ComposerFeature {
    private final ComposerController controller;
    private final Parent root;
    private final Parent welcome;

    /// @param mode in which the next message is sent
    /// @param answering whether an answer is arriving, which can be stopped
    /// @param queue what waits to be sent
    /// @param removeQueued takes a waiting message back
    public ComposerFeature(
            Client client,
            ProjectStore project,
            Dispatcher dispatcher,
            Views views,
            Messages messages,
            ReadOnlyObjectProperty<Mode> mode,
            ReadOnlyBooleanProperty answering,
            ObservableList<Entry> queue,
            Consumer<String> removeQueued,
            Runnable stop) {
        controller =
                new ComposerController(
                        new ComposerActions(client, dispatcher),
                        messages,
                        mode,
                        answering,
                        queue,
                        removeQueued,
                        stop);
        root = views.load(controller);
        welcome = views.load(new WelcomeController(project, mode, messages, controller::suggest));
    }

    public Parent root() {
        return root;
    }

    /// What stands above the composer while nothing was said.
    public Parent welcome() {
        return welcome;
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

    public void focus() {
        controller.focus();
    }
}
