package app.aladdin.feature.export;

import app.aladdin.client.Client;
import app.aladdin.client.conversations.Whole;
import app.aladdin.contract.Conversation;
import app.aladdin.i18n.Messages;
import app.aladdin.state.Background;
import app.aladdin.state.Dispatcher;
import app.aladdin.ui.files.FileChoice;
import app.aladdin.ui.files.FileKind;
import app.aladdin.ui.files.FileWish;
import app.aladdin.ui.view.Toasts;
import app.aladdin.ui.view.Words;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Export of conversations, wired. FX thread only; files are written elsewhere.
public final class ExportFeature {
    private final Client client;
    private final Dispatcher dispatcher;
    private final Toasts toasts;
    private final Messages messages;
    private final ConversationFile files;
    private final FileChoice choice;
    private final Background background;

    public ExportFeature(
            Client client,
            Dispatcher dispatcher,
            FileChoice choice,
            Toasts toasts,
            Messages messages,
            Words words) {
        this.client = client;
        this.dispatcher = dispatcher;
        this.toasts = toasts;
        this.messages = messages;
        this.files = new ConversationFile(messages, words);
        this.choice = choice;
        this.background = dispatcher.background("export");
    }

    /// Asks where to, and writes all of a conversation there.
    public void export(Conversation conversation) {
        List<FileKind> kinds =
                Stream.of(Format.values())
                        .map(each ->
                                new FileKind(
                                        messages.get("export." + each.ending()), each.ending()))
                        .toList();
        choice.save(
                toasts,
                new FileWish("talk", messages.get("command.conversation.export"), kinds),
                files.name(conversation) + "." + Format.MARKDOWN.ending(),
                file -> save(conversation, file));
    }

    void save(Conversation conversation, Path file) {
        String name = String.valueOf(file.getFileName());
        background.start(
                "write",
                () -> {
                    Whole whole = client.conversations().whole(conversation);
                    ConversationFile.put(file, files.write(whole, Format.of(name)));
                    String said = whole.fresh() ? "export.saved" : "export.saved.here";
                    dispatcher.execute(
                            () -> toasts.say(messages.get(said, whole.messages().size(), name)));
                },
                failure ->
                        dispatcher.execute(
                                () -> toasts.warn(messages.get("export.unsaved", name))));
    }
}
