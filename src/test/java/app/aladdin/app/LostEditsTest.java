package app.aladdin.app;

import static app.aladdin.client.FakeProjects.requests;
import static app.aladdin.client.FakeProjects.status;
import static app.aladdin.net.LoopbackServer.json;
import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.client.FakeProjects;
import app.aladdin.contract.EntityKind;
import app.aladdin.net.LoopbackServer;
import app.aladdin.ui.Toolkit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// A server that does not answer, is gone, or says no to things of any kind, in a real window that
/// waits a second for answers: nothing typed is lost, the reason stands where the person looks, and
/// trying again and undoing work. One window for all of it.
@ExtendWith(Toolkit.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class LostEditsTest {
    private static final String TOO_LONG = "The server took too long";
    private static final String AWAY = "The server cannot be reached";

    private final FakeProjects projects = new FakeProjects();

    private final AtomicBoolean breaks = new AtomicBoolean();

    /// What is not answered is lost when this is over.
    private volatile CountDownLatch silence = new CountDownLatch(0);

    private final CountDownLatch takeBack = new CountDownLatch(1);
    private LoopbackServer server = LoopbackServer.start(this::answer);
    private Path home = Path.of("");
    private WindowUnderTest window;
    private StoryHands hands;

    private void answer(LoopbackServer.Request request, java.io.OutputStream out)
            throws java.io.IOException, InterruptedException {
        CountDownLatch now = silence;
        if (request.is("POST", "/characters") && breaks.getAndSet(false)) {
            json(out, 500, "{\"error\":\"boom\"}");
        } else if (now.getCount() > 0 && !request.method().equals("GET")) {
            now.await(60, TimeUnit.SECONDS);
        } else {
            if (request.method().equals("PATCH") && request.body().contains("\"Badr\"")) {
                takeBack.await(30, TimeUnit.SECONDS);
            }
            projects.answer(request, out);
        }
    }

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        home = folder;
        projects.put("projects", "{'id':'p','name':'Caves','type':'series'}");
        has("characters", "Aladdin", "Badr", "Halima", "Qadi", "Twice");
        has("locations", "Well", "Souk", "Twice");
        has("scenes", "Dawn", "Dusk", "Twice");
        has("episodes", "Pilot", "Finale", "Twice");
        start();
    }

    private void start() throws Exception {
        window = WindowUnderTest.openPatient(home, server.address(), "1");
        hands = new StoryHands(window);
        window.await("the project", () -> window.shows(".project-button"));
        window.await("the server", () -> window.shows(".sidebar-foot .success"));
    }

    @AfterAll
    void close() {
        silence.countDown();
        window.close();
        server.close();
    }

    private void has(String collection, String... names) {
        for (String name : names) {
            projects.put(
                    collection,
                    "{'id':'%1$s','projectId':'p','name':'%1$s','description':'x','sceneNumber':'%2$d'}"
                            .formatted(name, name.length()));
        }
    }

    private void go(EntityKind kind) throws Exception {
        String collection = kind.collection();
        String title =
                collection.substring(0, 1).toUpperCase(Locale.ROOT) + collection.substring(1);
        hands.press(".sidebar", title);
        window.await(title, () -> hands.says(".list-title", title));
    }

    private void make(EntityKind kind, String name) throws Exception {
        go(kind);
        hands.press("New " + kind.wire());
        window.await("the form", () -> window.shows(".entity-form"));
        hands.fill("Name", name);
        if (kind.required().contains("description")) {
            hands.fill("Description", "somebody");
        }
        hands.press("Save");
    }

    @Order(1)
    @ParameterizedTest
    @EnumSource(names = {"EPISODE", "SCENE", "CHARACTER", "LOCATION"})
    void aNewThingThatClashesIsKeptWithTheServersReasonAndTriedAgain(EntityKind kind)
            throws Exception {
        projects.faults.add(status(409, "{'error':'There is one of this name','code':'CONFLICT'}"));
        make(kind, "Twin");
        window.await("why", () -> hands.says(".list-troubles", "There is one of this name"));
        assertThat(onFx(() -> hands.says(".list-troubles", "Twin is not saved"))).isTrue();
        assertThat(projects.names(kind.collection())).doesNotContain("Twin");
        hands.press(".list-troubles", "Try again");
        window.await("made", () -> projects.names(kind.collection()).contains("Twin"));
        window.await("no trouble", () -> !window.shows(".list-troubles .card"));
        window.await("the offer", () -> hands.says(".toast", "Twin saved"));
        hands.press(".toast", "Undo");
        window.await("undone", () -> !projects.names(kind.collection()).contains("Twin"));
    }

    @Order(2)
    @ParameterizedTest
    @EnumSource(names = {"EPISODE", "SCENE", "CHARACTER", "LOCATION"})
    void aNewThingThatIsNotAnsweredStaysInSightWithTheReasonAndIsMadeOnce(EntityKind kind)
            throws Exception {
        silence = new CountDownLatch(1);
        make(kind, "Echo");
        window.await("in sight", () -> hands.says(".list-side .list-view", "Echo"));
        window.await("why", () -> hands.says(".detail-mark", TOO_LONG));
        window.await("in its row", () -> hands.says(".list-side .list-view", "Waits"));
        silence.countDown();
        hands.press(".detail-mark", "Try again");
        window.await("made", () -> projects.names(kind.collection()).contains("Echo"));
        window.await("the offer", () -> hands.says(".toast", "Echo saved"));
        assertThat(projects.names(kind.collection())).containsOnlyOnce("Echo");
    }

    @Order(3)
    @Test
    void aChangeThatIsNotAnsweredCanBeTakenBackBeforeItArrives() throws Exception {
        go(EntityKind.CHARACTER);
        silence = new CountDownLatch(1);
        hands.edit("Badr");
        hands.fill("Name", "Badr al-Budur");
        hands.press("Save");
        window.await("why", () -> hands.says(".detail-mark", TOO_LONG));
        assertThat(onFx(() -> hands.says(".detail-page", "Badr al-Budur"))).isTrue();
        hands.press(".detail-mark", "Undo");
        window.await("as before", () -> hands.texts(".detail-page").contains("Badr"));
        silence.countDown();
        hands.press(".detail-mark", "Try again");
        window.await("the change", () -> projects.names("characters").contains("Badr al-Budur"));
        window.await("its end", () -> hands.says(".detail-mark", "Saving"));
        takeBack.countDown();
        window.await("nothing waits", () -> !window.shows(".detail-mark"));
        assertThat(projects.names("characters")).contains("Badr").doesNotContain("Badr al-Budur");
    }

    @Order(3)
    @ParameterizedTest
    @EnumSource(names = {"EPISODE", "SCENE", "CHARACTER", "LOCATION"})
    void aChangeAndADeletionThatAreNotAnsweredSayWhyAndAreDoneWhenTriedAgain(EntityKind kind)
            throws Exception {
        String collection = kind.collection();
        String changed = projects.names(collection).getFirst();
        go(kind);
        silence = new CountDownLatch(1);
        hands.edit(changed);
        hands.fill("Description", "Changed");
        hands.press("Save");
        window.await("why", () -> hands.says(".detail-mark", TOO_LONG));
        window.await("as typed", () -> window.showsText("Changed"));
        delete("Twice");
        hands.open(changed);
        silence.countDown();
        hands.press(".detail-mark", "Try again");
        window.await("done", () -> projects.with(collection, "description", "Changed") == 1);
        window.await("deleted", () -> !projects.names(collection).contains("Twice"));
        window.await("no trouble", () -> !window.shows(".list-troubles .card"));
    }

    @Order(4)
    @Test
    void aDeletionThatIsNotAnsweredIsSaidAboveTheListAndCanBeKeptFrom() throws Exception {
        go(EntityKind.CHARACTER);
        silence = new CountDownLatch(1);
        delete("Qadi");
        window.await("why", () -> hands.says(".list-troubles", TOO_LONG));
        assertThat(onFx(() -> hands.says(".list-troubles", "One deletion has not come true yet")))
                .isTrue();
        hands.press(".list-troubles", "Keep it");
        window.await("back", () -> hands.says(".list-side .list-view", "Qadi"));
        silence.countDown();
        assertThat(projects.names("characters")).contains("Qadi");
    }

    private void delete(String name) throws Exception {
        hands.open(name);
        hands.press("Delete");
        window.await("gone", () -> !hands.says(".list-side .list-view", name));
        hands.press(".toast", "Dismiss");
    }

    @Order(5)
    @ParameterizedTest
    @EnumSource(names = {"EPISODE", "SCENE", "CHARACTER", "LOCATION"})
    void aRefusedDeletionComesBackAndIsTriedAgain(EntityKind kind) throws Exception {
        String name = projects.names(kind.collection()).getFirst();
        projects.faults.add(status(422, "{'error':'It is still in a scene'}"));
        go(kind);
        delete(name);
        window.await("back", () -> hands.says(".list-side .list-view", name));
        hands.open(name);
        window.await("why", () -> hands.says(".detail-mark", "It is still in a scene"));
        hands.press(".detail-mark", "Try again");
        window.await("deleted", () -> !projects.names(kind.collection()).contains(name));
    }

    @Order(6)
    @Test
    void somebodyElsesChangeBeforeADeletionIsAskedAbout() throws Exception {
        projects.faults.add((request, out) -> json(out, 409, "{\"error\":\"changed\"}"));
        go(EntityKind.CHARACTER);
        delete("Halima");
        window.await("back", () -> hands.says(".list-side .list-view", "Halima"));
        hands.open("Halima");
        window.await("the question", () -> hands.says(".detail-mark", "before it was deleted"));
        hands.press(".detail-mark", "Delete it anyway");
        window.await("deleted", () -> !projects.names("characters").contains("Halima"));
    }

    @Order(7)
    @Test
    void aDeletionWhoseAnswerIsLostIsDoneOnce() throws Exception {
        go(EntityKind.CHARACTER);
        projects.faults.add(FakeProjects.lost(projects));
        go(EntityKind.LOCATION);
        delete("Souk");
        window.await("deleted", () -> !projects.names("locations").contains("Souk"));
        window.await("no trouble", () -> !window.shows(".list-troubles .card"));
        assertThat(requests(server, "DELETE", "/locations/Souk")).hasSizeLessThanOrEqualTo(2);
    }

    @Order(8)
    @Test
    void withTheServerGoneEverythingWaitsInSightAndGoesOutWhenItIsBack() throws Exception {
        int port = Integer.parseInt(server.address().replaceAll(".*:", ""));
        server.close();
        make(EntityKind.CHARACTER, "Morgana");
        window.await("why", () -> hands.says(".detail-mark", AWAY));
        hands.edit("Badr");
        hands.fill("Description", "Reads the stars");
        hands.press("Save");
        window.await("why here too", () -> hands.says(".detail-mark", AWAY));
        delete("Echo");
        window.await("and of the deletion", () -> hands.says(".list-troubles", AWAY));
        server = LoopbackServer.start(port, this::answer);
        hands.press(".list-troubles", "Try again");
        window.await("made", () -> projects.names("characters").contains("Morgana"));
        window.await("deleted", () -> !projects.names("characters").contains("Echo"));
        window.await("changed", () -> !requests(server, "PATCH", "/characters/Badr").isEmpty());
        window.await("no trouble", () -> !window.shows(".list-troubles .card"));
    }

    @Order(9)
    @Test
    void whatIsDeletedWithinTheOfferToUndoItIsDeletedWhenTheWindowCloses() throws Exception {
        go(EntityKind.LOCATION);
        hands.open("Echo");
        hands.press("Delete");
        window.await("gone", () -> !hands.says(".list-side .list-view", "Echo"));
        assertThat(projects.names("locations")).contains("Echo");
        window.close();
        start();
        window.await("deleted", () -> !projects.names("locations").contains("Echo"));
    }

    @Order(10)
    @Test
    void whatWasRefusedIsThereWithItsTextAfterARestart() throws Exception {
        // What an earlier run of the window still has to send is none of it.
        breaks.set(true);
        make(EntityKind.CHARACTER, "Scheherazade");
        window.await("the card", () -> hands.says(".list-troubles", "Scheherazade is not saved"));
        window.close();
        start();
        go(EntityKind.CHARACTER);
        window.await("the card", () -> hands.says(".list-troubles", "Scheherazade is not saved"));
        hands.press(".list-troubles", "Edit");
        window.await("the form", () -> window.shows(".entity-form"));
        assertThat(onFx(() -> hands.typed("Description"))).isEqualTo("somebody");
        hands.press("Save");
        window.await("made", () -> projects.names("characters").contains("Scheherazade"));
    }
}
