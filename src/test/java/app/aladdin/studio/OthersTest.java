package app.aladdin.studio;

import static app.aladdin.studio.StudioClient.PROJECT;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.Json;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/// What a user can do with what belongs to others: nothing.
class OthersTest {
    @RegisterExtension static final RunningStudio RUNNING = new RunningStudio();

    private static final String PASSWORD = "eight eighths";

    private final StudioClient owner = RUNNING.client();
    private final StudioClient ana = owner.as(anasToken);
    private final StudioClient ben = owner.as(bensToken);

    private static String anasToken = "";
    private static String bensToken = "";

    @BeforeAll
    static void addUsers() {
        RUNNING.studio().users().add("ana@example.com", "Ana", PASSWORD);
        RUNNING.studio().users().add("ben@example.com", "Ben", PASSWORD);
        anasToken = RUNNING.client().signIn("ana@example.com", PASSWORD);
        bensToken = RUNNING.client().signIn("ben@example.com", PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/projects/{p}",
                "/projects/none",
                "/projects/{p}/scenes",
                "/projects/{p}/characters",
                "/projects/{p}/locations",
                "/projects/{p}/episodes",
                "/projects/{p}/conversations",
                "/projects/{p}/members",
                "/scenes?project={p}",
                "/conversations?project={p}",
                "/scenes/{p}-scene-1",
                "/conversations/{c}",
                "/conversations/{c}/messages",
                "/orchestrator/stream?conversationId={c}"
            })
    void refusesToShowWhatBelongsToOthers(String path) {
        StudioClient.Reply reply = ana.get(filled(path));
        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.code()).isEqualTo("FORBIDDEN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/projects/{p}/characters",
                "/projects/{p}/conversations",
                "/projects/{p}/members",
                "/characters",
                "/conversations",
                "/orchestrator/chat"
            })
    void refusesToMakeAnythingAmongWhatBelongsToOthers(String path) {
        StudioClient.Reply reply =
                ana.post(
                        filled(path),
                        Json.object()
                                .put("projectId", PROJECT)
                                .put("content", "x")
                                .put("name", "x")
                                .put("email", "ana@example.com")
                                .put("description", "x"));
        assertThat(reply.status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/projects/{p}", "/scenes/{p}-scene-1", "/conversations/{c}"})
    void refusesToChangeOrDeleteWhatBelongsToOthers(String path) {
        assertThat(ana.patch(filled(path), Json.object().put("name", "x")).status()).isEqualTo(403);
        assertThat(ana.delete(filled(path)).status()).isEqualTo(403);
        assertThat(owner.get(filled(path)).status()).isEqualTo(200);
    }

    @Test
    void refusesToStopOrRateTheAnswersOfOthers() {
        String message =
                owner.ask("Who is Badr?", owner.conversation()).json().path("messageId").asText();
        assertThat(ana.post("/orchestrator/chat/" + message + "/stop", Json.object()).status())
                .isEqualTo(403);
        assertThat(ana.patch("/messages/" + message, Json.object().put("feedback", "up")).status())
                .isEqualTo(403);
    }

    @Test
    void listsOnlyWhatOneMayUse() {
        String mine = ana.project("Ana's film");
        ana.make(
                mine,
                "characters",
                Json.object().put("name", "Ana's hero").put("description", "B"));
        assertThat(ids(ana.get("/projects").json())).contains(mine).doesNotContain(PROJECT);
        assertThat(ids(ben.get("/projects").json())).doesNotContain(mine, PROJECT);
        assertThat(ids(owner.get("/projects").json())).contains(mine, PROJECT);
        assertThat(ben.get("/characters?name=Ana's%20hero").json().path("docs")).isEmpty();
        assertThat(ana.get("/characters?name=Ana's%20hero").json().path("docs")).hasSize(1);
    }

    @Test
    void letsMembersInAndOut() {
        String mine = ana.project("Shared");
        assertThat(ben.get("/projects/" + mine).status()).isEqualTo(403);
        JsonNode member =
                ana.post(
                                "/projects/" + mine + "/members",
                                Json.object().put("email", "Ben@example.com"))
                        .json();
        assertThat(ben.get("/projects/" + mine).status()).isEqualTo(200);
        assertThat(ben.patch("/projects/" + mine, Json.object().put("logline", "x")).status())
                .isEqualTo(200);
        ana.delete("/projects/" + mine + "/members/" + member.path("id").asText());
        assertThat(ben.get("/projects/" + mine).status()).isEqualTo(403);
    }

    @Test
    void doesNotTakeTheKeyOfAnotherForItsOwn() {
        String mine = ana.project("Keys");
        String bens = ben.project("Keys too");
        assertThat(make(ana, mine).status()).isEqualTo(201);
        assertThat(make(ben, bens).status()).isEqualTo(201);
    }

    @Test
    void findsNothingOfAnotherProjectByItsId() {
        String mine = ana.project("Probing");
        JsonNode scene =
                ana.make(
                        mine,
                        "scenes",
                        Json.object()
                                .put("name", "INT. CAVE")
                                .put("description", "x")
                                .put("sceneNumber", "1")
                                .put("location", PROJECT + "-location-1")
                                .set("characters", Json.array().add(PROJECT + "-character-badr")));
        assertThat(scene.path("location").path("id").asText()).isEmpty();
        assertThat(scene.path("characters").path(0).path("id").asText()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/projects/..%2F..%2Fusers%2Fme",
                "/scenes/%2e%2e",
                "/scenes/..%5C..%5Cstudio.db",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/scenes/%00",
                "//projects//{p}"
            })
    void isNotMisledByPaths(String path) {
        StudioClient.Reply reply = ana.get(filled(path));
        assertThat(reply.status()).isBetween(400, 404);
        assertThat(reply.text()).doesNotContain("logline", "root:");
    }

    @Test
    void survivesJsonThatIsDeepOrLong() {
        String deep = "[".repeat(400_000);
        String nested = "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000);
        String number = "{\"name\":" + "9".repeat(900_000) + "}";
        for (String body : new String[] {deep, nested, number}) {
            assertThat(ana.post("/projects", body).status()).isEqualTo(400);
        }
        String large = "{\"name\":\"x\",\"synopsis\":\"" + "x".repeat(1_000_000) + "\"}";
        assertThat(ana.post("/projects", large).status()).isEqualTo(413);
    }

    private static StudioClient.Reply make(StudioClient who, String project) {
        return who.post(
                "/projects/" + project + "/characters",
                Json.object().put("name", "x").put("description", "x"),
                "Idempotency-Key",
                "the same");
    }

    private String filled(String path) {
        String conversation = path.contains("{c}") ? owner.conversation() : "";
        return path.replace("{p}", PROJECT).replace("{c}", conversation);
    }

    private static List<String> ids(JsonNode page) {
        return page.path("docs").valueStream().map(doc -> doc.path("id").asText()).toList();
    }
}
