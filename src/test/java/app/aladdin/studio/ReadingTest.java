package app.aladdin.studio;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.CharacterProfile;
import app.aladdin.contract.Location;
import app.aladdin.contract.Page;
import app.aladdin.contract.Project;
import app.aladdin.contract.Scene;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class ReadingTest {
    @RegisterExtension static final RunningStudio RUNNING = new RunningStudio();

    private final StudioClient client = RUNNING.client();

    @Test
    void listsTheSampleProjectWithItsFigures() {
        Page<Project> page = Page.read(client.get("/projects").json(), "projects", Project::read);
        assertThat(page.docs()).hasSize(1);
        Project project = page.docs().getFirst();
        assertThat(project.name()).isEqualTo("The Brass Lamp");
        assertThat(project.stats().scenes()).isEqualTo(30);
        assertThat(project.stats().characters()).isEqualTo(13);
        assertThat(project.stats().locations()).isEqualTo(10);
        assertThat(client.get("/projects/" + project.id()).json())
                .isEqualTo(client.get("/projects").json().path("docs").path(0));
    }

    @Test
    void pagesScenesInScriptOrder() {
        JsonNode first = client.get("/projects/the-brass-lamp/scenes?limit=12").json();
        JsonNode last = client.get("/scenes?project=the-brass-lamp&limit=12&page=3").json();
        assertThat(numbers(first)).startsWith("1", "2", "3").hasSize(12);
        assertThat(first.path("hasNextPage").asBoolean()).isTrue();
        assertThat(first.path("hasPrevPage").asBoolean()).isFalse();
        assertThat(first.path("totalDocs").asInt()).isEqualTo(30);
        assertThat(first.path("totalPages").asInt()).isEqualTo(3);
        assertThat(numbers(last)).containsExactly("25", "26", "27", "28", "29", "30");
        assertThat(last.path("hasNextPage").asBoolean()).isFalse();
    }

    @Test
    void gives10OnAPageUnlessAskedAnd100AtMost() {
        assertThat(client.get("/scenes").json().path("docs")).hasSize(10);
        assertThat(client.get("/scenes?limit=5000").json().path("limit").asInt()).isEqualTo(100);
    }

    @Test
    void sortsByAFieldInBothDirections() {
        JsonNode longest = client.get("/scenes?sort=-eighths&limit=100").json().path("docs");
        for (int i = 1; i < longest.size(); i++) {
            assertThat(longest.path(i).path("eighths").asInt())
                    .isLessThanOrEqualTo(longest.path(i - 1).path("eighths").asInt());
        }
        JsonNode names = client.get("/characters?sort=name").json().path("docs");
        assertThat(names.path(0).path("name").asText()).isEqualTo("Aladdin");
    }

    @Test
    void givesOneThingWithAllItsFields() {
        JsonNode json = client.get("/characters?sort=-words&limit=1").json().path("docs").path(0);
        CharacterProfile aladdin = CharacterProfile.read(json);
        assertThat(client.get("/characters/" + aladdin.id()).json()).isEqualTo(json);
        assertThat(aladdin.speeches()).isEqualTo(80);
        assertThat(aladdin.words()).isEqualTo(622);
        assertThat(aladdin.relationships()).isNotEmpty();
        Scene scene = Scene.read(client.get("/scenes/" + aladdin.scenes().getFirst().id()).json());
        assertThat(scene.sceneNumber()).isEqualTo("1");
        assertThat(scene.text()).contains("You are late.");
        Location place = Location.read(client.get("/locations/" + scene.location().id()).json());
        assertThat(place.name()).isEqualTo("Bazaar - Spice Row");
        assertThat(place.scenes()).hasSize(4);
    }

    @Test
    void resolvesTheTargetsOfRelationships() {
        for (JsonNode json : client.get("/characters?limit=100").json().path("docs")) {
            CharacterProfile.read(json)
                    .relationships()
                    .forEach(relation -> {
                        String collection = relation.target().type() + "s";
                        String id = relation.target().id();
                        assertThat(client.get("/" + collection + "/" + id).status())
                                .as("%s of %s", relation, json.path("name"))
                                .isEqualTo(200);
                    });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"episodes", "concepts", "executions", "conversations"})
    void hasEmptyListsOfWhatThereIsNot(String collection) {
        JsonNode json = client.get("/projects/the-brass-lamp/" + collection).json();
        assertThat(json.path("docs")).isEmpty();
        assertThat(json.path("totalDocs").asInt()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/projects/none",
                "/projects/none/scenes",
                "/scenes/none",
                "/characters/the-brass-lamp-scene-1",
                "/conversations/none",
                "/conversations/none/messages",
                "/scenes?project=none",
                "/nowhere",
                "/orchestrator/stream?conversationId=none"
            })
    void answers404WhereThereIsNothing(String path) {
        StudioClient.Reply reply = client.get(path);
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.code()).isEqualTo("NOT_FOUND");
        assertThat(reply.json().path("error").asText()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/scenes?page=0",
                "/scenes?page=x",
                "/scenes?limit=-1",
                "/scenes?sort=a'b",
                "/scenes?page=99999999999",
                "/orchestrator/stream"
            })
    void answers400ToParametersThatMeanNothing(String path) {
        StudioClient.Reply reply = client.get(path);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("VALIDATION_ERROR");
        assertThat(reply.json().path("details").isObject()).isTrue();
    }

    @Test
    void answers405WhereTheMethodIsNotOffered() {
        StudioClient.Reply reply = client.send(client.request("/projects").DELETE());
        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.code()).isEqualTo("METHOD_NOT_ALLOWED");
    }

    @Test
    void saysWhoIsSignedIn() {
        JsonNode me = client.get("/api/users/me").json();
        assertThat(me.path("user").path("id").asText()).isEqualTo("local");
        assertThat(me.path("user").path("name").asText())
                .isEqualTo(System.getProperty("user.name"));
        assertThat(me.path("exp").asLong()).isGreaterThan(System.currentTimeMillis() / 1000);
    }

    private static List<String> numbers(JsonNode page) {
        return Page.read(page, "scenes", Scene::read).docs().stream()
                .map(Scene::sceneNumber)
                .toList();
    }
}
