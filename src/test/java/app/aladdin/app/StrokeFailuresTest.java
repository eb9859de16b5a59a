package app.aladdin.app;

import static app.aladdin.client.FakeProjects.status;
import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.client.FakeProjects;
import app.aladdin.net.LoopbackServer;
import app.aladdin.ui.Toolkit;

import javafx.scene.control.ListView;

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
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// What a server does not take of a copy, of a change of several things and of an import, in a real
/// window that waits a second for answers. One window for all of it.
@ExtendWith(Toolkit.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class StrokeFailuresTest {
    private static final String REFUSED =
            "{'error':'no','code':'VALIDATION_ERROR','details':{'%s':['is not in this film']}}";
    private static final String TOO_LONG = "The server took too long";
    private static final String AWAY = "The server cannot be reached";

    private final FakeProjects projects = new FakeProjects();
    private final AtomicBoolean silent = new AtomicBoolean();
    private final CountDownLatch over = new CountDownLatch(1);
    private LoopbackServer server = LoopbackServer.start(this::answer);
    private Path home = Path.of("");
    private WindowUnderTest window;
    private StoryHands hands;

    private void answer(LoopbackServer.Request request, java.io.OutputStream out)
            throws java.io.IOException, InterruptedException {
        if (silent.get() && !request.method().equals("GET")) {
            over.await(60, TimeUnit.SECONDS);
        } else {
            projects.answer(request, out);
        }
    }

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        home = folder;
        projects.put("projects", "{'id':'p','name':'Caves','type':'series'}");
        for (String name : List.of("Aladdin", "Badr", "Halima")) {
            projects.put(
                    "characters",
                    "{'id':'%1$s','projectId':'p','name':'%1$s','role':'minor','description':'x'}"
                            .formatted(name));
        }
        window = WindowUnderTest.openPatient(folder.resolve("data"), server.address(), "1");
        hands = new StoryHands(window);
        window.await("the project", () -> window.shows(".project-button"));
        window.await("the server", () -> window.shows(".sidebar-foot .success"));
        hands.press(".sidebar", "Characters");
        window.await("the characters", () -> hands.says(".list-side .list-view", "Halima"));
    }

    @AfterAll
    void close() {
        over.countDown();
        window.close();
        server.close();
    }

    private static String reason(int status, String field) {
        return status == 422 ? REFUSED.formatted(field) : "{'error':'boom','code':'SERVER_ERROR'}";
    }

    private static String words(int status) {
        return status == 422 ? "is not in this film" : "The server had a fault";
    }

    private void fails(int status, String field, int times) {
        for (int i = 0; i < times; i++) {
            projects.faults.add(status(status, reason(status, field)));
        }
    }

    private void undo(String offer) throws Exception {
        window.await("the offer", () -> hands.says(".toast", offer));
        hands.press(".toast", "Undo");
    }

    private void select(int... rows) throws Exception {
        onFx(() -> {
            ListView<?> list = (ListView<?>) window.one(".list-side .list-view");
            list.getSelectionModel().clearSelection();
            for (int row : rows) {
                list.getSelectionModel().select(row);
            }
        });
    }

    private long supporting() {
        return projects.with("characters", "role", "supporting");
    }

    private void makeTwoSupporting() throws Exception {
        select(0, 1);
        onFx(() -> hands.choose("Set Role of the selected", "Supporting"));
    }

    private void importTwo() throws Exception {
        bring(
                "Name,Role,Description\nYusuf,minor,Sells spices\nZaynab,minor,Maps\n",
                "Import 2 characters");
    }

    private void bring(String lines, String button) throws Exception {
        window.files().then(Files.writeString(home.resolve("cast.csv"), lines));
        onFx(() -> window.run("csv.import.character"));
        window.await("the table", () -> window.shows(".import-card"));
        hands.press(".import-card", button);
    }

    private boolean has(String... names) {
        return projects.names("characters").containsAll(List.of(names));
    }

    private boolean lacks(String... names) {
        return List.of(names).stream().noneMatch(projects.names("characters")::contains);
    }

    @Order(1)
    @ParameterizedTest
    @CsvSource({"422", "500"})
    void aCopyThatIsNotTakenIsKeptWithTheReasonTriedAgainAndUndone(int status) throws Exception {
        hands.open("Badr");
        fails(status, "role", 1);
        hands.press("Duplicate");
        if (status == 422) {
            window.await("why", () -> hands.says(".entity-form", words(status)));
            assertThat(onFx(() -> hands.typed("Name"))).isEqualTo("Badr (copy)");
            hands.press("Save");
        } else {
            window.await("why", () -> hands.says(".list-troubles", words(status)));
            assertThat(onFx(() -> hands.says(".list-troubles", "Badr (copy) is not saved")))
                    .isTrue();
            hands.press(".list-troubles", "Try again");
        }
        window.await("made", () -> has("Badr (copy)"));
        window.await("no trouble", () -> !window.shows(".list-troubles .card"));
        undo("Badr (copy) saved");
        window.await("undone", () -> lacks("Badr (copy)"));
    }

    @Order(2)
    @ParameterizedTest
    @CsvSource({"422", "500"})
    void aChangeOfSeveralThatIsNotTakenSaysWhyAboveThemIsTriedAgainAndUndone(int status)
            throws Exception {
        fails(status, "role", 2);
        makeTwoSupporting();
        window.await("how many", () -> hands.says(".list-troubles", "2 changes are not saved"));
        window.await("why", () -> hands.says(".list-troubles", words(status)));
        window.await("in the rows", () -> hands.says(".list-side .list-view", "Not saved"));
        assertThat(supporting()).isZero();
        hands.press(".list-troubles", "Try all again");
        window.await("changed", () -> supporting() == 2);
        window.await("no trouble", () -> !window.shows(".list-troubles .card"));
        undo("2 changed");
        window.await("undone", () -> supporting() == 0);
    }

    @Order(3)
    @Test
    void aChangeOfSeveralOfWhichOneIsNotTakenIsUndoneWithNothingLeftBehind() throws Exception {
        fails(500, "role", 1);
        makeTwoSupporting();
        window.await("one", () -> hands.says(".list-troubles", "One change is not saved"));
        window.await("the other", () -> supporting() == 1);
        undo("2 changed");
        window.await("undone", () -> supporting() == 0);
        window.await("no trouble", () -> !window.shows(".list-troubles .card"));
        window.await("no mark", () -> !window.shows(".list-side .list-view .tag.danger"));
    }

    @Order(4)
    @ParameterizedTest
    @CsvSource({"422", "500"})
    void linesOfAnImportThatAreNotTakenAreKeptWithTheReasonTriedAgainAndUndone(int status)
            throws Exception {
        fails(status, "role", 2);
        importTwo();
        window.await("why", () -> hands.says(".list-troubles", words(status)));
        window.await("one", () -> hands.says(".list-troubles", "Yusuf is not saved"));
        window.await("the other", () -> hands.says(".list-troubles", "Zaynab is not saved"));
        hands.press(".list-troubles", "Try again");
        window.await("one left", () -> !hands.says(".list-troubles", "Zaynab is not saved"));
        hands.press(".list-troubles", "Try again");
        window.await("made", () -> has("Yusuf", "Zaynab"));
        window.await("no trouble", () -> !window.shows(".list-troubles .card"));
        undo("2 characters imported");
        window.await("undone", () -> lacks("Yusuf", "Zaynab"));
    }

    @Order(4)
    @Test
    void manyLinesThatAreNotTakenAreOneSentenceAndOneTry() throws Exception {
        int many = 120;
        StringBuilder lines = new StringBuilder("Name,Role,Description\n");
        for (int i = 0; i < many; i++) {
            lines.append("Weaver ").append(i).append(",minor,Weaves\n");
        }
        fails(500, "", many);
        bring(lines.toString(), "Import 120 characters");
        window.await("one sentence", () -> hands.says(".list-troubles", "120 changes are not"));
        window.await("why", () -> hands.says(".list-troubles", words(500)));
        assertThat(onFx(() -> window.scene().getRoot().lookupAll(".list-troubles .card")))
                .hasSizeLessThanOrEqualTo(3);
        hands.press(".list-troubles", "Try all again");
        window.await("made", () -> has("Weaver 0", "Weaver 119"));
        window.await("no trouble", () -> !window.shows(".list-troubles .card"));
        undo("120 characters imported");
        window.await("undone", () -> lacks("Weaver 0", "Weaver 60", "Weaver 119"));
    }

    @Order(5)
    @Test
    void whatIsNotAnsweredWaitsInSightWithTheReasonAndIsDoneOnce() throws Exception {
        silent.set(true);
        makeTwoSupporting();
        importTwo();
        window.await("why", () -> hands.says(".import-card", TOO_LONG));
        hands.press(".import-card", "Go on in the background");
        window.await("a row", () -> hands.says(".list-side .list-view", "Yusuf"));
        window.await("its mark", () -> hands.says(".list-side .list-view", "Waits"));
        silent.set(false);
        window.await("changed", () -> supporting() == 2);
        window.await("made", () -> has("Yusuf", "Zaynab"));
        undo("2 characters imported");
        window.await("undone", () -> lacks("Yusuf", "Zaynab"));
        assertThat(projects.names("characters")).doesNotHaveDuplicates();
        assertThat(supporting()).isEqualTo(2);
    }

    @Order(6)
    @Test
    void withTheServerGoneAllOfItWaitsInSightAndGoesOutWhenItIsBack() throws Exception {
        int port = Integer.parseInt(server.address().replaceAll(".*:", ""));
        server.close();
        hands.open("Badr");
        hands.press("Duplicate");
        window.await("why", () -> hands.says(".detail-mark", AWAY));
        importTwo();
        window.await("why here too", () -> hands.says(".import-card", AWAY));
        hands.press(".import-card", "Go on in the background");
        window.await("a row", () -> hands.says(".list-side .list-view", "Yusuf"));
        server = LoopbackServer.start(port, this::answer);
        hands.press(".detail-mark", "Try again");
        window.await("made", () -> has("Badr (copy)", "Yusuf", "Zaynab"));
        window.await("nothing waits", () -> !hands.says(".list-side .list-view", "Waits"));
        assertThat(projects.names("characters")).doesNotHaveDuplicates();
    }
}
