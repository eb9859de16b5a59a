package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

/// The body of `POST /orchestrator/query`.
///
/// @param query natural language, not blank, at most [ChatRequest#MAX_LENGTH] UTF-16 units
/// @param limit the most results, 1 to 100
/// @param conversationId where question and answer are kept, on servers that do so; an addition of
///   the Studio
public record QueryRequest(
        String query,
        String projectId,
        QueryFilters filters,
        int limit,
        @Nullable String conversationId) {
    /// The limit of a request that names none.
    public static final int DEFAULT_LIMIT = 20;

    public static QueryRequest read(JsonNode json) {
        Fields fields = new Fields(json);
        return new QueryRequest(
                fields.text("query", "content"),
                fields.id("projectId", "project"),
                QueryFilters.read(fields.any("filters")),
                fields.whole("limit", DEFAULT_LIMIT),
                fields.textOrNull("conversationId"));
    }

    public ObjectNode write() {
        ObjectNode json = Json.object().put("query", query).put("projectId", projectId);
        if (!filters.isEmpty()) {
            json.set("filters", filters.write());
        }
        json.put("limit", limit);
        if (conversationId != null) {
            json.put("conversationId", conversationId);
        }
        return json;
    }
}
