package app.aladdin.studio.ingest;

import app.aladdin.contract.EnrichmentLevel;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.EntityRules;
import app.aladdin.contract.IngestPreview;
import app.aladdin.contract.IngestRequest;
import app.aladdin.contract.IngestResponse;
import app.aladdin.contract.IngestValidation;
import app.aladdin.contract.QualityScores;
import app.aladdin.contract.Recommendation;
import app.aladdin.contract.SuggestedRelationship;
import app.aladdin.studio.store.Entities;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Previews from the data alone, without a model.
///
/// - Completeness: 0.7 times the share of required fields that are there and acceptable, plus 0.3
///   times the share of the other fields that a profile of this kind is the better for.
/// - Consistency: see [Conflicts#consistency].
/// - Relationships: the mean confidence of those that were found; 0 when none were.
/// - Overall: half the completeness, 0.3 of the consistency, 0.2 of the relationships.
public final class ProjectIngest implements IngestEngine {
    private static final double GOOD = 0.75;
    private static final double FAIR = 0.5;

    private final Entities entities;

    public ProjectIngest(Entities entities) {
        this.entities = entities;
    }

    @Override
    public IngestResponse preview(IngestRequest request) {
        Surroundings around = Surroundings.read(entities, request.projectId());
        Draft read = DataReader.read(request.content());
        Draft draft = Kinds.guess(suggested(read, request.suggestedType()), request.content());
        EntityKind kind = draft.kind() == null ? EntityKind.CONCEPT : draft.kind();
        EnrichmentLevel level =
                request.enrichmentLevel() == null
                        ? EnrichmentLevel.STANDARD
                        : request.enrichmentLevel();
        Completion.complete(draft, kind, request.content(), level);
        List<SuggestedRelationship> relations =
                Relations.find(draft, kind, request.content(), around);
        return response(draft, kind, relations, Conflicts.find(draft, kind, around));
    }

    /// What somebody says that it is counts more than what it looks like.
    private static Draft suggested(Draft draft, @Nullable String type) {
        if (type == null || type.isBlank()) {
            return draft;
        }
        Optional<EntityKind> kind = EntityKind.of(type).filter(k -> k != EntityKind.PROJECT);
        return kind.map(draft::as)
                .orElseGet(() -> draft.warned("suggestedType is not one that can be added."));
    }

    private static IngestResponse response(
            Draft draft,
            EntityKind kind,
            List<SuggestedRelationship> relations,
            Conflicts conflicts) {
        Map<String, List<String>> refused = EntityRules.check(kind, draft.fields());
        List<String> errors = new ArrayList<>();
        refused.forEach((field, reasons) -> reasons.forEach(r -> errors.add(field + " " + r)));
        List<String> warnings = new ArrayList<>(draft.warnings());
        warnings.addAll(conflicts.remarks());
        double completeness = completeness(draft, kind, refused);
        double related =
                relations.stream()
                        .map(SuggestedRelationship::confidence)
                        .mapToDouble(c -> c == null ? 0 : c)
                        .average()
                        .orElse(0);
        double overall =
                rounded(0.5 * completeness + 0.3 * conflicts.consistency() + 0.2 * related);
        QualityScores scores =
                new QualityScores(
                        rounded(completeness),
                        rounded(conflicts.consistency()),
                        rounded(related),
                        overall);
        boolean valid = errors.isEmpty();
        boolean missing = kind.required().stream().anyMatch(refused::containsKey);
        Recommendation recommendation = recommendation(overall, valid, missing);
        return new IngestResponse(
                new IngestPreview(kind.wire(), draft.fields(), relations),
                new IngestValidation(valid, errors, warnings),
                scores,
                recommendation,
                IngestWords.reasoning(draft, kind, scores, relations.size(), errors, warnings),
                departments(kind),
                null);
    }

    private static double completeness(
            Draft draft, EntityKind kind, Map<String, List<String>> refused) {
        long required = kind.required().stream().filter(f -> !refused.containsKey(f)).count();
        List<String> wanted = FieldNames.wanted(kind);
        long there = wanted.stream().filter(draft::has).count();
        return 0.7 * required / kind.required().size() + 0.3 * there / wanted.size();
    }

    private static Recommendation recommendation(double overall, boolean valid, boolean missing) {
        if (valid && overall > GOOD) {
            return Recommendation.INGEST;
        }
        return missing || overall >= FAIR ? Recommendation.MODIFY : Recommendation.DISCARD;
    }

    private static List<String> departments(EntityKind kind) {
        return switch (kind) {
            case CHARACTER -> List.of("character");
            case LOCATION -> List.of("visual");
            case SCENE -> List.of("story", "video", "production");
            case DIALOGUE -> List.of("character", "audio");
            case EPISODE, CONCEPT, PROJECT -> List.of("story");
        };
    }

    private static double rounded(double score) {
        return Math.round(score * 1000) / 1000.0;
    }
}
