package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

/// The body of `POST /orchestrator/ingest`.
///
/// @param content data or its description, not blank, at most [ChatRequest#MAX_LENGTH] UTF-16 units
/// @param suggestedType `character`, `scene`, …; `null` leaves it to the server
/// @param autoIngest whether the server may write at once what is valid and of a quality above
///   0.75; otherwise nothing is written
/// @param enrichmentLevel `null` leaves it to the server
/// @param conversationId where question and answer are kept, on servers that do so; an addition of
///   the Studio
public record IngestRequest(
        String content,
        String projectId,
        @Nullable String suggestedType,
        boolean autoIngest,
        @Nullable EnrichmentLevel enrichmentLevel,
        @Nullable String conversationId) {

    public static IngestRequest read(JsonNode json) {
        Fields fields = new Fields(json);
        return new IngestRequest(
                fields.text("content"),
                fields.id("projectId", "project"),
                fields.textOrNull("suggestedType"),
                fields.flag("autoIngest", false),
                EnrichmentLevel.of(fields.text("enrichmentLevel")).orElse(null),
                fields.textOrNull("conversationId"));
    }

    public ObjectNode write() {
        ObjectNode json = Json.object().put("content", content).put("projectId", projectId);
        if (suggestedType != null) {
            json.put("suggestedType", suggestedType);
        }
        json.put("autoIngest", autoIngest);
        if (enrichmentLevel != null) {
            json.put("enrichmentLevel", enrichmentLevel.wire());
        }
        if (conversationId != null) {
            json.put("conversationId", conversationId);
        }
        return json;
    }
}
