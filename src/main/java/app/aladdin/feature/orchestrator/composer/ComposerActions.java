package app.aladdin.feature.orchestrator.composer;

import app.aladdin.client.Client;
import app.aladdin.contract.Mode;
import app.aladdin.state.Dispatcher;

import java.util.function.Consumer;

/// What can be done with the text. Called on the FX thread, works in the background.
final class ComposerActions {
    private final Client client;
    private final Dispatcher dispatcher;

    ComposerActions(Client client, Dispatcher dispatcher) {
        this.client = client;
        this.dispatcher = dispatcher;
    }

    /// Sends the text; `kept` runs on the dispatcher's thread once the message is on the disk.
    void send(String project, String conversation, Mode mode, String text, Runnable kept) {
        client.outbox().send(project, conversation, mode, text, () -> dispatcher.execute(kept));
    }

    /// Keeps the text as it is now.
    void keep(String conversation, Mode mode, String text) {
        client.drafts().keep(conversation, mode, text);
    }

    /// Looks up what was typed before; `receiver` runs on the dispatcher's thread.
    void find(String conversation, Mode mode, Consumer<String> receiver) {
        client.drafts()
                .find(conversation, mode, text -> dispatcher.execute(() -> receiver.accept(text)));
    }
}
