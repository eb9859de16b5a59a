package app.aladdin.feature.orchestrator.composer;

import app.aladdin.client.Client;
import app.aladdin.state.Dispatcher;

import com.fasterxml.jackson.databind.JsonNode;

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
    void send(String project, Place from, String text, JsonNode options, Runnable kept) {
        client.outbox()
                .send(
                        project,
                        from.conversation(),
                        from.mode(),
                        text,
                        options,
                        () -> dispatcher.execute(kept));
    }

    /// Keeps the text as it is now.
    void keep(Place at, String text) {
        client.drafts().keep(at.conversation(), at.mode(), text);
    }

    /// Looks up what was typed before; `receiver` runs on the dispatcher's thread.
    void find(Place at, Consumer<String> receiver) {
        client.drafts()
                .find(
                        at.conversation(),
                        at.mode(),
                        text -> dispatcher.execute(() -> receiver.accept(text)));
    }

    /// Keeps what is chosen beside the text as it is now.
    void keepForm(Place at, JsonNode form) {
        client.drafts().keepForm(form(at), form);
    }

    /// Looks up what was chosen before; `receiver` runs on the dispatcher's thread.
    void findForm(Place at, Consumer<JsonNode> receiver) {
        client.drafts().findForm(form(at), form -> dispatcher.execute(() -> receiver.accept(form)));
    }

    /// Keeps what was sent in a project, for [SentTexts].
    void keepSent(String project, String texts) {
        client.remember(sentIn(project), texts);
    }

    /// Looks up what was sent in a project; `receiver` runs on the dispatcher's thread.
    void findSent(String project, Consumer<String> receiver) {
        client.recall(sentIn(project), kept -> dispatcher.execute(() -> kept.ifPresent(receiver)));
    }

    private static String sentIn(String project) {
        return "sent." + project;
    }

    private static String form(Place at) {
        return "options/" + at.conversation() + "/" + at.mode().wire();
    }
}
