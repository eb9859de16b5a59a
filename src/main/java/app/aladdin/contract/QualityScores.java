package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

/// How good data is, each from 0 to 1: from 0.8 good, from 0.6 fair, below poor. `null` where the
/// server does not say.
///
/// @param dataCompleteness how many of the fields are there
/// @param brainConsistency how well it agrees with what the project knows
/// @param relationshipQuality how well it is connected
/// @param overall all of it together; above 0.75 it may be ingested
public record QualityScores(
        @Nullable Double dataCompleteness,
        @Nullable Double brainConsistency,
        @Nullable Double relationshipQuality,
        @Nullable Double overall) {

    public static final QualityScores NONE = new QualityScores(null, null, null, null);

    public static QualityScores read(@Nullable JsonNode json) {
        if (json == null || !json.isObject()) {
            return NONE;
        }
        Fields fields = new Fields(json);
        return new QualityScores(
                fields.share("dataCompleteness", "completeness"),
                fields.share("brainConsistency", "consistency"),
                fields.share("relationshipQuality", "relationships"),
                fields.share("overall", "total"));
    }

    public ObjectNode write() {
        ObjectNode json = Json.object();
        put(json, "dataCompleteness", dataCompleteness);
        put(json, "brainConsistency", brainConsistency);
        put(json, "relationshipQuality", relationshipQuality);
        put(json, "overall", overall);
        return json;
    }

    private static void put(ObjectNode json, String name, @Nullable Double score) {
        if (score != null) {
            json.put(name, score);
        }
    }
}
