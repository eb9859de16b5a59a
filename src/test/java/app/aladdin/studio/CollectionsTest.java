package app.aladdin.studio;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.EntityRef;
import app.aladdin.contract.Json;
import app.aladdin.contract.Scene;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;

class CollectionsTest {
    @RegisterExtension static final RunningStudio RUNNING = new RunningStudio();

    private final StudioClient client = RUNNING.client();

    @ParameterizedTest
    @CsvSource({
        "episodes, episodeNumber, 1",
        "scenes, sceneNumber, 1",
        "characters, role, minor",
        "locations, note, x",
        "concepts, note, x"
    })
    void makesReadsChangesAndDeletesAThing(String collection, String field, String value) {
        String project = client.project("Film of " + collection);
        ObjectNode fields =
                Json.object().put("name", "Näme").put("description", "D").put(field, value);
        StudioClient.Reply made = client.post("/projects/" + project + "/" + collection, fields);
        assertThat(made.status()).isEqualTo(201);
        JsonNode json = made.json();
        assertThat(json.path("name").asText()).isEqualTo("Näme");
        assertThat(json.path("slug").asText()).isEqualTo("name");
        assertThat(json.path("projectId").asText()).isEqualTo(project);
        assertThat(json.path("updatedBy").asText()).isEqualTo("local");
        assertThat(Instant.parse(json.path("createdAt").asText()))
                .isEqualTo(json.path("updatedAt").asText());

        String path = "/" + collection + "/" + json.path("id").asText();
        assertThat(client.get(path).json()).isEqualTo(json);
        JsonNode changed = client.patch(path, Json.object().put("description", "Other")).json();
        assertThat(changed.path("description").asText()).isEqualTo("Other");
        assertThat(changed.path("name")).isEqualTo(json.path("name"));
        assertThat(changed.path("updatedAt").asText())
                .isGreaterThan(json.path("updatedAt").asText());

        assertThat(client.delete(path).status()).isEqualTo(204);
        assertThat(client.get(path).status()).isEqualTo(404);
        assertThat(client.delete(path).status()).isEqualTo(404);
    }

    @Test
    void takesTheProjectFromTheBodyToo() {
        String project = client.project("In the body");
        JsonNode made =
                client.post(
                                "/locations",
                                Json.object()
                                        .put("project", project)
                                        .put("name", "Cave")
                                        .put("description", "Dark"))
                        .json();
        assertThat(made.path("projectId").asText()).isEqualTo(project);
        assertThat(client.post("/locations", Json.object().put("name", "Cave")).status())
                .isEqualTo(400);
    }

    @Test
    void refusesWhatTheRulesRefuseAndSaysWhichField() {
        String project = client.project("Rules");
        StudioClient.Reply reply =
                client.post(
                        "/projects/" + project + "/characters",
                        Json.object().put("name", " ").put("role", "king"));
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("VALIDATION_ERROR");
        assertThat(reply.json().path("details").properties())
                .extracting(field -> field.getKey())
                .contains("name", "role", "description");
        JsonNode made = character(project, "Ana");
        assertThat(client.patch(path("characters", made), Json.object().put("name", "")).status())
                .isEqualTo(400);
        assertThat(client.get(path("characters", made)).json()).isEqualTo(made);
    }

    @Test
    void keepsAFieldThatItDoesNotKnowAndForgetsOneThatIsNull() {
        JsonNode made =
                client.make(
                        client.project("Fields"),
                        "characters",
                        fields("Ana").put("shoeSize", 39).put("id", "mine").put("slug", "mine"));
        assertThat(made.path("shoeSize").asInt()).isEqualTo(39);
        assertThat(made.path("id").asText()).isNotEqualTo("mine");
        assertThat(made.path("slug").asText()).isEqualTo("ana");
        JsonNode changed =
                client.patch(path("characters", made), Json.object().putNull("shoeSize")).json();
        assertThat(changed.has("shoeSize")).isFalse();
    }

    @Test
    void refusesAChangeMadeOnAnOlderVersionAndShowsTheNewer() {
        JsonNode made = character(client.project("Conflict"), "Ana");
        String path = path("characters", made);
        JsonNode first = client.patch(path, Json.object().put("backstory", "One")).json();
        StudioClient.Reply late =
                client.patch(
                        path,
                        Json.object()
                                .put("backstory", "Two")
                                .put("updatedAt", made.path("updatedAt").asText()));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.code()).isEqualTo("CONFLICT");
        assertThat(late.json().path("details").path("current")).isEqualTo(first);
        StudioClient.Reply current =
                client.patch(
                        path,
                        Json.object()
                                .put("backstory", "Two")
                                .put("updatedAt", first.path("updatedAt").asText()));
        assertThat(current.status()).isEqualTo(200);
    }

    @Test
    void takesTheDateOfAVersionFromTheHeaderToo() {
        JsonNode made = character(client.project("Header"), "Ana");
        String before =
                DateTimeFormatter.RFC_1123_DATE_TIME.format(
                        Instant.parse(made.path("updatedAt").asText())
                                .minusSeconds(60)
                                .atOffset(ZoneOffset.UTC));
        StudioClient.Reply reply =
                client.patch(
                        path("characters", made),
                        Json.object().put("backstory", "x"),
                        "If-Unmodified-Since",
                        before);
        assertThat(reply.status()).isEqualTo(409);
    }

    @Test
    void keepsScenesInOrderOfTheirNumbers() {
        String project = client.project("Order");
        for (String number : List.of("1", "12", "3", "12A", "2", "A12")) {
            scene(project, number);
        }
        assertThat(numbers(project)).containsExactly("1", "2", "3", "A12", "12", "12A");
        JsonNode last = client.get("/projects/" + project + "/scenes").json().path("docs").path(5);
        client.patch(path("scenes", last), Json.object().put("sceneNumber", "2A"));
        assertThat(numbers(project)).containsExactly("1", "2", "2A", "3", "A12", "12");
    }

    @Test
    void countsWhatAProjectHas() {
        String project = client.project("Figures");
        character(project, "Ana");
        JsonNode scene = scene(project, "1");
        assertThat(stats(project, "characters")).isEqualTo(1);
        assertThat(stats(project, "scenes")).isEqualTo(1);
        client.delete(path("scenes", scene));
        assertThat(stats(project, "scenes")).isZero();
    }

    @Test
    void keepsBothSidesOfWhatScenesSay() {
        String project = client.project("Sides");
        JsonNode ana = character(project, "Ana");
        JsonNode cave = client.make(project, "locations", fields("Cave"));
        JsonNode second = scene(project, "2");
        ObjectNode fields = sceneFields("1").put("location", cave.path("id").asText());
        fields.putArray("characters").add("ana").add("Nobody");
        JsonNode first = client.make(project, "scenes", fields);
        assertThat(Scene.read(first).location())
                .isEqualTo(new EntityRef("location", cave.path("id").asText(), "Cave"));
        assertThat(names(first, "characters")).containsExactly("Ana", "Nobody");
        assertThat(names(fresh("locations", cave), "scenes")).containsExactly("1");

        ObjectNode both = Json.object();
        both.putArray("scenes").add(second.path("id")).add(first.path("id"));
        client.patch(path("characters", ana), both);
        assertThat(names(fresh("scenes", second), "characters")).containsExactly("Ana");
        assertThat(names(fresh("characters", ana), "scenes")).containsExactly("1", "2");

        client.patch(path("characters", ana), Json.object().put("name", "Anna"));
        assertThat(names(fresh("scenes", first), "characters")).containsExactly("Anna", "Nobody");
        client.delete(path("scenes", first));
        assertThat(names(fresh("characters", ana), "scenes")).containsExactly("2");
        assertThat(names(fresh("locations", cave), "scenes")).isEmpty();
        client.delete(path("characters", ana));
        assertThat(names(fresh("scenes", second), "characters")).isEmpty();
    }

    @Test
    void keepsBothSidesOfRelationships() {
        String project = client.project("Relationships");
        JsonNode ana = character(project, "Ana");
        JsonNode scene = scene(project, "7");
        ObjectNode fields = fields("Ben");
        fields.putArray("relationships")
                .add(relationship("BEFRIENDS", "Ana", "character"))
                .add(relationship("LOVES", ana.path("id").asText(), "character"))
                .add(relationship("APPEARS_IN", scene.path("id").asText(), "scene"));
        JsonNode ben = client.make(project, "characters", fields);
        assertThat(names(ben, "scenes")).containsExactly("7");
        assertThat(names(fresh("scenes", scene), "characters")).containsExactly("Ben");
        JsonNode back = fresh("characters", ana).path("relationships");
        assertThat(back).hasSize(1);
        assertThat(back.path(0).path("type").asText()).isEqualTo("BEFRIENDS");
        assertThat(back.path(0).path("targetName").asText()).isEqualTo("Ben");
        ObjectNode none = Json.object();
        none.putArray("relationships");
        client.patch(path("characters", ben), none);
        assertThat(fresh("characters", ana).path("relationships")).isEmpty();
    }

    @Test
    void listsTheScenesOfAnEpisode() {
        String project = client.project("Series");
        JsonNode two = client.make(project, "episodes", fields("Two").put("episodeNumber", 2));
        JsonNode one = client.make(project, "episodes", fields("One").put("episodeNumber", 1));
        JsonNode scene =
                client.make(
                        project,
                        "scenes",
                        sceneFields("1").put("episode", one.path("id").asText()));
        client.make(project, "scenes", sceneFields("1").put("episodeId", two.path("id").asText()));
        JsonNode docs = client.get(path("episodes", one) + "/scenes").json().path("docs");
        assertThat(docs).containsExactly(scene);
        assertThat(names(client.get("/episodes?project=" + project).json(), "docs"))
                .containsExactly("One", "Two");
        assertThat(names(fresh("episodes", one), "scenes")).containsExactly("1");
    }

    @ParameterizedTest
    @CsvSource({
        "role=minor, 1",
        "role=mino, 0",
        "role=%25, 0",
        "role=MINOR, 0",
        "shoeSize=39, 1",
        "barefoot=true, 1",
        "goals=tea, 1",
        "role=minor&shoeSize=39, 0",
        "nothing=, 0",
        "depth=1, 3"
    })
    void showsOnlyWhatHasTheValuesAskedFor(String query, int count) {
        String project = client.project("Filters");
        client.make(project, "characters", fields("A").put("role", "minor"));
        client.make(
                project,
                "characters",
                fields("B").put("role", "supporting").put("shoeSize", 39).put("barefoot", true));
        ObjectNode goals = fields("C");
        goals.putArray("goals").add("tea").add("rest");
        client.make(project, "characters", goals);
        assertThat(
                        client.get("/characters?project=" + project + "&" + query)
                                .json()
                                .path("totalDocs")
                                .asInt())
                .isEqualTo(count);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "where%5Brole%5D%5Bequals%5D=x",
                "a'b=1",
                "x%00=1",
                "role=a&role=b",
                "sort=name%20DESC",
                "sort=json--",
                "a=1&b=1&c=1&d=1&e=1&f=1&g=1&h=1&i=1"
            })
    void refusesFiltersThatAreNoFields(String query) {
        assertThat(client.get("/characters?" + query).status()).isEqualTo(400);
    }

    @Test
    void doesAWriteOnceHoweverOftenItIsSent() {
        String project = client.project("Once");
        String key = UUID.randomUUID().toString();
        String all = "/projects/" + project + "/characters";
        StudioClient.Reply first = client.post(all, fields("Ana"), "Idempotency-Key", key);
        StudioClient.Reply again = client.post(all, fields("Ana"), "Idempotency-Key", key);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.headers().firstValue("Idempotency-Key")).contains(key);
        assertThat(stats(project, "characters")).isEqualTo(1);
        assertThat(client.post(all, fields("Ben"), "Idempotency-Key", key).status()).isEqualTo(409);

        String path = path("characters", first.json());
        String other = UUID.randomUUID().toString();
        ObjectNode change = Json.object().put("backstory", "x");
        JsonNode changed = client.patch(path, change, "Idempotency-Key", other).json();
        client.patch(path, Json.object().put("backstory", "y"));
        assertThat(client.patch(path, change, "Idempotency-Key", other).json()).isEqualTo(changed);
        assertThat(fresh("characters", first.json()).path("backstory").asText()).isEqualTo("y");

        String third = UUID.randomUUID().toString();
        assertThat(client.delete(path, "Idempotency-Key", third).status()).isEqualTo(204);
        assertThat(client.delete(path, "Idempotency-Key", third).status()).isEqualTo(204);
        assertThat(client.delete(path, "Idempotency-Key", key).status()).isEqualTo(409);
    }

    @Test
    void deletesAProjectWithEverythingInIt() {
        String project = client.project("Gone");
        JsonNode ana = character(project, "Ana");
        assertThat(client.delete("/projects/" + project).status()).isEqualTo(204);
        assertThat(client.get("/projects/" + project).status()).isEqualTo(404);
        assertThat(client.get(path("characters", ana)).status()).isEqualTo(404);
    }

    @Test
    void changesAProject() {
        String project = client.project("Local");
        JsonNode changed =
                client.patch(
                                "/projects/" + project,
                                Json.object().put("localOnly", true).put("logline", "A lamp."))
                        .json();
        assertThat(changed.path("localOnly").asBoolean()).isTrue();
        assertThat(changed.path("slug").asText()).isEqualTo("local");
        assertThat(client.get("/projects/" + project).json()).isEqualTo(changed);
        assertThat(
                        client.patch("/projects/" + project, Json.object().put("type", "opera"))
                                .status())
                .isEqualTo(400);
    }

    @Test
    void keepsMarkupInNamesAsText() {
        String name = "<script>alert(1)</script> & \"Ana\"";
        JsonNode made = character(client.project("Markup"), name);
        assertThat(fresh("characters", made).path("name").asText()).isEqualTo(name);
    }

    @Test
    void findsInTheChatWhatWasJustMade() {
        String project = client.project("Search");
        client.make(
                project,
                "characters",
                fields("Ana").put("backstory", "She once repaired a zeppelin."));
        JsonNode answer =
                client.post(
                                "/orchestrator/chat",
                                Json.object()
                                        .put("content", "zeppelin")
                                        .put("mode", "chat")
                                        .put("projectId", project))
                        .json();
        assertThat(answer.path("content").asText()).contains("zeppelin");
    }

    private JsonNode character(String project, String name) {
        return client.make(project, "characters", fields(name));
    }

    private JsonNode scene(String project, String number) {
        return client.make(project, "scenes", sceneFields(number));
    }

    private static ObjectNode sceneFields(String number) {
        return fields("INT. CAVE - NIGHT").put("sceneNumber", number);
    }

    private static ObjectNode fields(String name) {
        return Json.object().put("name", name).put("description", "Somebody");
    }

    private static ObjectNode relationship(String type, String target, String targetType) {
        return Json.object().put("type", type).put("target", target).put("targetType", targetType);
    }

    private JsonNode fresh(String collection, JsonNode thing) {
        return client.get(path(collection, thing)).json();
    }

    private int stats(String project, String figure) {
        return client.get("/projects/" + project).json().path("stats").path(figure).asInt();
    }

    private List<String> numbers(String project) {
        return client.get("/projects/" + project + "/scenes")
                .json()
                .path("docs")
                .valueStream()
                .map(scene -> scene.path("sceneNumber").asText())
                .toList();
    }

    private static List<String> names(JsonNode json, String field) {
        return json.path(field).valueStream().map(item -> item.path("name").asText()).toList();
    }

    private static String path(String collection, JsonNode thing) {
        return "/" + collection + "/" + thing.path("id").asText();
    }
}
