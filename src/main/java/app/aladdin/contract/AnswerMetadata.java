package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/// The parts of an answer's metadata that the interface shows.
///
/// @param departments who worked on it, as slugs or names
/// @param entities what the answer cites, made or changed
/// @param lookedAt what was searched to find the answer, in words
/// @param stopped whether the answer was stopped before its end
/// @param qualityScore overall quality, 0 to 1; `null` when the server does not say
/// @param recommendation what to do with data; `null` when the server does not say
/// @param query the whole response where the answer came from `POST /orchestrator/query`
/// @param ingest the whole response where it came from `POST /orchestrator/ingest`
/// @param task the response, as far as known then, where it came from `POST /orchestrator/task`
/// @param suggestions what may be asked next, in words
public record AnswerMetadata(
        List<String> departments,
        List<EntityRef> entities,
        String lookedAt,
        boolean stopped,
        @Nullable Double qualityScore,
        @Nullable Recommendation recommendation,
        @Nullable QueryResponse query,
        @Nullable IngestResponse ingest,
        @Nullable TaskResponse task,
        List<String> suggestions) {

    public static final AnswerMetadata NONE = of(List.of(), List.of(), "");

    /// Metadata without suggestions.
    public AnswerMetadata(
            List<String> departments,
            List<EntityRef> entities,
            String lookedAt,
            boolean stopped,
            @Nullable Double qualityScore,
            @Nullable Recommendation recommendation,
            @Nullable QueryResponse query,
            @Nullable IngestResponse ingest,
            @Nullable TaskResponse task) {
        this(
                departments,
                entities,
                lookedAt,
                stopped,
                qualityScore,
                recommendation,
                query,
                ingest,
                task,
                List.of());
    }

    /// The metadata of a plain answer.
    public static AnswerMetadata of(
            List<String> departments, List<EntityRef> entities, String lookedAt) {
        return new AnswerMetadata(
                departments, entities, lookedAt, false, null, null, null, null, null);
    }

    public static AnswerMetadata read(@Nullable JsonNode json) {
        if (json == null || !json.isObject()) {
            return NONE;
        }
        Fields fields = new Fields(json);
        String recommendation = fields.text("recommendation");
        return new AnswerMetadata(
                fields.texts("departments"),
                fields.list("entities", item -> EntityRef.read(item, "")),
                fields.text("lookedAt"),
                fields.flag("stopped", false),
                fields.share("qualityScore"),
                recommendation.isEmpty() ? null : new Recommendation(recommendation),
                held(fields, "query", QueryResponse::read),
                held(fields, "ingest", IngestResponse::read),
                held(fields, "task", TaskResponse::read),
                fields.nodes("suggestions", "followUps", "suggestedQuestions").stream()
                        .map(AnswerMetadata::suggestion)
                        .filter(text -> !text.isBlank())
                        .toList());
    }

    /// A text, or an object that holds one.
    private static String suggestion(JsonNode json) {
        return json.isValueNode()
                ? json.asText()
                : new Fields(json).text("text", "question", "title", "label");
    }

    private static <T> @Nullable T held(Fields fields, String name, Function<JsonNode, T> reader) {
        JsonNode json = fields.any(name);
        return json != null && json.isObject() ? reader.apply(json) : null;
    }

    /// The same for an answer that was stopped.
    public AnswerMetadata asStopped() {
        return new AnswerMetadata(
                departments,
                entities,
                lookedAt,
                true,
                qualityScore,
                recommendation,
                query,
                ingest,
                task,
                suggestions);
    }

    /// The same with what may be asked next.
    public AnswerMetadata suggesting(List<String> questions) {
        return new AnswerMetadata(
                departments,
                entities,
                lookedAt,
                stopped,
                qualityScore,
                recommendation,
                query,
                ingest,
                task,
                questions);
    }

    public ObjectNode write() {
        ObjectNode json = Json.object().put("lookedAt", lookedAt).put("stopped", stopped);
        json.set("departments", Json.texts(departments));
        json.set("entities", Json.list(entities, EntityRef::write));
        if (!suggestions.isEmpty()) {
            json.set("suggestions", Json.texts(suggestions));
        }
        if (qualityScore != null) {
            json.put("qualityScore", qualityScore);
        }
        if (recommendation != null) {
            json.put("recommendation", recommendation.wire());
        }
        if (query != null) {
            json.set("query", query.write());
        }
        if (ingest != null) {
            json.set("ingest", ingest.write());
        }
        if (task != null) {
            json.set("task", task.write());
        }
        return json;
    }
}
