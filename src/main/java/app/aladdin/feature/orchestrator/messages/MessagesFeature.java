package app.aladdin.feature.orchestrator.messages;

import app.aladdin.client.Client;
import app.aladdin.client.conversations.ConversationEvent;
import app.aladdin.client.conversations.Entry;
import app.aladdin.contract.Mode;
import app.aladdin.i18n.Messages;
import app.aladdin.state.Dispatcher;
import app.aladdin.state.Hub;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.view.AnswerBodies;
import app.aladdin.ui.view.Asking;
import app.aladdin.ui.view.Views;
import app.aladdin.ui.view.Words;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.Parent;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The message list, wired.
public final class MessagesFeature {
    private final Hub<String> said = new Hub<>();
    private final Announcements announcements = new Announcements();
    private final Client client;
    private final Consumer<String> openConversation;
    private final Messages messages;
    private final MessagesStore store;
    private final MessagesController controller;
    private final MessagesActions actions;
    private final Questions questions;
    private final ReadingPlaces places;
    private final Parent root;

    /// @param asking the way to the composer
    /// @param browser opens a web address
    /// @param project the id of the open project, for links to messages
    /// @param openConversation turns the panel to another conversation
    /// @param bodies draws answers that are more than text
    public MessagesFeature(
            Client client,
            Dispatcher dispatcher,
            Navigator navigator,
            Views views,
            Messages messages,
            Words words,
            Asking asking,
            Consumer<String> browser,
            Supplier<String> project,
            Consumer<String> openConversation,
            AnswerBodies bodies) {
        this.client = client;
        this.openConversation = openConversation;
        this.messages = messages;
        MessageTexts texts = new MessageTexts(dispatcher.background("messages"), dispatcher);
        store = new MessagesStore(texts);
        questions = new Questions(client, dispatcher, store, asking);
        actions =
                new MessagesActions(
                        client.outbox(),
                        navigator,
                        store,
                        browser,
                        questions,
                        new Opinions(
                                client.conversations(),
                                dispatcher.background("opinions"),
                                dispatcher),
                        new MessageLinks(project, this::showMessage));
        client.conversations().events().subscribe(dispatcher.inbox(this::apply));
        places = new ReadingPlaces(client, dispatcher);
        Finding finding = new Finding(store, dispatcher.background("find"), dispatcher);
        MessageList list =
                new MessageList(
                        store,
                        texts,
                        actions,
                        messages,
                        words,
                        bodies,
                        finding.found(),
                        dispatcher);
        controller =
                new MessagesController(
                        store, actions, list, places, finding, said, dispatcher, messages);
        root = views.load(controller);
    }

    private void apply(ConversationEvent event) {
        if (event instanceof ConversationEvent.Recent recent && !places.isIn(recent)) {
            // The reader goes on further up, which comes with the rest.
            return;
        }
        store.apply(event);
        if (event.about().equals(store.conversation())) {
            announcements.of(event).map(messages::get).ifPresent(this::announce);
        }
    }

    /// Tells somebody who listens what happened to something that a message shows.
    public void announce(String text) {
        said.accept(text);
    }

    public Parent root() {
        return root;
    }

    /// Shows a message, turning to its conversation where another one is shown.
    public void showMessage(String conversation, String message) {
        showMessage(conversation, message, "");
    }

    /// The same, and for a while marks a text in it.
    public void showMessage(String conversation, String message, String text) {
        Spot spot = new Spot(message, text);
        if (conversation.equals(store.conversation())) {
            controller.goTo(spot);
        } else {
            controller.placeAt(conversation, spot);
            openConversation.accept(conversation);
        }
    }

    /// Shows a conversation.
    public void open(String conversation) {
        open(conversation, Optional.empty());
    }

    /// Shows a conversation, from what is new in it on.
    ///
    /// @param since what was answered later is new to the reader
    public void open(String conversation, Optional<Instant> since) {
        controller.leave();
        controller.newSince(since);
        store.turnTo(conversation);
        places.recall(
                conversation,
                () -> {
                    if (store.conversation().equals(conversation)) {
                        client.conversations().open(conversation);
                    }
                });
        questions.recall();
    }

    /// Goes to a message of the conversation.
    public void goTo(String message) {
        controller.goTo(new Spot(message, ""));
    }

    /// The message that is read, once the list rests; nothing at the end.
    public ObservableValue<Optional<String>> place() {
        return controller.place();
    }

    /// Whether a message is on its way or an answer is arriving.
    public ReadOnlyBooleanProperty answering() {
        return store.answering();
    }

    /// Lets somebody find something in the messages.
    public void find() {
        controller.bar().open();
    }

    /// Whether somebody is about to.
    public ReadOnlyBooleanProperty finding() {
        return controller.bar().visibleProperty();
    }

    /// Goes on to the next place that was found, or back.
    public void findNext(int by) {
        controller.bar().step(by);
    }

    /// Whether there is a message to be seen.
    public ObservableBooleanValue said() {
        return Bindings.isNotEmpty(store.rows());
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

    /// What was asked last in a mode.
    public Optional<String> lastQuestion(Mode mode) {
        return store.lastQuestion(mode);
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
