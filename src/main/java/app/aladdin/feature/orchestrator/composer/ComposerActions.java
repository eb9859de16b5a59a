package app.aladdin.feature.orchestrator.composer;

import app.aladdin.client.Client;
import app.aladdin.client.media.MediaAnswer;
import app.aladdin.contract.MediaInfo;
import app.aladdin.contract.ProblemException;
import app.aladdin.state.Background;
import app.aladdin.state.Dispatcher;

import com.fasterxml.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/// What can be done with the text. Called on the FX thread, works in the background.
final class ComposerActions {
    private final Client client;
    private final Dispatcher dispatcher;
    private final Background background;

    ComposerActions(Client client, Dispatcher dispatcher) {
        this.client = client;
        this.dispatcher = dispatcher;
        this.background = dispatcher.background("composer");
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

    /// Reads a file; both receivers run on the dispatcher's thread.
    ///
    /// @param most bytes; a longer file is refused
    /// @param made turns the bytes into what is wanted, in the background
    <T> void read(
            Path file,
            long most,
            Function<byte[], T> made,
            Consumer<T> receiver,
            Consumer<Throwable> refused) {
        background.start(
                "read",
                () -> {
                    if (Files.size(file) > most) {
                        throw new TooLarge(most);
                    }
                    T result = made.apply(Files.readAllBytes(file));
                    dispatcher.execute(() -> receiver.accept(result));
                },
                failure -> dispatcher.execute(() -> refused.accept(failure)));
    }

    /// A file was not read because of its size.
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;

        private final long most;

        TooLarge(long most) {
            super("too large");
            this.most = most;
        }

        /// How many bytes it may have.
        long most() {
            return most;
        }
    }

    /// Something that takes a while to make.
    @FunctionalInterface
    interface Bytes {
        byte[] make() throws IOException;
    }

    /// Hands a picture or document in; the receiver runs on the dispatcher's thread.
    void upload(
            String project,
            String name,
            Bytes bytes,
            BiConsumer<String, MediaAnswer<MediaInfo>> receiver) {
        background.start(
                "upload",
                () ->
                        client.media()
                                .upload(
                                        project,
                                        name,
                                        bytes.make(),
                                        answer ->
                                                dispatcher.execute(
                                                        () -> receiver.accept(name, answer))),
                failure ->
                        dispatcher.execute(() ->
                                receiver.accept(
                                        name,
                                        new MediaAnswer.Failed<>(ProblemException.of(failure)))));
    }

    private static String sentIn(String project) {
        return "sent." + project;
    }

    private static String form(Place at) {
        return "options/" + at.conversation() + "/" + at.mode().wire();
    }
}
