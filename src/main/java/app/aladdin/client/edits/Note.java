package app.aladdin.client.edits;

import app.aladdin.contract.Json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// What an edit needs to be sent and is no part of it.
///
/// @param before the thing when the person began; empty for a new one
/// @param known for a new thing, the ids that its list had before; empty when that was not known
/// @param ingest for an accepted preview, the request to be made where the server has no other way
/// @param batch names what was asked for at one stroke, whose edits do not build on each other;
///   empty for an edit of its own
record Note(
        Optional<JsonNode> before,
        Optional<Set<String>> known,
        Optional<JsonNode> ingest,
        String batch) {
    static final Note NONE = new Note(Optional.empty(), Optional.empty(), Optional.empty(), "");

    static Note before(JsonNode thing) {
        return new Note(Optional.of(thing), Optional.empty(), Optional.empty(), "");
    }

    /// For a new thing.
    Note make(Optional<Set<String>> ids, Optional<JsonNode> request) {
        return new Note(before, ids, request, batch);
    }

    Note in(String other) {
        return new Note(before, known, ingest, other);
    }

    ObjectNode write() {
        ObjectNode json = Json.object();
        before.ifPresent(thing -> json.set("before", thing));
        // For each of many new things that would be too much; their age has to do after a restart.
        known.filter(ids -> batch.isEmpty()).ifPresent(ids -> json.set("known", Json.texts(ids)));
        ingest.ifPresent(request -> json.set("ingest", request));
        if (!batch.isEmpty()) {
            json.put("batch", batch);
        }
        return json;
    }

    static Note read(@Nullable JsonNode json) {
        if (json == null) {
            return NONE;
        }
        return new Note(
                Optional.ofNullable(json.get("before")),
                Optional.ofNullable(json.get("known")).map(Note::texts),
                Optional.ofNullable(json.get("ingest")),
                json.path("batch").asText(""));
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new HashSet<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
