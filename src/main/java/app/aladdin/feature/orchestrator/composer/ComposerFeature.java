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

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The composer, wired.
public final class ComposerFeature {
    private final ComposerController controller;
    private final Parent root;
    private final Parent welcome;
    private final Filters filters;

    /// @param mode in which the next message is sent
    /// @param answering whether an answer is arriving, which can be stopped
    /// @param queue what waits to be sent
    /// @param lastQuery the last question of the open conversation's queries
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
            Supplier<Optional<String>> lastQuery,
            Consumer<String> removeQueued,
            Runnable stop,
            Clock clock) {
        ComposerActions actions = new ComposerActions(client, dispatcher);
        OptionsDesk desk = new OptionsDesk(actions);
        filters =
                new Filters(
                        desk,
                        () -> lastQuery.get().isPresent(),
                        () ->
                                project.project()
                                        .get()
                                        .filter(p -> p.type().equals("series"))
                                        .isPresent(),
                        messages);
        answering.subscribe(running -> filters.look());
        controller =
                new ComposerController(
                        actions,
                        desk,
                        lastQuery,
                        clock,
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

    public void focus() {
        controller.focus();
    }
}
