package app.aladdin.feature.export;

import app.aladdin.client.conversations.Whole;
import app.aladdin.contract.Conversation;
import app.aladdin.contract.Json;
import app.aladdin.contract.Message;
import app.aladdin.contract.Role;
import app.aladdin.i18n.Messages;
import app.aladdin.paper.Talk;
import app.aladdin.paper.TalkMarkdown;
import app.aladdin.ui.files.FileNames;
import app.aladdin.ui.view.Words;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

/// A conversation as a file.
record ConversationFile(Messages messages, Words words) {
    private static final int VERSION = 1;

    String write(Whole whole, Format format) {
        return switch (format) {
            case MARKDOWN -> TalkMarkdown.write(talk(whole));
            case JSON -> json(whole);
        };
    }

    private Talk talk(Whole whole) {
        List<Talk.Turn> turns =
                whole.messages().stream().map(said -> turn(said.message())).toList();
        return new Talk(
                title(whole.conversation()), messages.get("export.about", turns.size()), turns);
    }

    private Talk.Turn turn(Message message) {
        String who =
                messages.get(message.role() == Role.USER ? "message.you" : "message.orchestrator");
        String mode = messages.get("mode." + message.mode().wire());
        return new Talk.Turn(
                who + " · " + mode, words.time(message.timestamp()), message.content());
    }

    private String title(Conversation conversation) {
        return conversation.name().isBlank()
                ? messages.get("conversation.nameless")
                : conversation.name();
    }

    /// Everything that is known, so that nothing is lost when it is read again.
    private static String json(Whole whole) {
        ObjectNode json = Json.object();
        json.put("format", "aladdin-conversation").put("version", VERSION);
        json.set("conversation", whole.conversation().write());
        ArrayNode all = json.putArray("messages");
        for (Whole.Said said : whole.messages()) {
            all.add(
                    said.message()
                            .write()
                            .put("state", said.state().name().toLowerCase(Locale.ROOT))
                            .put("local", said.local()));
        }
        return json.toPrettyString() + "\n";
    }

    /// A name that every system takes for a file.
    String name(Conversation conversation) {
        return FileNames.of(title(conversation), "conversation");
    }

    /// Writes beside the file first, so that an older one is whole until the new one is.
    static void put(Path file, String text) throws IOException {
        Path beside = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Files.writeString(beside, text);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
