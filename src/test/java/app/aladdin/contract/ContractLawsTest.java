package app.aladdin.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/// Laws over generated JSON and generated records.
final class ContractLawsTest {
    private static final int RUNS = 2_000;

    private static final Map<String, Function<JsonNode, Object>> READERS =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("answer metadata", AnswerMetadata::read),
                            Map.entry("chat context", ChatContext::read),
                            Map.entry("conversation change", ConversationChange::read),
                            Map.entry("entity ref", json -> EntityRef.read(json, "")),
                            Map.entry("episode", Episode::read),
                            Map.entry("error", json -> ErrorBody.read(Json.text(json))),
                            Map.entry("execution", Execution::read),
                            Map.entry("feedback", Feedback::read),
                            Map.entry("handshake", Handshake::read),
                            Map.entry("ingest request", IngestRequest::read),
                            Map.entry("ingest response", IngestResponse::read),
                            Map.entry("live event", json -> LiveEvent.read("", json)),
                            Map.entry("task update", json -> LiveEvent.read("task:update", json)),
                            Map.entry(
                                    "agent progress",
                                    json -> LiveEvent.read("agent:progress", json)),
                            Map.entry("notification", json -> LiveEvent.read("notification", json)),
                            Map.entry("login request", LoginRequest::read),
                            Map.entry("login", LoginResponse::read),
                            Map.entry("me", Me::read),
                            Map.entry("media", MediaInfo::read),
                            Map.entry("media ref", MediaRef::read),
                            Map.entry("new conversation", NewConversation::read),
                            Map.entry("outbound", OutboundCall::read),
                            Map.entry("query request", QueryRequest::read),
                            Map.entry("query response", QueryResponse::read),
                            Map.entry("refresh", RefreshResponse::read),
                            Map.entry("rules", json -> EntityRules.check(EntityKind.SCENE, json)),
                            Map.entry("script accept", ScriptAccept::read),
                            Map.entry("script info", ScriptInfo::read),
                            Map.entry("script preview", ScriptPreview::read),
                            Map.entry("script source", ScriptSource::read),
                            Map.entry("search hit", SearchHit::read),
                            Map.entry("subscribe", Subscribe::read),
                            Map.entry("task request", TaskRequest::read),
                            Map.entry("task response", TaskResponse::read),
                            Map.entry("user", User::read),
                            Map.entry("character", CharacterProfile::read),
                            Map.entry("chat request", ChatRequest::read),
                            Map.entry("chat response", ChatResponse::read),
                            Map.entry("conversation", Conversation::read),
                            Map.entry("location", Location::read),
                            Map.entry("message", Message::read),
                            Map.entry("page", json -> Page.read(json, "scenes", Scene::read)),
                            Map.entry("project", Project::read),
                            Map.entry("reference", json -> EntityRef.read(json, "scene")),
                            Map.entry("relationship", Relationship::read),
                            Map.entry("scene", Scene::read),
                            Map.entry("stats", ProjectStats::read),
                            Map.entry("frame", json -> StreamEvent.read(Json.text(json)))));

    static Stream<String> readers() {
        return READERS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("readers")
    void anyObjectIsReadOrRefusedAsAProblem(String name) {
        Function<JsonNode, Object> reader = READERS.getOrDefault(name, json -> json);
        for (long seed = 0; seed < RUNS; seed++) {
            JsonNode json = new Shapes(seed).object();
            try {
                assertThat(reader.apply(json)).isNotNull();
            } catch (ProblemException refused) {
                assertThat(refused.problem().detail()).isNotBlank();
            } catch (RuntimeException e) {
                throw new AssertionError("seed " + seed + ": " + json, e);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void whatIsNoObjectIsReadOrRefusedAsAProblem(String name) {
        Function<JsonNode, Object> reader = READERS.getOrDefault(name, json -> json);
        for (String text : new String[] {"", "null", "7", "\"x\"", "[]", "[1,[2]]", "true"}) {
            try {
                assertThat(reader.apply(Json.parse(text))).isNotNull();
            } catch (ProblemException refused) {
                assertThat(refused.problem().detail()).isNotBlank();
            } catch (RuntimeException e) {
                throw new AssertionError(text, e);
            }
        }
    }

    private static <T> void comesBack(
            Function<Shapes, T> make,
            Function<T, ? extends JsonNode> write,
            Function<JsonNode, T> read) {
        for (long seed = 0; seed < RUNS; seed++) {
            T record = make.apply(new Shapes(seed));
            String wire = Json.text(write.apply(record));
            assertThat(read.apply(Json.parse(wire))).as("seed %d", seed).isEqualTo(record);
        }
    }

    @Test
    void messagesComeBack() {
        comesBack(Shapes::message, Message::write, Message::read);
    }

    @Test
    void conversationsComeBack() {
        comesBack(Shapes::conversation, Conversation::write, Conversation::read);
    }

    @Test
    void chatRequestsAndResponsesComeBack() {
        comesBack(Shapes::chatRequest, ChatRequest::write, ChatRequest::read);
        comesBack(Shapes::chatResponse, ChatResponse::write, ChatResponse::read);
    }

    @Test
    void thingsOfTheStoryComeBack() {
        comesBack(Shapes::scene, Scene::write, Scene::read);
        comesBack(Shapes::character, CharacterProfile::write, CharacterProfile::read);
        comesBack(Shapes::location, Location::write, Location::read);
        comesBack(Shapes::project, Project::write, Project::read);
        comesBack(Shapes::episode, Episode::write, Episode::read);
    }

    @Test
    void answerMetadataComesBack() {
        comesBack(Shapes::answerMetadata, AnswerMetadata::write, AnswerMetadata::read);
    }

    @Test
    void queriesComeBack() {
        comesBack(Shapes::queryRequest, QueryRequest::write, QueryRequest::read);
        comesBack(Shapes::queryResponse, QueryResponse::write, QueryResponse::read);
    }

    @Test
    void ingestsComeBack() {
        comesBack(Shapes::ingestRequest, IngestRequest::write, IngestRequest::read);
        comesBack(Shapes::ingestResponse, IngestResponse::write, IngestResponse::read);
    }

    @Test
    void tasksComeBack() {
        comesBack(Shapes::taskRequest, TaskRequest::write, TaskRequest::read);
        comesBack(Shapes::taskResponse, TaskResponse::write, TaskResponse::read);
        comesBack(Shapes::execution, Execution::write, Execution::read);
    }

    @Test
    void liveEventsComeBack() {
        comesBack(Shapes::event, LiveEvent::write, json -> LiveEvent.read("", json));
        comesBack(Shapes::subscribe, Subscribe::write, Subscribe::read);
    }

    @Test
    void sessionsComeBack() {
        comesBack(Shapes::login, LoginResponse::write, LoginResponse::read);
        comesBack(Shapes::refreshed, RefreshResponse::write, RefreshResponse::read);
        comesBack(Shapes::me, Me::write, Me::read);
    }

    @Test
    void errorsComeBack() {
        comesBack(Shapes::error, ErrorBody::write, json -> ErrorBody.read(Json.text(json)));
    }

    @Test
    void additionsOfTheStudioComeBack() {
        comesBack(Shapes::scriptPreview, ScriptPreview::write, ScriptPreview::read);
        comesBack(Shapes::scriptAccept, ScriptAccept::write, ScriptAccept::read);
        comesBack(Shapes::scriptInfo, ScriptInfo::write, ScriptInfo::read);
        comesBack(Shapes::scriptSource, ScriptSource::write, ScriptSource::read);
        comesBack(Shapes::mediaInfo, MediaInfo::write, MediaInfo::read);
        comesBack(Shapes::outbound, OutboundCall::write, OutboundCall::read);
        comesBack(Shapes::hit, SearchHit::write, SearchHit::read);
        comesBack(Shapes::newConversation, NewConversation::write, NewConversation::read);
        comesBack(Shapes::change, ConversationChange::write, ConversationChange::read);
    }

    @Test
    void framesComeBack() {
        comesBack(Shapes::frame, StreamEvent::write, json -> StreamEvent.read(Json.text(json)));
    }

    @Test
    void pagesComeBack() {
        BiFunction<Shapes, Integer, Page<Scene>> page =
                (shapes, n) ->
                        new Page<>(
                                Stream.generate(shapes::scene).limit(n).toList(), 40, 10, 2, true);
        comesBack(
                shapes -> page.apply(shapes, 3),
                written -> written.write(Scene::write),
                json -> Page.read(json, "scenes", Scene::read));
    }
}
