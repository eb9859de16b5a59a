package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;

/// Generates JSON of every shape under the names that the contract uses, and honest records.
final class Shapes {
    private static final List<String> NAMES =
            List.of(
                    "id",
                    "_id",
                    "type",
                    "name",
                    "title",
                    "content",
                    "delta",
                    "data",
                    "messageId",
                    "metadata",
                    "mode",
                    "role",
                    "timestamp",
                    "createdAt",
                    "updatedAt",
                    "docs",
                    "scenes",
                    "characters",
                    "relationships",
                    "target",
                    "targetType",
                    "location",
                    "stats",
                    "genre",
                    "personality",
                    "eighths",
                    "page",
                    "limit",
                    "hasNextPage",
                    "entities",
                    "departments",
                    "stopped",
                    "error",
                    "code",
                    "token",
                    "message",
                    "projectId",
                    "project",
                    "conversationId",
                    "speeches",
                    "number",
                    "results",
                    "total",
                    "preview",
                    "parsedData",
                    "validation",
                    "errors",
                    "qualityScores",
                    "recommendation",
                    "queryAnalysis",
                    "confidence",
                    "relevanceScore",
                    "status",
                    "progress",
                    "percentage",
                    "outputs",
                    "step",
                    "events",
                    "taskId",
                    "executionId",
                    "agentId",
                    "department",
                    "action",
                    "user",
                    "exp",
                    "value",
                    "details",
                    "filters",
                    "dateRange",
                    "images",
                    "episode",
                    "changes",
                    "previews",
                    "doc",
                    "result",
                    "query",
                    "ingest",
                    "task");

    private static final List<String> TEXTS =
            List.of(
                    "",
                    " ",
                    "start",
                    "chunk",
                    "complete",
                    "error",
                    "CHAT",
                    "user",
                    "INT. BAZAAR - DAY",
                    "كهف العجائب",
                    "神灯",
                    "🧞\u0000\ud83e",
                    "2026-03-29T02:30:00Z",
                    "agent:progress",
                    "task:update",
                    "notification",
                    "running",
                    "0.5",
                    "87 %",
                    "NaN",
                    "2026-03-29",
                    "+1000000000-12-31T23:59:59Z",
                    "1774751400000",
                    "99999999999999999999",
                    "-1",
                    "1e308",
                    "true",
                    "null");

    private final Random random;

    Shapes(long seed) {
        random = new Random(seed);
    }

    ObjectNode object() {
        return object(3);
    }

    private ObjectNode object(int depth) {
        ObjectNode json = Json.object();
        for (int i = random.nextInt(14); i > 0; i--) {
            json.set(pick(NAMES), value(depth));
        }
        return json;
    }

    private JsonNode value(int depth) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        return switch (random.nextInt(depth > 0 ? 11 : 8)) {
            case 0 -> make.nullNode();
            case 1 -> make.booleanNode(random.nextBoolean());
            case 2 -> make.numberNode(random.nextLong());
            case 3 -> make.numberNode(random.nextGaussian() * 1e300);
            case 4 -> make.numberNode(random.nextInt(100));
            case 8 -> object(depth - 1);
            case 9, 10 -> {
                var array = make.arrayNode();
                for (int i = random.nextInt(4); i > 0; i--) {
                    array.add(value(depth - 1));
                }
                yield array;
            }
            default -> make.textNode(text());
        };
    }

    String text() {
        return pick(TEXTS);
    }

    private String word() {
        return "w" + random.nextInt(1_000) + text();
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private <T> List<T> some(Supplier<T> one) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(one.get());
        }
        return list;
    }

    private Instant time() {
        return Instant.ofEpochMilli(random.nextLong(4_000_000_000_000L));
    }

    private int count() {
        return random.nextInt(500);
    }

    private Mode mode() {
        return pick(List.of(Mode.values()));
    }

    private @Nullable ObjectNode metadata() {
        return random.nextBoolean() ? object() : null;
    }

    EntityRef ref() {
        return new EntityRef(word(), word(), word());
    }

    AnswerMetadata answerMetadata() {
        return new AnswerMetadata(
                some(this::word),
                some(this::ref),
                text(),
                random.nextBoolean(),
                random.nextBoolean(),
                share(),
                random.nextBoolean() ? new Recommendation(word()) : null,
                random.nextBoolean() ? queryResponse() : null,
                random.nextBoolean() ? ingestResponse() : null,
                random.nextBoolean() ? taskResponse() : null,
                some(this::word));
    }

    Message message() {
        return new Message(
                word(), word(), pick(List.of(Role.values())), text(), mode(), metadata(), time());
    }

    Conversation conversation() {
        return new Conversation(
                word(),
                word(),
                word(),
                mode(),
                time(),
                time(),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean());
    }

    ChatRequest chatRequest() {
        return new ChatRequest(
                text(),
                mode(),
                word(),
                maybe(),
                new ChatContext(some(this::word), some(this::word)));
    }

    ChatResponse chatResponse() {
        return new ChatResponse(word(), word(), text(), mode(), metadata(), time());
    }

    Relationship relationship() {
        return new Relationship(word(), ref());
    }

    Scene scene() {
        return new Scene(
                word(),
                word(),
                word(),
                word(),
                word(),
                word(),
                ref(),
                word(),
                count(),
                count(),
                word(),
                some(this::ref),
                word(),
                text(),
                ref(),
                some(this::relationship),
                some(this::media),
                time(),
                time());
    }

    CharacterProfile character() {
        return new CharacterProfile(
                word(),
                word(),
                word(),
                word(),
                text(),
                text(),
                text(),
                some(this::word),
                some(this::word),
                some(this::relationship),
                some(this::ref),
                count(),
                count(),
                some(this::media),
                time(),
                time());
    }

    Location location() {
        return new Location(
                word(),
                word(),
                word(),
                text(),
                some(this::ref),
                some(this::relationship),
                some(this::media),
                time(),
                time());
    }

    Episode episode() {
        return new Episode(
                word(),
                word(),
                word(),
                text(),
                count(),
                count(),
                word(),
                some(this::ref),
                some(this::relationship),
                some(this::media),
                time(),
                time());
    }

    MediaRef media() {
        return new MediaRef(word(), text());
    }

    Project project() {
        return new Project(
                word(),
                word(),
                word(),
                word(),
                word(),
                text(),
                text(),
                some(this::word),
                some(this::word),
                text(),
                text(),
                text(),
                new ProjectStats(count(), count(), count(), count(), count()),
                random.nextBoolean(),
                metadata(),
                time(),
                time());
    }

    private @Nullable Double share() {
        return random.nextBoolean() ? (Double) (random.nextInt(1_001) / 1_000.0) : null;
    }

    private TaskStatus status() {
        return new TaskStatus(word());
    }

    private @Nullable Instant maybeTime() {
        return random.nextBoolean() ? time() : null;
    }

    private @Nullable JsonNode anything() {
        JsonNode value = value(2);
        return value.isNull() || value.isDouble() ? null : value;
    }

    private ObjectNode things() {
        return Json.object().put("any", word());
    }

    QueryRequest queryRequest() {
        QueryFilters filters =
                new QueryFilters(
                        some(this::word),
                        random.nextBoolean() ? new QueryFilters.DateRange(text(), text()) : null,
                        some(this::word));
        return new QueryRequest(text(), word(), filters, count(), maybe());
    }

    QueryResponse queryResponse() {
        return new QueryResponse(
                some(() ->
                        new QueryResult(
                                word(),
                                word(),
                                word(),
                                text(),
                                share(),
                                things(),
                                some(this::relationship))),
                count(),
                new QueryAnalysis(text(), some(this::word), share()));
    }

    IngestRequest ingestRequest() {
        return new IngestRequest(
                text(),
                word(),
                maybe(),
                random.nextBoolean(),
                random.nextBoolean() ? pick(List.of(EnrichmentLevel.values())) : null,
                maybe());
    }

    IngestResponse ingestResponse() {
        return ingestResponse(some(() -> ingestResponse(List.of())));
    }

    private IngestResponse ingestResponse(List<IngestResponse> parts) {
        return new IngestResponse(
                new IngestPreview(
                        word(),
                        object(),
                        some(() -> new SuggestedRelationship(word(), ref(), share()))),
                new IngestValidation(random.nextBoolean(), some(this::word), some(this::word)),
                new QualityScores(share(), share(), share(), share()),
                new Recommendation(text()),
                text(),
                some(this::word),
                random.nextBoolean() ? ref() : null,
                parts,
                maybe());
    }

    TaskRequest taskRequest() {
        return new TaskRequest(
                text(),
                word(),
                random.nextBoolean() ? pick(List.of(Priority.values())) : null,
                random.nextBoolean(),
                some(this::word),
                maybe());
    }

    private TaskProgress progress() {
        return new TaskProgress(count(), count(), random.nextInt(101), text());
    }

    private TaskDepartment department() {
        return new TaskDepartment(word(), status(), share(), outputs(), share());
    }

    private List<JsonNode> outputs() {
        return some(this::things).stream().map(JsonNode.class::cast).toList();
    }

    TaskResponse taskResponse() {
        return new TaskResponse(
                word(),
                status(),
                progress(),
                some(this::department),
                maybeTime(),
                text(),
                text(),
                random.nextBoolean() ? pick(List.of(Priority.values())) : null);
    }

    Execution execution() {
        return new Execution(
                word(),
                word(),
                word(),
                word(),
                random.nextBoolean() ? pick(List.of(Priority.values())) : null,
                status(),
                progress(),
                some(this::department),
                share(),
                maybeTime(),
                maybeTime(),
                maybeTime(),
                text(),
                some(this::event),
                time(),
                time());
    }

    LiveEvent event() {
        return switch (random.nextInt(10)) {
            case 0 -> new LiveEvent.AgentStarted(word(), word(), word(), time());
            case 1 ->
                    new LiveEvent.AgentProgress(
                            word(),
                            word(),
                            word(),
                            new LiveEvent.Step(count(), count(), text(), status()),
                            time());
            case 2 ->
                    new LiveEvent.AgentToolCall(word(), word(), word(), word(), anything(), time());
            case 3 ->
                    new LiveEvent.AgentComplete(
                            word(), word(), word(), anything(), share(), time());
            case 4 ->
                    new LiveEvent.AgentError(
                            word(), word(), word(), text(), random.nextBoolean(), time());
            case 5 ->
                    new LiveEvent.TaskUpdate(
                            word(),
                            status(),
                            random.nextBoolean() ? (Double) (double) random.nextInt(101) : null,
                            word(),
                            time());
            case 6 -> new LiveEvent.DepartmentComplete(word(), word(), outputs(), share(), time());
            case 7 -> new LiveEvent.UserJoined(word(), word(), word());
            case 8 -> new LiveEvent.EntityUpdated(word(), word(), anything(), word(), time());
            default ->
                    new LiveEvent.Notification(
                            word(),
                            word(),
                            text(),
                            text(),
                            random.nextBoolean() ? new LiveEvent.Action(text(), text()) : null,
                            time());
        };
    }

    private @Nullable Instant second() {
        return random.nextBoolean() ? Instant.ofEpochSecond(random.nextInt()) : null;
    }

    User user() {
        return new User(word(), word(), word());
    }

    LoginResponse login() {
        return new LoginResponse(text(), second(), word(), user());
    }

    RefreshResponse refreshed() {
        return new RefreshResponse(word(), second(), user());
    }

    Me me() {
        return new Me(random.nextBoolean() ? user() : null, second());
    }

    ErrorBody error() {
        Map<String, List<String>> details = new TreeMap<>();
        some(this::name).forEach(field -> details.put(field, List.of(name(), name() + "!")));
        return new ErrorBody(name(), name(), details);
    }

    private String name() {
        return "w" + random.nextInt(1_000);
    }

    ScriptPreview scriptPreview() {
        return new ScriptPreview(
                word(),
                some(() -> new ScriptPreview.Item(word(), ingestResponse())),
                some(() -> new ScriptChange(word(), word(), ref(), some(this::word))));
    }

    ScriptAccept scriptAccept() {
        return new ScriptAccept(
                some(this::word),
                some(this::word),
                random.nextBoolean() ? Map.of() : Map.of(word(), things()));
    }

    ScriptInfo scriptInfo() {
        return new ScriptInfo(
                word(),
                word(),
                word(),
                word(),
                count(),
                word(),
                count(),
                count(),
                random.nextBoolean(),
                time(),
                time());
    }

    ScriptSource scriptSource() {
        return new ScriptSource(word(), word(), count(), word(), text());
    }

    MediaInfo mediaInfo() {
        return new MediaInfo(
                word(), word(), word(), word(), count(), count(), count(), word(), time());
    }

    OutboundCall outbound() {
        return new OutboundCall(time(), word(), word(), word(), count(), count(), count());
    }

    SearchHit hit() {
        return new SearchHit(word(), word(), word(), text(), share(), word());
    }

    Subscribe subscribe() {
        return new Subscribe(word(), some(this::word));
    }

    NewConversation newConversation() {
        return new NewConversation(word(), maybe(), mode());
    }

    ConversationChange change() {
        return new ConversationChange(maybe(), flag(), flag(), flag());
    }

    private @Nullable Boolean flag() {
        return random.nextBoolean() ? (Boolean) random.nextBoolean() : null;
    }

    StreamEvent frame() {
        return switch (random.nextInt(4)) {
            case 0 -> new StreamEvent.Start(word(), mode());
            case 1 -> new StreamEvent.Chunk(word(), maybe(), maybe());
            case 2 -> new StreamEvent.Complete(word(), text(), mode(), metadata());
            default -> new StreamEvent.Failed(word(), text(), text());
        };
    }

    private @Nullable String maybe() {
        return random.nextBoolean() ? text() : null;
    }
}
