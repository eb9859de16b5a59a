package app.aladdin.client;

import static app.aladdin.client.FakeProjects.requests;
import static app.aladdin.net.LoopbackServer.json;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.client.edits.EditEvent;
import app.aladdin.contract.EntityRef;
import app.aladdin.contract.IngestPreview;
import app.aladdin.contract.IngestRequest;
import app.aladdin.contract.Json;
import app.aladdin.contract.Problem;
import app.aladdin.contract.Relationship;
import app.aladdin.net.LoopbackServer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/// An accepted preview is written as it was accepted, or not at all.
final class IngestConfirmTest {
    private static final IngestRequest REQUEST =
            new IngestRequest("Genie: a spirit", "p", null, false, null, null);
    private static final Relationship FRIEND =
            new Relationship("BEFRIENDS", new EntityRef("character", "c1", "Aladdin"));

    @TempDir private Path folder = Path.of("");
    private final FakeProjects projects = new FakeProjects();

    private static ObjectNode object(String text) {
        return (ObjectNode) Json.parse(text.replace('\'', '"'));
    }

    private static ObjectNode proposed() {
        return object(
                "{'name':'Genie','zeal':1.50,'description':'<b>a spirit</b>','goals':['freedom']}");
    }

    private static IngestPreview preview(String type) {
        return new IngestPreview(type, proposed(), List.of());
    }

    private static <E extends EditEvent> E told(Computer computer, Class<E> type)
            throws InterruptedException {
        return type.cast(computer.edits.first(type.getSimpleName(), type::isInstance));
    }

    private static JsonNode repeated(LoopbackServer server) {
        return Json.parse(requests(server, "POST", "/orchestrator/ingest").getLast().body());
    }

    @Test
    void whatWasAcceptedReachesTheServerToTheByte() throws InterruptedException {
        try (LoopbackServer server = LoopbackServer.start(projects);
                Computer computer = Computer.online(folder, server.address())) {
            computer.client
                    .edits()
                    .confirm(REQUEST, preview("character"), proposed(), List.of(FRIEND));
            told(computer, EditEvent.Done.class);
            assertThat(requests(server, "POST", "/projects/p/characters"))
                    .extracting(LoopbackServer.Request::body)
                    .containsExactly(
                            ("{'name':'Genie','zeal':1.5,'description':'<b>a spirit</b>',"
                                            + "'goals':['freedom'],'relationships':["
                                            + "{'type':'BEFRIENDS','target':'c1',"
                                            + "'targetType':'character',"
                                            + "'targetName':'Aladdin'}]}")
                                    .replace('\'', '"'));
            assertThat(requests(server, "POST", "/orchestrator/ingest")).isEmpty();
        }
    }

    @Test
    void repeatsTheIngestWithLeaveToWriteWhereThereIsNoOtherWay() throws InterruptedException {
        projects.unknown = request -> request.is("POST", "/characters");
        projects.ingest =
                (request, out) ->
                        json(
                                out,
                                200,
                                "{\"preview\":{},\"ingested\":{\"id\":\"c7\",\"name\":\"Genie\"}}");
        try (LoopbackServer server = LoopbackServer.start(projects);
                Computer computer = Computer.online(folder, server.address())) {
            computer.client.edits().confirm(REQUEST, preview("character"), proposed(), List.of());
            assertThat(told(computer, EditEvent.Renamed.class).id()).isEqualTo("c7");
            assertThat(repeated(server).path("autoIngest").asBoolean()).isTrue();
            assertThat(repeated(server).path("content").asText()).isEqualTo("Genie: a spirit");
            assertThat(repeated(server).path("suggestedType").asText()).isEqualTo("character");
        }
    }

    @Test
    void repeatsEditedFieldsAndNotTheOriginalText() throws InterruptedException {
        projects.ingest =
                (request, out) -> json(out, 200, "{\"preview\":{},\"ingested\":{\"id\":\"x\"}}");
        ObjectNode edited = proposed().put("name", "Blue Genie");
        try (LoopbackServer server = LoopbackServer.start(projects);
                Computer computer = Computer.online(folder, server.address())) {
            computer.client.edits().confirm(REQUEST, preview("prop"), edited, List.of());
            told(computer, EditEvent.Done.class);
            assertThat(repeated(server).path("content").asText()).isEqualTo(Json.text(edited));
        }
    }

    @Test
    void isNotShownAsWrittenWhenTheServerDidNotWriteIt() throws InterruptedException {
        projects.unknown = request -> request.is("POST", "/characters");
        projects.ingest = (request, out) -> json(out, 200, "{\"preview\":{}}");
        try (LoopbackServer server = LoopbackServer.start(projects);
                Computer computer = Computer.online(folder, server.address())) {
            computer.client.edits().confirm(REQUEST, preview("character"), proposed(), List.of());
            EditEvent.Failed failed = told(computer, EditEvent.Failed.class);
            assertThat(failed.problem())
                    .isEqualTo(new Problem.Refused("not written", "NOT_INGESTED"));
            assertThat(failed.edit().fields()).isEqualTo(proposed());
        }
    }

    @Test
    void errorsBlockIt() throws InterruptedException {
        try (LoopbackServer server = LoopbackServer.start(projects);
                Computer computer = Computer.online(folder, server.address())) {
            ObjectNode broken = proposed().put("description", " ");
            computer.client.edits().confirm(REQUEST, preview("character"), broken, List.of());
            assertThat(told(computer, EditEvent.Refused.class).fields())
                    .containsOnlyKeys("description");
            assertThat(requests(server, "POST", "/characters")).isEmpty();
        }
    }
}
