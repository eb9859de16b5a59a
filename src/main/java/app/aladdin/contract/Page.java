package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// One page of a list.
///
/// @param page from 1
/// @param limit things a page, 1 to 100
public record Page<T>(List<T> docs, int totalDocs, int limit, int page, boolean hasNextPage) {

    public Page {
        docs = List.copyOf(docs);
    }

    /// Reads a page; the list may stand under `docs`, under the collection's own name, or be the
    /// whole answer. Where a server does not say whether there are more, its counts do.
    ///
    /// @throws ProblemException with [Problem.Garbled] when there is no list at all
    public static <T> Page<T> read(JsonNode json, String collection, Function<JsonNode, T> reader) {
        JsonNode inner = Envelope.open(json, "docs", collection, "items");
        Fields fields = new Fields(inner, json);
        JsonNode list =
                inner.isArray()
                        ? inner
                        : fields.any("docs", collection, "items", "data", "results");
        if (list == null || !list.isArray()) {
            throw new ProblemException(new Problem.Garbled("no list of " + collection));
        }
        List<T> docs = new ArrayList<>();
        for (JsonNode item : list) {
            if (item.isObject()) {
                docs.add(reader.apply(item));
            }
        }
        int total = fields.whole("totalDocs", fields.whole("total", docs.size()));
        int limit = fields.whole("limit", docs.size());
        int page = Math.max(1, fields.whole("page", 1));
        boolean more = list.size() > 0 && (long) page * limit < total;
        if (fields.any("totalPages") != null) {
            more = page < fields.whole("totalPages", 1);
        }
        return new Page<>(docs, total, limit, page, fields.flag("hasNextPage", more));
    }

    /// Whether an answer says how many there are or whether there are more; where it does not, a
    /// full page may have another one behind it.
    public static boolean counted(JsonNode json, String collection) {
        JsonNode inner = Envelope.open(json, "docs", collection, "items");
        return new Fields(inner, json).any("hasNextPage", "totalPages", "totalDocs", "total")
                != null;
    }

    public ObjectNode write(Function<T, JsonNode> writer) {
        ObjectNode json =
                Json.object()
                        .put("totalDocs", totalDocs)
                        .put("limit", limit)
                        .put("page", page)
                        .put("totalPages", Math.max(1, Math.ceilDiv(totalDocs, Math.max(1, limit))))
                        .put("hasNextPage", hasNextPage)
                        .put("hasPrevPage", page > 1);
        ArrayNode array = json.putArray("docs");
        docs.forEach(doc -> array.add(writer.apply(doc)));
        return json;
    }
}
