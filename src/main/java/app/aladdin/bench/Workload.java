package app.aladdin.bench;

import app.aladdin.cache.StoredMessage;
import app.aladdin.client.conversations.Entry;
import app.aladdin.contract.AnswerMetadata;
import app.aladdin.contract.Json;
import app.aladdin.contract.Message;
import app.aladdin.contract.Mode;
import app.aladdin.contract.Role;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The messages and answers that are shown: from a folder, or made up.
final class Workload {
    private static final JsonFactory READER = new JsonFactory();

    private final Optional<Path> folder;

    private final Map<String, byte[]> known = new ConcurrentHashMap<>();

    Workload(Optional<Path> folder) {
        this.folder = folder;
    }

    /// A conversation or an answer, as JSON.
    ///
    /// @param name `conv-1k`, `conv-10k`, `stream` or `stream-100k`
    String json(String name) throws IOException {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /// The same as it goes over the wire. Made or read once, and kept in this form alone: it is in
    /// the memory that is measured.
    byte[] bytes(String name) throws IOException {
        byte[] found = known.get(name);
        if (found == null) {
            found =
                    folder.isPresent()
                            ? Files.readAllBytes(folder.get().resolve(name + ".json"))
                            : MadeUp.json(name).getBytes(StandardCharsets.UTF_8);
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
    static List<Entry> messages(String json) throws IOException {
        return messages(new StringReader(json));
    }

    /// The same while they arrive, each read as soon as it is there.
    static List<Entry> messages(Reader json) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (JsonParser parser = READER.createParser(json)) {
            for (JsonToken at = parser.nextToken(); at != null; at = parser.nextToken()) {
                if (at == JsonToken.START_OBJECT
                        && parser.getParsingContext().getParent().inArray()) {
                    entries.add(message(parser));
                }
            }
        }
        return entries;
    }

    private static Entry message(JsonParser parser) throws IOException {
        Map<String, String> fields = new HashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (parser.nextToken() == JsonToken.VALUE_STRING) {
                fields.put(name, parser.getText());
            } else {
                parser.skipChildren();
            }
        }
        boolean mine = "user".equals(fields.get("role"));
        return new Entry(
                fields.getOrDefault("id", ""),
                mine ? Role.USER : Role.ASSISTANT,
                fields.getOrDefault("content", ""),
                Mode.of(fields.getOrDefault("mode", "")),
                mine ? Entry.State.SENT : Entry.State.COMPLETE,
                AnswerMetadata.NONE,
                Instant.parse(fields.getOrDefault("timestamp", "")),
                Optional.empty(),
                false);
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
