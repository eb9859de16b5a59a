package app.aladdin.feature.orchestrator.messages;

import app.aladdin.client.Client;
import app.aladdin.client.conversations.Entry;
import app.aladdin.contract.Mode;
import app.aladdin.i18n.Messages;
import app.aladdin.state.Background;
import app.aladdin.state.Dispatcher;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.view.AnswerBodies;
import app.aladdin.ui.view.Views;
import app.aladdin.ui.view.Words;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ObservableList;
import javafx.scene.Parent;

import java.util.Optional;
import java.util.function.Consumer;

/// The message list, wired.
public final class MessagesFeature {
    private final Client client;
    private final MessagesStore store;
    private final MessagesController controller;
    private final MessagesActions actions;
    private final Parent root;

    /// @param suggest takes a text over into the composer
    /// @param browser opens a web address
    /// @param bodies draws answers that are more than text
    public MessagesFeature(
            Client client,
            Dispatcher dispatcher,
            Navigator navigator,
            Views views,
            Messages messages,
            Words words,
            Consumer<String> suggest,
            Consumer<String> browser,
            AnswerBodies bodies) {
        this.client = client;
        MessageTexts texts = new MessageTexts(new Background("messages"), dispatcher);
        store = new MessagesStore(texts);
        actions = new MessagesActions(client.outbox(), navigator, store, browser);
        client.conversations().events().subscribe(dispatcher.inbox(store::apply));
        MessageList list =
                new MessageList(store, texts, actions, messages, words, bodies, dispatcher);
        controller = new MessagesController(store, actions, list, messages);
        root = views.load(controller);
    }

    public Parent root() {
        return root;
    }

    /// Shows a conversation.
    public void open(String conversation) {
        controller.leave();
        store.turnTo(conversation);
        client.conversations().open(conversation);
    }

    /// Whether a message is on its way or an answer is arriving.
    public ReadOnlyBooleanProperty answering() {
        return store.answering();
    }

    /// Whether it is known that nothing was said yet.
    public ObservableBooleanValue empty() {
        return Bindings.isEmpty(store.all()).and(store.opened());
    }

    /// Whether something was said but nothing of it is of the mode that is shown.
    public ObservableBooleanValue noneShown() {
        return Bindings.isEmpty(store.rows()).and(Bindings.isNotEmpty(store.all()));
    }

    /// Limits the list to the messages of one mode; nothing shows all.
    public void show(Optional<Mode> mode) {
        store.show(mode);
    }

    /// Messages that wait to be sent.
    public ObservableList<Entry> queue() {
        return store.queue();
    }

    public void stop() {
        actions.stop();
    }

    /// Takes a waiting message back.
    public void remove(String id) {
        actions.remove(id);
    }
}
