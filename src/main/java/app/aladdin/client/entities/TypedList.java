package app.aladdin.client.entities;

import app.aladdin.state.Loadable;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Reads the documents of a list as records. A document that is still the same is not read again.
/// Not thread-safe.
final class TypedList<T> {
    private final Function<JsonNode, T> reader;
    private Map<JsonNode, T> known = new IdentityHashMap<>();

    TypedList(Function<JsonNode, T> reader) {
        this.reader = reader;
    }

    Loadable<List<T>> read(Loadable<List<JsonNode>> documents) {
        return documents.map(this::read);
    }

    private List<T> read(List<JsonNode> documents) {
        Map<JsonNode, T> next = new IdentityHashMap<>();
        for (JsonNode document : documents) {
            T same = known.get(document);
            next.put(document, same == null ? reader.apply(document) : same);
        }
        known = next;
        return documents.stream().map(next::get).toList();
    }
}
