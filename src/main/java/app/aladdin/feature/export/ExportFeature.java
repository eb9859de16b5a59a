package app.aladdin.feature.export;

import app.aladdin.client.Client;
import app.aladdin.client.conversations.Whole;
import app.aladdin.contract.Conversation;
import app.aladdin.i18n.Messages;
import app.aladdin.state.Background;
import app.aladdin.state.Dispatcher;
import app.aladdin.ui.view.Toasts;
import app.aladdin.ui.view.Words;

import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Path;
import java.util.Objects;

/// Export of conversations, wired. FX thread only; files are written elsewhere.
public final class ExportFeature {
    private final Client client;
    private final Dispatcher dispatcher;
    private final Toasts toasts;
    private final Messages messages;
    private final ConversationFile files;
    private final Background background = new Background("export");

    public ExportFeature(
            Client client, Dispatcher dispatcher, Toasts toasts, Messages messages, Words words) {
        this.client = client;
        this.dispatcher = dispatcher;
        this.toasts = toasts;
        this.messages = messages;
        this.files = new ConversationFile(messages, words);
    }

    /// Asks where to, and writes all of a conversation there.
    public void export(Conversation conversation) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("command.conversation.export"));
        chooser.setInitialFileName(files.name(conversation) + "." + Format.MARKDOWN.ending());
        for (Format each : Format.values()) {
            chooser.getExtensionFilters()
                    .add(
                            new FileChooser.ExtensionFilter(
                                    messages.get("export." + each.ending()), "*." + each.ending()));
        }
        File chosen = chooser.showSaveDialog(window());
        if (chosen != null) {
            save(conversation, file(chosen.toPath(), chooser.getSelectedExtensionFilter()));
        }
    }

    /// Some systems leave it to the program to say in the name what was chosen beside it.
    private static Path file(Path chosen, FileChooser.@Nullable ExtensionFilter filter) {
        String name = String.valueOf(chosen.getFileName());
        if (name.contains(".") || filter == null) {
            return chosen;
        }
        return chosen.resolveSibling(name + filter.getExtensions().getFirst().substring(1));
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

    private @Nullable Window window() {
        return toasts.getScene() == null
                ? null
                : Objects.requireNonNull(toasts.getScene()).getWindow();
    }
}
