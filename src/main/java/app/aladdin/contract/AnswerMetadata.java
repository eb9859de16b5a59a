package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// The parts of an answer's metadata that the interface shows.
///
/// @param departments who worked on it, as slugs or names
/// @param entities what the answer cites, made or changed
/// @param lookedAt what was searched to find the answer, in words
/// @param stopped whether the answer was stopped before its end
/// @param restates whether the answer's text says nothing that the response in here does not say;
///   nobody needs to read both. An addition of the Studio: other servers' words are their own
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
        boolean restates,
        @Nullable Double qualityScore,
        @Nullable Recommendation recommendation,
        @Nullable QueryResponse query,
        @Nullable IngestResponse ingest,
        @Nullable TaskResponse task,
        List<String> suggestions) {
    /// The field that says that a text only restates its response.
    public static final String RESTATES = "restates";

    public static final AnswerMetadata NONE = read(Json.object());

    private static final int CITED = 20;

    /// The metadata of a plain answer.
    public static AnswerMetadata of(
            List<String> departments, List<EntityRef> entities, String lookedAt) {
        ObjectNode json = Json.object().put("lookedAt", lookedAt);
        json.set("departments", Json.texts(departments));
        json.set("entities", Json.list(entities, EntityRef::write));
        return read(json);
    }

    /// The metadata of an answer that holds what a query found, and cites the best of it.
    public static AnswerMetadata of(QueryResponse query) {
        List<EntityRef> best = query.results().stream().map(QueryResult::ref).limit(CITED).toList();
        return of(List.of(), best, "").with("query", query.write());
    }

    /// The metadata of an answer that holds a preview.
    public static AnswerMetadata of(IngestResponse ingest) {
        EntityRef made = ingest.ingested();
        List<String> departments =
                Stream.concat(Stream.of(ingest), ingest.parts().stream())
                        .flatMap(part -> part.departmentsInvolved().stream())
                        .distinct()
                        .toList();
        return of(departments, made == null ? List.of() : List.of(made), "")
                .scored(ingest.qualityScores().overall())
                .with("recommendation", new TextNode(ingest.recommendation().wire()))
                .with("ingest", ingest.write());
    }

    /// The metadata of an answer that holds a task.
    public static AnswerMetadata of(TaskResponse task) {
        return of(task.departments().stream().map(TaskDepartment::name).toList(), List.of(), "")
                .with("task", task.write());
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
                fields.flag(RESTATES, false),
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

    private AnswerMetadata with(String name, JsonNode value) {
        return read(write().set(name, value));
    }

    /// The same for an answer that was stopped.
    public AnswerMetadata asStopped() {
        return with("stopped", BooleanNode.TRUE);
    }

    /// The same for a text that says nothing else than the response in here.
    public AnswerMetadata restating() {
        return with(RESTATES, BooleanNode.TRUE);
    }

    /// The same with what may be asked next.
    public AnswerMetadata suggesting(List<String> questions) {
        return with("suggestions", Json.texts(questions));
    }

    /// The same with an overall quality of 0 to 1.
    public AnswerMetadata scored(@Nullable Double quality) {
        return with("qualityScore", quality == null ? NullNode.instance : new DoubleNode(quality));
    }

    public ObjectNode write() {
        ObjectNode json = Json.object().put("lookedAt", lookedAt).put("stopped", stopped);
        json.set("departments", Json.texts(departments));
        json.set("entities", Json.list(entities, EntityRef::write));
        if (restates) {
            json.put(RESTATES, true);
        }
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
