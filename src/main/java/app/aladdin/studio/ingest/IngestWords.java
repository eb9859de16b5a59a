package app.aladdin.studio.ingest;

import app.aladdin.contract.EntityKind;
import app.aladdin.contract.IngestResponse;
import app.aladdin.contract.QualityScores;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What is said of data that was handed in.
public final class IngestWords {
    private IngestWords() {}

    static String reasoning(
            Draft draft,
            EntityKind kind,
            QualityScores scores,
            int relations,
            List<String> errors,
            List<String> warnings) {
        StringBuilder text = new StringBuilder();
        text.append("Read as ").append(draft.source().words()).append(" about a ");
        text.append(kind.wire()).append(". ");
        text.append(percent("Completeness", scores.dataCompleteness()));
        text.append(percent("agreement with the project", scores.brainConsistency()));
        text.append(relations).append(relations == 1 ? " link" : " links");
        text.append(" to the project found");
        text.append(
                errors.isEmpty() ? "." : "; not acceptable: " + String.join(", ", errors) + ".");
        warnings.forEach(warning -> text.append(' ').append(warning));
        return text.toString();
    }

    private static String percent(String what, @Nullable Double score) {
        return what + " " + Math.round((score == null ? 0 : score) * 100) + " %, ";
    }

    /// A preview in a conversation.
    public static String markdown(IngestResponse response) {
        String done =
                response.ingested() == null
                        ? "Nothing is written yet. Recommended: **"
                                + response.recommendation().wire()
                                + "**."
                        : "Added to the project.";
        return done + "\n\n" + response.reasoning();
    }
}
