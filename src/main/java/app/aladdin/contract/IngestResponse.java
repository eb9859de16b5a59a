package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The answer of `POST /orchestrator/ingest`: a preview to be confirmed.
///
/// @param reasoning why the server recommends what it recommends
/// @param departmentsInvolved slugs or names
/// @param ingested the thing that was written, with `autoIngest`; `null` when nothing was. An
///   addition of the Studio
/// @param parts where a text was too long for one request: the answers about all of its parts, the
///   first of which that was read is this one as well; empty otherwise. No server sends it: the
///   client puts it together
/// @param failure why a part was not read, as a technical remark that may be empty; `null` where it
///   was read. No server sends it either
public record IngestResponse(
        IngestPreview preview,
        IngestValidation validation,
        QualityScores qualityScores,
        Recommendation recommendation,
        String reasoning,
        List<String> departmentsInvolved,
        @Nullable EntityRef ingested,
        List<IngestResponse> parts,
        @Nullable String failure) {

    /// The field that holds the answers about parts.
    public static final String PARTS = "parts";

    /// The field that says why a part was not read.
    public static final String FAILURE = "failure";

    /// An answer about one thing.
    public IngestResponse(
            IngestPreview preview,
            IngestValidation validation,
            QualityScores qualityScores,
            Recommendation recommendation,
            String reasoning,
            List<String> departmentsInvolved,
            @Nullable EntityRef ingested) {
        this(
                preview,
                validation,
                qualityScores,
                recommendation,
                reasoning,
                departmentsInvolved,
                ingested,
                List.of(),
                null);
    }

    public static IngestResponse read(JsonNode json) {
        Fields fields =
                Fields.unwrapped(json, "preview", "validation", "qualityScores", "recommendation");
        JsonNode ingested = fields.any("ingested", "entity");
        return new IngestResponse(
                IngestPreview.read(fields.any("preview"), fields.text("entityType")),
                IngestValidation.read(fields.any("validation")),
                QualityScores.read(fields.any("qualityScores", "quality")),
                new Recommendation(fields.text("recommendation")),
                fields.text("reasoning"),
                fields.texts("departmentsInvolved", "departments"),
                ingested == null || !ingested.isObject() ? null : EntityRef.read(ingested, ""),
                fields.list(PARTS, IngestResponse::read),
                fields.textOrNull(FAILURE));
    }

    /// Whether the rules of the contract allow it to be written without anybody's looking at it.
    public boolean mayBeIngestedUnseen() {
        Double overall = qualityScores.overall();
        return validation.isValid() && overall != null && overall > 0.75;
    }

    public ObjectNode write() {
        ObjectNode json = Json.object();
        json.set("preview", preview.write());
        json.set("validation", validation.write());
        json.set("qualityScores", qualityScores.write());
        json.put("recommendation", recommendation.wire()).put("reasoning", reasoning);
        json.set("departmentsInvolved", Json.texts(departmentsInvolved));
        if (ingested != null) {
            json.set("ingested", ingested.write());
        }
        if (!parts.isEmpty()) {
            json.set(PARTS, Json.list(parts, IngestResponse::write));
        }
        if (failure != null) {
            json.put(FAILURE, failure);
        }
        return json;
    }
}
