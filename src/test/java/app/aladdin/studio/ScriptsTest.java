package app.aladdin.studio;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.IngestResponse;
import app.aladdin.contract.Json;
import app.aladdin.contract.ScriptChange;
import app.aladdin.contract.ScriptPreview;
import app.aladdin.contract.ScriptSource;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/// Screenplays and data over the wire.
class ScriptsTest {
    private static final String FIRST =
            "INT. SHED - NIGHT #1#\n\nANN mends.\n\nANN\nDone.\n\nEXT. QUAY - DAY #2#\n\nRain.\n";
    private static final String SECOND =
            "INT. SHED - DAY #1#\n\nANN mends.\n\nANN\nDone.\n\nEXT. SHIP - DAY #3#\n\nSun.\n";

    private Studio studio;
    private StudioClient client;
    private String project = "";

    @BeforeEach
    void start(@TempDir Path folder) {
        studio = Studio.start(StudioFixture.options(folder));
        client = new StudioClient(studio);
        project =
                client.post("/projects", Json.object().put("name", "Nets"))
                        .json()
                        .path("id")
                        .asText();
    }

    @AfterEach
    void stop() {
        client.close();
        studio.close();
    }

    private ScriptPreview upload(String text) {
        StudioClient.Reply reply =
                client.post("/projects/" + project + "/scripts?format=fountain", text);
        assertThat(reply.status()).isEqualTo(201);
        return ScriptPreview.read(reply.json());
    }

    private void acceptAll(ScriptPreview preview) {
        ObjectNode body = Json.object();
        body.set("accept", Json.texts(preview.changes().stream().map(ScriptChange::key).toList()));
        StudioClient.Reply reply = client.post("/scripts/" + preview.scriptId() + "/accept", body);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(reply.json().path("accepted").asBoolean()).isTrue();
    }

    @Test
    void writesNothingBeforeItIsAccepted() {
        ScriptPreview preview = upload(FIRST);
        assertThat(preview.previews()).hasSize(5);
        assertThat(preview.changes())
                .extracting(ScriptChange::change)
                .containsOnly(ScriptChange.ADDED);
        assertThat(client.get("/projects/" + project + "/scenes").json().path("totalDocs").asInt())
                .isZero();
        acceptAll(preview);
        assertThat(client.get("/projects/" + project + "/scenes").json().path("totalDocs").asInt())
                .isEqualTo(2);
    }

    @Test
    void comparesASecondDraftWithTheFirst() {
        acceptAll(upload(FIRST));
        ScriptPreview second = upload(SECOND);
        assertThat(second.changes())
                .filteredOn(change -> change.entity().type().equals("scene"))
                .extracting(ScriptChange::change)
                .containsExactlyInAnyOrder(
                        ScriptChange.CHANGED, ScriptChange.ADDED, ScriptChange.REMOVED);
        acceptAll(second);
        assertThat(upload(SECOND).changes()).isEmpty();
    }

    @Test
    void givesTheScriptBackAsItCame() {
        ScriptPreview preview = upload(FIRST);
        ScriptSource source =
                ScriptSource.read(client.get("/scripts/" + preview.scriptId() + "/source").json());
        assertThat(source.text()).isEqualTo(FIRST);
        assertThat(source.revision()).isEqualTo(1);
        assertThat(source.sha256()).hasSize(64);
        assertThat(upload(FIRST).scriptId()).isEqualTo(preview.scriptId());
        assertThat(client.get("/projects/" + project + "/scripts").json().path("totalDocs").asInt())
                .isEqualTo(1);
    }

    @Test
    void saysThatFinalDraftCannotBeRead() {
        StudioClient.Reply reply =
                client.post("/projects/" + project + "/scripts?format=fdx", "<FinalDraft/>");
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.code()).isEqualTo("UNSUPPORTED");
    }

    @Test
    void writesGoodDataOnlyWhenItIsAllowedTo() {
        ObjectNode body =
                Json.object()
                        .put("projectId", project)
                        .put(
                                "content",
                                "Name: Ann\nRole: minor\nDescription: Mends.\nBackstory: Boats.\n"
                                        + "Appearance: Scars.\nPersonality: dry\nGoals: a boat");
        IngestResponse preview =
                IngestResponse.read(client.post("/orchestrator/ingest", body).json());
        assertThat(preview.ingested()).isNull();
        IngestResponse written =
                IngestResponse.read(
                        client.post("/orchestrator/ingest", body.put("autoIngest", true)).json());
        assertThat(written.ingested()).isNotNull();
        assertThat(
                        client.get("/projects/" + project + "/characters")
                                .json()
                                .path("docs")
                                .findValuesAsText("name"))
                .isEqualTo(List.of("Ann"));
    }
}
