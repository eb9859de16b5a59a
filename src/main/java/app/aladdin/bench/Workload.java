package app.aladdin.bench;

import app.aladdin.cache.StoredMessage;
import app.aladdin.client.conversations.Entry;
import app.aladdin.contract.AnswerMetadata;
import app.aladdin.contract.Json;
import app.aladdin.contract.Message;
import app.aladdin.contract.Mode;
import app.aladdin.contract.Role;

import com.fasterxml.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The messages and answers that are shown: from a folder, or made up.
final class Workload {
    private final Optional<Path> folder;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    Workload(Optional<Path> folder) {
        this.folder = folder;
    }

    /// A conversation or an answer, as JSON. Made or read once.
    ///
    /// @param name `conv-1k`, `conv-10k`, `stream` or `stream-100k`
    String json(String name) throws IOException {
        String found = known.get(name);
        if (found == null) {
            found =
                    folder.isPresent()
                            ? Files.readString(folder.get().resolve(name + ".json"))
                            : MadeUp.json(name);
            known.put(name, found);
        }
        return found;
    }

    /// The same messages as this computer keeps them.
    static List<StoredMessage> kept(String conversation, List<Entry> entries) {
        return entries.stream()
                .map(entry ->
                        new StoredMessage(
                                new Message(
                                        entry.id(),
                                        conversation,
                                        entry.role(),
                                        entry.text(),
                                        entry.mode(),
                                        null,
                                        entry.at()),
                                StoredMessage.State.COMPLETE))
                .toList();
    }

    /// The messages of a conversation as a server sends them.
    static List<Entry> messages(String json) {
        List<Entry> entries = new ArrayList<>();
        for (JsonNode message : Json.parse(json).path("messages")) {
            boolean mine = message.path("role").asText().equals("user");
            entries.add(
                    new Entry(
                            message.path("id").asText(),
                            mine ? Role.USER : Role.ASSISTANT,
                            message.path("content").asText(),
                            Mode.of(message.path("mode").asText()),
                            mine ? Entry.State.SENT : Entry.State.COMPLETE,
                            AnswerMetadata.NONE,
                            Instant.parse(message.path("timestamp").asText()),
                            Optional.empty(),
                            false));
        }
        return entries;
    }

    /// The pieces in which an answer arrives.
    static List<String> chunks(String json) {
        List<String> chunks = new ArrayList<>();
        Json.parse(json).path("chunks").forEach(chunk -> chunks.add(chunk.asText()));
        return chunks;
    }

    /// An answer that begins to arrive, or has arrived.
    static Entry answer(String id, String text, Entry.State state) {
        return new Entry(
                id,
                Role.ASSISTANT,
                text,
                Mode.CHAT,
                state,
                AnswerMetadata.NONE,
                Instant.EPOCH.plusSeconds(1_800_000_000L),
                Optional.empty(),
                false);
    }
}
