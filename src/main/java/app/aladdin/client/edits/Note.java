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
record Note(Optional<JsonNode> before, Optional<Set<String>> known, Optional<JsonNode> ingest) {
    static final Note NONE = new Note(Optional.empty(), Optional.empty(), Optional.empty());

    static Note before(JsonNode thing) {
        return new Note(Optional.of(thing), Optional.empty(), Optional.empty());
    }

    static Note known(Optional<Set<String>> ids, Optional<JsonNode> ingest) {
        return new Note(Optional.empty(), ids, ingest);
    }

    ObjectNode write() {
        ObjectNode json = Json.object();
        before.ifPresent(thing -> json.set("before", thing));
        known.ifPresent(ids -> json.set("known", Json.texts(ids)));
        ingest.ifPresent(request -> json.set("ingest", request));
        return json;
    }

    static Note read(@Nullable JsonNode json) {
        if (json == null) {
            return NONE;
        }
        return new Note(
                Optional.ofNullable(json.get("before")),
                Optional.ofNullable(json.get("known")).map(Note::texts),
                Optional.ofNullable(json.get("ingest")));
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new HashSet<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
