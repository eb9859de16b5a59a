package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.List;

/// The answer of `POST /orchestrator/query`.
///
/// @param results best first
/// @param total how many there are, also beyond the limit
public record QueryResponse(List<QueryResult> results, int total, QueryAnalysis queryAnalysis) {

    /// Reads a response; the finds may also be called `sources`.
    public static QueryResponse read(JsonNode json) {
        Fields fields = Fields.unwrapped(json, "results", "sources", "queryAnalysis");
        List<QueryResult> results =
                fields.nodes("results", "sources", "docs").stream()
                        .filter(JsonNode::isObject)
                        .map(QueryResult::read)
                        .toList();
        return new QueryResponse(
                results,
                fields.whole("total", fields.whole("totalDocs", results.size())),
                QueryAnalysis.read(fields.any("queryAnalysis", "analysis")));
    }

    public ObjectNode write() {
        ObjectNode json = Json.object();
        json.set("results", Json.list(results, QueryResult::write));
        json.put("total", total);
        json.set("queryAnalysis", queryAnalysis.write());
        return json;
    }
}
