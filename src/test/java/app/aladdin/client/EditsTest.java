package app.aladdin.client;

import static app.aladdin.client.FakeProjects.requests;
import static app.aladdin.client.FakeProjects.status;
import static app.aladdin.net.LoopbackServer.json;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.cache.OfflineStore;
import app.aladdin.cache.PendingEdit;
import app.aladdin.client.edits.Edit;
import app.aladdin.client.edits.EditEvent;
import app.aladdin.client.session.ServerKey;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.Json;
import app.aladdin.contract.Problem;
import app.aladdin.net.LoopbackServer;
import app.aladdin.state.Loadable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// Changes are seen at once, reach the server once and in order, and lose no typed word.
final class EditsTest {
    private static final String LIST = "/projects/p/characters";

    @TempDir private Path folder = Path.of("");
    private final FakeProjects projects = new FakeProjects();

    private static ObjectNode object(String text) {
        return (ObjectNode) Json.parse(text.replace('\'', '"'));
    }

    private static ObjectNode character(String name) {
        return object("{'name':'" + name + "','description':'somebody'}");
    }

    private Computer online(LoopbackServer server) throws InterruptedException {
        Computer computer = Computer.online(folder, server.address());
        computer.entities.await(
                "characters",
                all ->
                        View.after(all).characters().get() instanceof Loadable.Ready<?> ready
                                && ready.fresh());
        return computer;
    }

    private static void shows(Computer computer, String... names) throws InterruptedException {
        computer.entities.await(
                "characters " + List.of(names), all -> View.characters(all).equals(List.of(names)));
    }

    private static <E extends EditEvent> E told(Computer computer, Class<E> type)
            throws InterruptedException {
        return type.cast(computer.edits.first(type.getSimpleName(), type::isInstance));
    }

    private static String create(Computer computer, String name) {
        return computer.client.edits().create(EntityKind.CHARACTER, "p", character(name));
    }

    private static void rename(Computer computer, String id, String before, String after) {
        computer.client
                .edits()
                .change(
                        EntityKind.CHARACTER,
                        "p",
                        id,
                        object("{'name':'" + before + "','description':'x'}"),
                        object("{'name':'" + after + "','description':'x'}"));
    }

    private void has(String id, String name) {
        projects.put(
                "characters",
                "{'id':'" + id + "','projectId':'p','name':'" + name + "','description':'x'}");
    }

    @Test
    void aNewThingIsSeenAtOnceAndReplacedByTheServersAnswer() throws InterruptedException {
        Gate hold = new Gate();
        projects.faults.add((request, out) -> {
            hold.pass();
            projects.answer(request, out);
        });
        try (LoopbackServer server = LoopbackServer.start(projects);
                Computer computer = online(server)) {
            String id = create(computer, "Genie");
            shows(computer, "Genie");
            assertThat(told(computer, EditEvent.Queued.class).edit().id()).isEqualTo(id);
            hold.open();
            EditEvent.Renamed renamed = told(computer, EditEvent.Renamed.class);
            EditEvent.Done done = told(computer, EditEvent.Done.class);
            assertThat(renamed.id()).isEqualTo("real-1");
            assertThat(done.result().orElseThrow().path("id").asText()).isEqualTo("real-1");
            computer.entities.await(
                    "the server's id",
                    all ->
                            View.after(all).characters().get().known().orElseThrow().stream()
                                    .anyMatch(one -> one.id().equals("real-1")));
            assertThat(projects.names("characters")).containsExactly("Genie");
            List<LoopbackServer.Request> posts = requests(server, "POST", LIST);
            assertThat(posts).hasSize(1);
            assertThat(posts.getFirst().header("idempotency-key")).isEqualTo(id);
            assertThat(posts.getFirst().body()).isEqualTo(Json.text(character("Genie")));
            assertThat(requests(server, "GET", LIST)).hasSize(1);
        }
    }

    @Test
    void aChangeSendsOnlyWhatDiffers() throws InterruptedException {
        has("c1", "Aladin");
        try (LoopbackServer server = LoopbackServer.start(projects);
                Computer computer = online(server)) {
            rename(computer, "c1", "Aladin", "Aladdin");
            told(computer, EditEvent.Done.class);
            shows(computer, "Aladdin");
            assertThat(requests(server, "PATCH", "/characters/c1"))
                    .extracting(LoopbackServer.Request::body)
                    .containsExactly("{\"name\":\"Aladdin\"}");
        }
    }

    @Test
    void offlineEditsAreShownKeptOverARestartAndSentInOrderToTheServersIds()
            throws InterruptedException {
        has("c1", "Aladdin");
        try (LoopbackServer server = LoopbackServer.start(projects)) {
            online(server).close();
        }
        try (Computer away = new Computer(folder)) {
            shows(away, "Aladdin");
            create(away, "Genie");
            String pending = told(away, EditEvent.Queued.class).edit().entityId();
            rename(away, pending, "Genie", "Jinni");
            away.client.edits().delete(EntityKind.CHARACTER, "p", "c1");
            shows(away, "Jinni");
        }
        try (Computer again = new Computer(folder)) {
            shows(again, "Jinni");
            try (LoopbackServer server = LoopbackServer.start(projects)) {
                again.client.connect(server.address(), () -> null);
                again.edits.await(
                        "all done",
                        all -> all.stream().filter(EditEvent.Done.class::isInstance).count() == 3);
                shows(again, "Jinni");
                assertThat(projects.names("characters")).containsExactly("Jinni");
                assertThat(requests(server, "POST", LIST)).hasSize(1);
                assertThat(requests(server, "PATCH", "/characters/real-1")).hasSize(1);
                assertThat(requests(server, "DELETE", "/characters/c1")).hasSize(1);
            }
        }
    }

    @Test
    void tellsWhatWaitsToWhoeverComesLater() throws InterruptedException {
        try (Computer away = new Computer(folder)) {
            create(away, "Genie");
            told(away, EditEvent.Queued.class);
            Events<EditEvent> later = new Events<>();
            away.client.edits().events().subscribe(later);
            away.client.edits().tell();
            EditEvent first = later.first("told", it -> true);
            assertThat(((EditEvent.Waiting) first).edits()).hasSize(1);
        }
    }

    @Test
    void aServerFaultTakesTheChangeBackAndKeepsWhatWasTyped() throws InterruptedException {
        has("c1", "Aladdin");
        projects.faults.add(status(500, "{'error':'oops'}"));
        try (LoopbackServer server = LoopbackServer.start(projects);
                Computer computer = online(server)) {
            rename(computer, "c1", "Aladdin", "Ali");
            EditEvent.Failed failed = told(computer, EditEvent.Failed.class);
            assertThat(failed.problem()).isInstanceOf(Problem.ServerFault.class);
            assertThat(failed.edit().fields()).isEqualTo(object("{'name':'Ali'}"));
            shows(computer, "Aladdin");
            computer.client.edits().retry(failed.edit().id());
            told(computer, EditEvent.Done.class);
            shows(computer, "Ali");
            assertThat(projects.names("characters")).containsExactly("Ali");
        }
    }

    @Test
    void aRefusalNamesTheFieldsAndTypingAgainSendsAnotherWish() throws InterruptedException {
        projects.faults.add(
                status(
                        422,
                        "{'error':'no','code':'VALIDATION_ERROR','details':{'name':['taken']}}"));
        String first;
        try (LoopbackServer server = LoopbackServer.start(projects)) {
            try (Computer computer = online(server)) {
                first = create(computer, "Genie");
                EditEvent.Failed failed = told(computer, EditEvent.Failed.class);
                assertThat(failed.fields()).containsEntry("name", List.of("taken"));
                shows(computer);
            }
            try (Computer again = online(server)) {
                EditEvent.Waiting waiting = told(again, EditEvent.Waiting.class);
                Edit edit = waiting.edits().getFirst();
                assertThat(edit.fields()).isEqualTo(character("Genie"));
                assertThat(edit.problem().orElseThrow())
                        .isInstanceOfSatisfying(
                                Problem.Invalid.class,
                                invalid ->
                                        assertThat(invalid.fields())
                                                .containsEntry("name", List.of("taken")));
                again.client.edits().typeAgain(first, character("Blue Genie"));
                told(again, EditEvent.Done.class);
                assertThat(projects.names("characters")).containsExactly("Blue Genie");
                assertThat(requests(server, "POST", LIST))
                        .extracting(request -> request.header("idempotency-key"))
                        .doesNotHaveDuplicates()
                        .hasSize(2);
            }
        }
    }

    @Test
    void whatBreaksTheRulesIsNotSent() throws InterruptedException {
        try (LoopbackServer server = LoopbackServer.start(projects);
                Computer computer = online(server)) {
            computer.client
                    .edits()
                    .create(EntityKind.CHARACTER, "p", object("{'name':' ','role':'king'}"));
            EditEvent.Refused refused = told(computer, EditEvent.Refused.class);
            assertThat(refused.fields()).containsKeys("name", "description", "role");
            assertThat(requests(server, "POST", LIST)).isEmpty();
        }
    }

    @Test
    void afterAConflictMineCanBeTaken() throws InterruptedException {
        has("c1", "Aladdin");
        projects.faults.add((request, out) -> {
            has("c1", "Prince Ali");
            json(out, 409, "{\"error\":\"changed\",\"code\":\"CONFLICT\"}");
        });
        try (LoopbackServer server = LoopbackServer.start(projects);
                Computer computer = online(server)) {
            rename(computer, "c1", "Aladdin", "Ali");
            EditEvent.Conflicted conflict = told(computer, EditEvent.Conflicted.class);
            assertThat(conflict.theirs().path("name").asText()).isEqualTo("Prince Ali");
            assertThat(conflict.edit().fields()).isEqualTo(object("{'name':'Ali'}"));
            computer.client.edits().takeMine(conflict.edit().id());
            told(computer, EditEvent.Done.class);
            shows(computer, "Ali");
            assertThat(requests(server, "PATCH", "/characters/c1"))
                    .extracting(request -> request.header("idempotency-key"))
                    .doesNotHaveDuplicates()
                    .hasSize(2);
        }
    }

    @Test
    void afterAConflictTheirsCanBeTaken() throws InterruptedException {
        has("c1", "Aladdin");
        projects.faults.add((request, out) -> {
            has("c1", "Prince Ali");
            json(out, 409, "{\"error\":\"changed\",\"code\":\"CONFLICT\"}");
        });
        try (LoopbackServer server = LoopbackServer.start(projects);
                Computer computer = online(server)) {
            rename(computer, "c1", "Aladdin", "Ali");
            EditEvent.Conflicted conflict = told(computer, EditEvent.Conflicted.class);
            computer.client.edits().takeTheirs(conflict.edit().id());
            told(computer, EditEvent.Discarded.class);
            shows(computer, "Prince Ali");
            assertThat(requests(server, "PATCH", "/characters/c1")).hasSize(1);
        }
    }

    @Test
    void aLostAnswerIsLookedForBeforeAnythingIsMadeTwice() throws InterruptedException {
        has("c1", "Genie");
        projects.faults.add(FakeProjects.lost(projects));
        try (LoopbackServer server = LoopbackServer.start(projects);
                Computer computer = online(server)) {
            create(computer, "Genie");
            EditEvent.Done done = told(computer, EditEvent.Done.class);
            assertThat(done.result().orElseThrow().path("id").asText()).isEqualTo("real-1");
            assertThat(requests(server, "POST", LIST)).hasSize(1);
            assertThat(projects.names("characters")).containsExactly("Genie", "Genie");
        }
    }

    @Test
    void whatDidNotArriveIsSentAgain() throws InterruptedException {
        projects.faults.add((request, out) -> {});
        try (LoopbackServer server = LoopbackServer.start(projects);
                Computer computer = online(server)) {
            create(computer, "Genie");
            told(computer, EditEvent.Done.class);
            assertThat(requests(server, "POST", LIST))
                    .extracting(request -> request.header("idempotency-key"))
                    .hasSize(2)
                    .containsOnly(
                            computer.edits.await("", all -> true).stream()
                                    .filter(EditEvent.Queued.class::isInstance)
                                    .map(event -> ((EditEvent.Queued) event).edit().id())
                                    .findFirst()
                                    .orElseThrow());
            assertThat(projects.names("characters")).containsExactly("Genie");
        }
    }

    @Test
    void aServerThatRecognisesKeysIsSimplyAskedAgain() throws InterruptedException {
        projects.honoursKeys = true;
        try (LoopbackServer server = LoopbackServer.start(projects);
                Computer computer = online(server)) {
            create(computer, "Abu");
            told(computer, EditEvent.Done.class);
            int lists = requests(server, "GET", LIST).size();
            projects.faults.add(FakeProjects.lost(projects));
            create(computer, "Genie");
            computer.edits.await(
                    "both",
                    all -> all.stream().filter(EditEvent.Done.class::isInstance).count() == 2);
            assertThat(projects.names("characters")).containsExactly("Abu", "Genie");
            assertThat(requests(server, "POST", LIST)).hasSize(3);
            assertThat(requests(server, "GET", LIST)).hasSize(lists);
        }
    }

    @Test
    void anAnswerThatCannotBeReadIsLookedForToo() throws InterruptedException {
        projects.faults.add((request, out) -> {
            FakeProjects.lost(projects).answer(request, out);
            LoopbackServer.reply(out, 200, "text/html", "<html>proxy</html>");
        });
        try (LoopbackServer server = LoopbackServer.start(projects);
                Computer computer = online(server)) {
            create(computer, "Genie");
            told(computer, EditEvent.Done.class);
            assertThat(projects.names("characters")).containsExactly("Genie");
        }
    }

    @Test
    void aKilledProgramFindsOutWhetherItsEditArrived() throws InterruptedException {
        has("c1", "Aladdin");
        try (OfflineStore store = OfflineStore.open(folder.resolve("offline.db"))) {
            store.edits()
                    .add(
                            ServerKey.THIS_COMPUTER.value(),
                            new PendingEdit(
                                    "key-1",
                                    "p",
                                    "character",
                                    "pending-1",
                                    "create",
                                    character("Genie"),
                                    object("{'known':['c1']}"),
                                    Instant.now(),
                                    1,
                                    false,
                                    null));
        }
        projects.put(
                "characters",
                "{'id':'c2','projectId':'p','name':'Genie','description':'somebody'}");
        try (LoopbackServer server = LoopbackServer.start(projects);
                Computer computer = online(server)) {
            EditEvent.Renamed renamed = told(computer, EditEvent.Renamed.class);
            assertThat(renamed).isEqualTo(new EditEvent.Renamed("pending-1", "c2"));
            assertThat(requests(server, "POST", LIST)).isEmpty();
            shows(computer, "Aladdin", "Genie");
        }
    }

    @Test
    void rollingBackOneOfTwoEditsKeepsTheOther() throws InterruptedException {
        has("c1", "Aladdin");
        has("c2", "Jasmine");
        Gate hold = new Gate();
        projects.faults.add((request, out) -> {
            hold.pass();
            json(out, 500, "{\"error\":\"oops\"}");
        });
        try (LoopbackServer server = LoopbackServer.start(projects);
                Computer computer = online(server)) {
            rename(computer, "c1", "Aladdin", "Ali");
            rename(computer, "c2", "Jasmine", "Yasmin");
            shows(computer, "Ali", "Yasmin");
            hold.open();
            told(computer, EditEvent.Failed.class);
            told(computer, EditEvent.Done.class);
            shows(computer, "Aladdin", "Yasmin");
            assertThat(projects.names("characters")).containsExactly("Aladdin", "Yasmin");
        }
    }

    @Test
    void aLaterEditOfTheSameThingWaitsForADecisionOnTheFirst() throws InterruptedException {
        has("c1", "Aladdin");
        Gate hold = new Gate();
        projects.faults.add((request, out) -> {
            hold.pass();
            json(out, 422, "{\"error\":\"no\"}");
        });
        try (LoopbackServer server = LoopbackServer.start(projects);
                Computer computer = online(server)) {
            rename(computer, "c1", "Aladdin", "Ali");
            computer.client
                    .edits()
                    .change(
                            EntityKind.CHARACTER,
                            "p",
                            "c1",
                            object("{'description':'x'}"),
                            object("{'description':'a prince'}"));
            shows(computer, "Ali");
            hold.open();
            EditEvent.Failed failed = told(computer, EditEvent.Failed.class);
            shows(computer, "Aladdin");
            assertThat(description(computer)).isEqualTo("a prince");
            computer.client.edits().discard(failed.edit().id());
            told(computer, EditEvent.Done.class);
            assertThat(requests(server, "PATCH", "/characters/c1"))
                    .extracting(LoopbackServer.Request::body)
                    .containsExactly("{\"name\":\"Ali\"}", "{\"description\":\"a prince\"}");
            assertThat(description(computer)).isEqualTo("a prince");
            shows(computer, "Aladdin");
        }
    }

    private static String description(Computer computer) throws InterruptedException {
        return View.after(computer.entities.await("", all -> true))
                .characters()
                .get()
                .known()
                .orElseThrow()
                .getFirst()
                .description();
    }

    @Test
    void deletingWhatIsGoneIsDone() throws InterruptedException {
        has("c1", "Aladdin");
        try (LoopbackServer server = LoopbackServer.start(projects);
                Computer computer = online(server)) {
            projects.remove("characters", "c1");
            computer.client.edits().delete(EntityKind.CHARACTER, "p", "c1");
            told(computer, EditEvent.Done.class);
            shows(computer);
        }
    }

    @Test
    void aServerThatCannotDeleteGetsTheThingShownAgain() throws InterruptedException {
        has("c1", "Aladdin");
        projects.unknown = request -> request.method().equals("DELETE");
        try (LoopbackServer server = LoopbackServer.start(projects);
                Computer computer = online(server)) {
            computer.client.edits().delete(EntityKind.CHARACTER, "p", "c1");
            EditEvent.Failed failed = told(computer, EditEvent.Failed.class);
            assertThat(failed.problem()).isInstanceOf(Problem.Unsupported.class);
            shows(computer, "Aladdin");
        }
    }

    @Test
    void makesThingsInTheOtherFormWhereTheServerHasOnlyThat() throws InterruptedException {
        projects.unknown = request -> request.is("POST", LIST);
        try (LoopbackServer server = LoopbackServer.start(projects);
                Computer computer = online(server)) {
            create(computer, "Genie");
            told(computer, EditEvent.Done.class);
            JsonNode body =
                    Json.parse(requests(server, "POST", "/v1/characters").getFirst().body());
            assertThat(body.path("projectId").asText()).isEqualTo("p");
            assertThat(body.path("project").asText()).isEqualTo("p");
            assertThat(body.path("name").asText()).isEqualTo("Genie");
        }
    }

    @Test
    void saysThatAServerCannotMakeThingsAndKeepsWhatWasTyped() throws InterruptedException {
        projects.unknown = request -> request.method().equals("POST");
        try (LoopbackServer server = LoopbackServer.start(projects);
                Computer computer = online(server)) {
            create(computer, "Genie");
            EditEvent.Failed failed = told(computer, EditEvent.Failed.class);
            assertThat(failed.problem()).isInstanceOf(Problem.Unsupported.class);
            assertThat(failed.edit().fields()).isEqualTo(character("Genie"));
            shows(computer);
        }
    }

    @Test
    void anAnswerWithHalfOfTheThingLosesNothingThatWasTyped() throws InterruptedException {
        projects.faults.add((request, out) -> {
            FakeProjects.lost(projects).answer(request, out);
            json(out, 201, "{\"id\":\"real-1\",\"name\":\"Genie\",\"slug\":\"genie\"}");
        });
        try (LoopbackServer server = LoopbackServer.start(projects);
                Computer computer = online(server)) {
            create(computer, "Genie");
            told(computer, EditEvent.Done.class);
            assertThat(description(computer)).isEqualTo("somebody");
            computer.entities.await(
                    "asked again", all -> requests(server, "GET", LIST).size() == 2);
        }
    }

    @Test
    void whatBelongsToAProjectThatIsNotMadeWaitsAndGoesWithIt() throws InterruptedException {
        projects.faults.add(status(422, "{'error':'no'}"));
        try (LoopbackServer server = LoopbackServer.start(projects);
                Computer computer = online(server)) {
            String id =
                    computer.client
                            .edits()
                            .create(EntityKind.PROJECT, "", object("{'name':'Sinbad'}"));
            EditEvent.Failed failed = told(computer, EditEvent.Failed.class);
            String pending = failed.edit().entityId();
            computer.client.edits().create(EntityKind.CHARACTER, pending, character("Sinbad"));
            computer.edits.await(
                    "both",
                    all ->
                            all.getLast() instanceof EditEvent.Waiting waiting
                                    && waiting.edits().size() == 2);
            computer.client.edits().discard(id);
            computer.edits.await(
                    "none",
                    all ->
                            all.getLast() instanceof EditEvent.Waiting waiting
                                    && waiting.edits().isEmpty());
            assertThat(requests(server, "POST", "/characters")).isEmpty();
        }
    }

    @Test
    void aNewProjectIsOpenUnderTheServersIdOnceItIsMade() throws InterruptedException {
        try (Computer away = new Computer(folder)) {
            away.client.edits().create(EntityKind.PROJECT, "", object("{'name':'Sinbad'}"));
            String pending = told(away, EditEvent.Queued.class).edit().entityId();
            away.client.entities().open(pending);
            away.client.edits().create(EntityKind.CHARACTER, pending, character("Sinbad"));
            shows(away, "Sinbad");
            try (LoopbackServer server = LoopbackServer.start(projects)) {
                away.client.connect(server.address(), () -> null);
                away.edits.await(
                        "both",
                        all -> all.stream().filter(EditEvent.Done.class::isInstance).count() == 2);
                assertThat(requests(server, "POST", "/projects/real-1/characters")).hasSize(1);
                away.entities.await(
                        "open",
                        all ->
                                View.after(all)
                                        .project()
                                        .get()
                                        .filter(project -> project.id().equals("real-1"))
                                        .isPresent());
                shows(away, "Sinbad");
            }
        }
    }
}
