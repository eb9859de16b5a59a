package app.aladdin.feature.orchestrator.panel;

import app.aladdin.client.Client;
import app.aladdin.state.Dispatcher;

import java.util.UUID;

/// Chooses the conversation. Called on the FX thread, works in the background.
final class PanelActions {
    private final Client client;
    private final Dispatcher dispatcher;
    private final PanelStore store;

    PanelActions(Client client, Dispatcher dispatcher, PanelStore store) {
        this.client = client;
        this.dispatcher = dispatcher;
        this.store = store;
    }

    /// Lists a project's conversations and opens the one that was open last.
    void turnTo(String project) {
        store.turnTo(project);
        client.conversations().list(project);
        client.recall(
                memory(project),
                remembered ->
                        dispatcher.execute(() -> {
                            if (store.project().equals(project) && store.open().get().isEmpty()) {
                                open(remembered.orElseGet(() -> UUID.randomUUID().toString()));
                            }
                        }));
    }

    void open(String conversation) {
        store.open(conversation);
        client.remember(memory(store.project()), conversation);
    }

    /// Begins an empty conversation; it exists for others from its first message on.
    void begin() {
        open(UUID.randomUUID().toString());
    }

    /// Asks for the list again, because a conversation got its name.
    void refreshList() {
        if (!store.project().isEmpty()) {
            client.conversations().list(store.project());
        }
    }

    private static String memory(String project) {
        return "conversation." + project;
    }
}
