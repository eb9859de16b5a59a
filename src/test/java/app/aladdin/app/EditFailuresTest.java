package app.aladdin.app;

import static app.aladdin.client.FakeProjects.requests;
import static app.aladdin.client.FakeProjects.status;
import static app.aladdin.net.LoopbackServer.json;
import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.client.FakeProjects;
import app.aladdin.net.LoopbackServer;
import app.aladdin.ui.Toolkit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// What a server does not take, in a real window: what was typed stays, the reason stands where the
/// person looks, and there is a way out. One window for all of it.
@ExtendWith(Toolkit.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class EditFailuresTest {
    private static final String FAULT = "The server had a fault";

    private final FakeProjects projects = new FakeProjects();
    private final LoopbackServer server = LoopbackServer.start(projects);
    private WindowUnderTest window;
    private StoryHands hands;

    @BeforeAll
    void open(@TempDir Path home) throws Exception {
        for (String name : new String[] {"Aladdin", "Badr", "Halima", "Marwan", "Qadi", "Safiya"}) {
            projects.put(
                    "characters",
                    "{'id':'"
                            + name
                            + "','projectId':'p','name':'"
                            + name
                            + "','role':'minor','description':'x'}");
        }
        window = WindowUnderTest.open(home, server.address());
        hands = new StoryHands(window);
        window.await("the project", () -> window.shows(".project-button"));
        hands.press("Characters");
        window.await("the characters", () -> window.showsText("Safiya"));
        window.await("the server", () -> window.shows(".sidebar-foot .success"));
    }

    @AfterAll
    void close() {
        window.close();
        server.close();
    }

    private static void fails(FakeProjects projects, int status, String body) {
        projects.faults.add(status(status, body));
    }

    private void has(String name) throws Exception {
        window.await(name + " on the server", () -> projects.names("characters").contains(name));
    }

    @Test
    void refusedFieldsOfANewCharacterAreNamedInItsFormWithEverythingTypedStillThere()
            throws Exception {
        fails(
                projects,
                422,
                "{'error':'no','code':'VALIDATION_ERROR','details':{'name':['is taken already']}}");
        hands.press("New character");
        window.await("the form", () -> window.shows(".entity-form"));
        hands.fill("Name", "Zaynab");
        hands.fill("Description", "A mapmaker's daughter");
        hands.press("Save");
        window.await("the reason", () -> hands.says(".entity-form", "is taken already"));
        assertThat(onFx(() -> hands.typed("Name"))).isEqualTo("Zaynab");
        assertThat(onFx(() -> hands.typed("Description"))).isEqualTo("A mapmaker's daughter");

        hands.fill("Name", "Zaynab of the maps");
        hands.press("Save");
        has("Zaynab of the maps");
        window.await("no trouble", () -> !window.shows(".list-troubles .card"));
        window.await("the offer", () -> hands.says(".toast", "Zaynab of the maps saved"));
        hands.press(".toast", "Undo");
        window.await("undone", () -> !projects.names("characters").contains("Zaynab of the maps"));
    }

    @Test
    void aCharacterThatAFaultKeptOutIsTriedAgainFromTheList() throws Exception {
        fails(projects, 500, "{'error':'boom'}");
        hands.press("New character");
        window.await("the form", () -> window.shows(".entity-form"));
        hands.fill("Name", "Yusuf");
        hands.fill("Description", "Sells spices");
        hands.press("Save");
        window.await("the reason", () -> hands.says(".list-troubles", FAULT));
        assertThat(onFx(() -> hands.says(".list-troubles", "Yusuf is not saved"))).isTrue();
        hands.press(".list-troubles", "Edit");
        window.await("the form", () -> window.shows(".entity-form"));
        assertThat(onFx(() -> hands.typed("Description"))).isEqualTo("Sells spices");
        hands.press("Cancel");
        window.await("the card again", () -> window.shows(".list-troubles .card"));
        hands.press(".list-troubles", "Try again");
        has("Yusuf");
        window.await("no trouble", () -> !window.shows(".list-troubles .card"));
    }

    @Test
    void aChangeThatAFaultKeptOutIsTakenBackAndTriedAgain() throws Exception {
        fails(projects, 500, "{'error':'boom'}");
        hands.edit("Badr");
        hands.fill("Name", "Badr al-Budur");
        hands.press("Save");
        window.await("the reason", () -> hands.says(".detail-mark", FAULT));
        window.await("as the server has it", () -> hands.texts(".detail-page").contains("Badr"));
        hands.press(".detail-mark", "Try again");
        has("Badr al-Budur");
        window.await("its name", () -> hands.says(".detail-page", "Badr al-Budur"));
        window.await("the offer", () -> hands.says(".toast", "Badr al-Budur saved"));
        hands.press(".toast", "Undo");
        has("Badr");
    }

    @Test
    void aRefusedChangeOpensItsFormAgain() throws Exception {
        fails(
                projects,
                422,
                "{'errors':[{'field':'role','message':'is not in this"
                        + " film'},{'field':'mood','message':'is missing'}]}");
        hands.edit("Marwan");
        hands.fill("Description", "A vizier who counts");
        hands.press("Save");
        window.await("the field's reason", () -> hands.says(".entity-form", "is not in this film"));
        assertThat(onFx(() -> hands.says(".form-card", "Mood: is missing"))).isTrue();
        assertThat(onFx(() -> hands.typed("Description"))).isEqualTo("A vizier who counts");
        hands.press("Save");
        window.await("the offer", () -> hands.says(".toast", "Marwan saved"));
    }

    @Test
    void aConflictShowsBothAndTheChosenOneCounts() throws Exception {
        for (String choice : new String[] {"Take theirs", "Keep yours"}) {
            projects.faults.add((request, out) -> {
                projects.put(
                        "characters",
                        "{'id':'Halima','projectId':'p','name':'Halima of the"
                                + " court','role':'minor','description':'x'}");
                json(out, 409, "{\"error\":\"changed\",\"code\":\"CONFLICT\"}");
            });
            hands.edit("Halima");
            hands.fill("Name", "Halima the weaver");
            hands.press("Save");
            window.await("the question", () -> window.showsText("Somebody else changed the same"));
            assertThat(onFx(() -> hands.texts(".conflict-fields")))
                    .contains("Halima the weaver", "Halima of the court");
            hands.press(choice);
            window.await("an answer", () -> !window.shows(".conflict"));
            if (choice.equals("Take theirs")) {
                window.await("theirs", () -> hands.says(".detail-page", "Halima of the court"));
                projects.put(
                        "characters",
                        "{'id':'Halima','projectId':'p','name':'Halima','role':'minor','description':'x'}");
                hands.edit("Halima of the court");
                hands.fill("Name", "Halima");
                hands.press("Save");
                window.await("as before", () -> hands.says(".toast", "Halima saved"));
            }
        }
        has("Halima the weaver");
    }

    @Test
    void whatCouldNotBeDeletedComesBackWithTheReason() throws Exception {
        fails(projects, 500, "{'error':'boom'}");
        hands.open("Qadi");
        hands.press("Delete");
        window.await("gone", () -> !hands.says(".list-side .list-view", "Qadi"));
        hands.press(".toast", "Dismiss");
        window.await("back again", () -> hands.says(".list-side .list-view", "Qadi"));
        hands.open("Qadi");
        window.await("the card", () -> hands.says(".detail-mark", "Qadi is not deleted"));
        hands.press(".detail-mark", "Try again");
        window.await("deleted", () -> !projects.names("characters").contains("Qadi"));
    }

    @Test
    void twoEditsOfOneThingAreKeptApartWhenTheFirstFails() throws Exception {
        CountDownLatch hold = new CountDownLatch(1);
        projects.faults.add((request, out) -> {
            hold.await(20, TimeUnit.SECONDS);
            json(out, 500, "{\"error\":\"boom\"}");
        });
        hands.edit("Safiya");
        hands.fill("Name", "Safiya the elder");
        hands.press("Save");
        window.await("the first", () -> hands.says(".detail-page", "Safiya the elder"));
        window.await("on its way", () -> hands.says(".detail", "Saving"));
        hands.press("Edit");
        window.await("the form", () -> window.shows(".entity-form"));
        hands.fill("Description", "Reads the stars");
        hands.press("Save");
        window.await("the second", () -> hands.says(".detail-page", "Reads the stars"));
        hold.countDown();
        window.await("the reason", () -> hands.says(".detail-mark", FAULT));
        assertThat(onFx(() -> hands.says(".detail-page", "Reads the stars"))).isTrue();
        hands.press(".detail-mark", "Discard");
        window.await(
                "the second on the server",
                () ->
                        requests(server, "PATCH", "/characters/Safiya").stream()
                                .anyMatch(it ->
                                        it.body().equals("{\"description\":\"Reads the stars\"}")));
        has("Safiya");
        window.await("no mark", () -> !window.shows(".detail-mark"));
        assertThat(onFx(() -> hands.says(".detail-page", "Reads the stars"))).isTrue();
    }

    @Test
    void aLostAnswerLeavesTheChangeInSightUntilTheServerIsBackAndSendsItOnce() throws Exception {
        projects.faults.add(FakeProjects.lost(projects));
        hands.edit("Aladdin");
        hands.fill("Name", "Aladdin the younger");
        hands.press("Save");
        window.await("in sight", () -> hands.says(".detail-page", "Aladdin the younger"));
        has("Aladdin the younger");
        window.await("known to be saved", () -> hands.says(".toast", "Aladdin the younger saved"));
        assertThat(requests(server, "PATCH", "/characters/Aladdin")).hasSize(1);
    }
}
