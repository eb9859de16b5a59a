package app.aladdin.feature.conversations;

import app.aladdin.client.Client;
import app.aladdin.client.WorkStore;
import app.aladdin.client.conversations.ConversationEvent;
import app.aladdin.client.entities.ProjectStore;
import app.aladdin.contract.Project;
import app.aladdin.i18n.Messages;
import app.aladdin.state.Dispatcher;
import app.aladdin.state.Later;
import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.view.Toasts;
import app.aladdin.ui.view.Views;
import app.aladdin.ui.view.Words;

import javafx.scene.Parent;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

/// The conversations, wired.
public final class ConversationsFeature {
    private final OutlineStore contents = new OutlineStore();
    private final ConversationsActions actions;
    private final Later<View> view;

    /// @param reading makes the list of messages that is shown beside the conversations
    public ConversationsFeature(
            Client client,
            ProjectStore project,
            WorkStore work,
            Dispatcher dispatcher,
            Navigator navigator,
            Supplier<Reading> reading,
            Toasts toasts,
            Views views,
            Messages messages,
            Words words,
            Clock clock) {
        ConversationsStore store = new ConversationsStore(work);
        actions = new ConversationsActions(client, dispatcher, store, toasts, messages, clock);
        view =
                new Later<>(() -> {
                    ConversationsController controller =
                            new ConversationsController(
                                    store,
                                    contents,
                                    actions,
                                    reading.get(),
                                    navigator,
                                    messages,
                                    words);
                    return new View(controller, views.load(controller));
                });
        project.project().subscribe(open -> open.map(Project::id).ifPresent(actions::turnTo));
        work.conversations().subscribe(all -> actions.glance(all.known().orElse(List.of())));
        client.conversations().events().subscribe(dispatcher.inbox(this::heard));
    }

    private void heard(ConversationEvent event) {
        contents.apply(event);
        switch (event) {
            case ConversationEvent.Opened opened -> actions.stale(opened.conversation());
            case ConversationEvent.Put _,
                    ConversationEvent.Removed _,
                    ConversationEvent.Listed _,
                    ConversationEvent.Recent _,
                    ConversationEvent.Grew _ -> {}
        }
    }

    /// The list with one of them open, or none.
    public Parent open(Destination.Conversations place) {
        View there = view.get();
        there.controller().open(place.id());
        return there.root();
    }

    /// A conversation is read elsewhere.
    public void read(String conversation) {
        actions.read(conversation);
    }

    private record View(ConversationsController controller, Parent root) {}
}
