package app.aladdin.app;

import static app.aladdin.client.FakeProjects.requests;
import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.client.FakeProjects;
import app.aladdin.net.LoopbackServer;
import app.aladdin.ui.Toolkit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/// A project as large as they come. What the window's own thread does is measured by its processor
/// time, which does not depend on what else the computer is doing.
@ExtendWith(Toolkit.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LongListsTest {
    private static final int SCENES = 10_000;
    private static final int CHARACTERS = 2_000;
    private static final int LOCATIONS = 1_500;

    /// More than fit on the screen, with those on their way in and out.
    private static final int ROWS_MADE = 60;

    private static final String[] TIMES = {"DAY", "NIGHT", "DUSK", "DAWN"};

    private final FakeProjects projects = new FakeProjects();
    private final LoopbackServer server = LoopbackServer.start(projects);
    private WindowUnderTest window;
    private Duration firstOpening = Duration.ZERO;

    @BeforeAll
    void open(@TempDir Path home) throws Exception {
        for (int i = 1; i <= SCENES; i++) {
            projects.put("scenes", scene(i, "A thousand words of the market, number " + i));
        }
        for (int i = 1; i <= CHARACTERS; i++) {
            projects.put(
                    "characters",
                    "{'id':'c%d','projectId':'p','name':'Weaver %d','role':'minor','description':'Weaves.','speeches':%d}"
                            .formatted(i, i, i % 40));
        }
        for (int i = 1; i <= LOCATIONS; i++) {
            projects.put(
                    "locations",
                    "{'id':'l%d','projectId':'p','name':'Stall %d','description':'Sells.'}"
                            .formatted(i, i));
        }
        window = WindowUnderTest.open(home, server.address());
        window.await(
                "everything",
                () ->
                        sidebarCounts(Integer.toString(SCENES))
                                && sidebarCounts(Integer.toString(CHARACTERS))
                                && sidebarCounts(Integer.toString(LOCATIONS)));
        firstOpening = window.busyUntilPulse(() -> window.run("nav.scenes"));
    }

    private static String scene(int number, String description) {
        String time = TIMES[number % TIMES.length];
        return ("{'id':'s%d','projectId':'p','sceneNumber':'%d','name':'INT. BAZAAR - ROW %d - %s',"
                    + "'setting':'INT','timeOfDay':'%s','eighths':%d,'status':'draft','description':'%s','characters':[{'id':'c%d','name':'Weaver"
                    + " %d'},{'id':'c%d','name':'Weaver %d'}]}")
                .formatted(
                        number,
                        number,
                        number % 300,
                        time,
                        time,
                        1 + number % 20,
                        description,
                        1 + number % CHARACTERS,
                        1 + number % CHARACTERS,
                        1 + number % 7,
                        1 + number % 7);
    }

    @AfterAll
    void close() {
        window.close();
        server.close();
    }

    private boolean sidebarCounts(String text) {
        return window.scene().getRoot().lookupAll(".sidebar .label").stream()
                .map(node -> ((Label) node).getText())
                .anyMatch(text::equals);
    }

    private ListView<?> list() {
        return (ListView<?>) window.one(".list-side .list-view");
    }

    private boolean lists(String text) {
        return window.scene().getRoot().lookupAll(".list-side .list-cell .label").stream()
                .map(node -> ((Label) node).getText())
                .anyMatch(text::equals);
    }

    private static Duration report(String what, Duration time) {
        System.out.printf("%s: %.1f ms of the window's thread%n", what, time.toNanos() / 1e6);
        return time;
    }

    @Test
    void tenThousandScenesOpenAtOnce() throws Exception {
        assertThat(report("10,000 scenes opened for the first time", firstOpening))
                .isLessThan(Duration.ofMillis(600));
        window.busyUntilPulse(() -> window.run("nav.scenes"));
        assertThat(onFx(() -> lists("INT. BAZAAR - ROW 1"))).isTrue();
        window.busyUntilPulse(() -> window.run("nav.characters"));
        assertThat(onFx(() -> lists("Weaver 1"))).isTrue();
        onFx(() -> window.run("nav.dashboard"));
        window.settle();
        assertThat(
                        report(
                                "10,000 scenes opened again",
                                window.busyUntilPulse(() -> window.run("nav.scenes"))))
                .isLessThan(Duration.ofMillis(200));
    }

    @Test
    void scrollingTenThousandScenesLeavesMostOfEachPulseFree() throws Exception {
        window.busyUntilPulse(() -> window.run("nav.scenes"));
        long[] steps = new long[60];
        for (int i = 0; i < steps.length; i++) {
            int row = 40 + i * 5;
            steps[i] = window.busyUntilPulse(() -> list().scrollTo(row)).toNanos();
        }
        Arrays.sort(steps);
        Duration median = Duration.ofNanos(steps[steps.length / 2]);
        report(
                "five rows further, slowest of twenty",
                Duration.ofNanos(steps[steps.length * 19 / 20]));
        assertThat(report("five rows further, median", median)).isLessThan(Duration.ofMillis(12));
        window.busyUntilPulse(() -> list().scrollTo(0));
    }

    @ParameterizedTest
    @CsvSource({"characters, Weaver, 2000", "locations, Stall, 1500"})
    void thousandsOfThingsOpenScrollAndAreSearchedWithTheFewRowsThatAreSeen(
            String place, String name, int count) throws Exception {
        Duration opening = window.busyUntilPulse(() -> window.run("nav." + place));
        assertThat(report(count + " " + place + " opened for the first time", opening))
                .isLessThan(Duration.ofMillis(600));
        assertThat(onFx(() -> list().getItems())).hasSize(count);
        onFx(() -> window.run("nav.dashboard"));
        window.settle();
        Duration again = window.busyUntilPulse(() -> window.run("nav." + place));
        assertThat(report(count + " " + place + " opened again", again))
                .isLessThan(Duration.ofMillis(200));
        Set<Node> rows = Collections.newSetFromMap(new IdentityHashMap<>());
        long[] steps = new long[40];
        for (int i = 0; i < steps.length; i++) {
            int row = 40 + i * 30;
            steps[i] = window.busyUntilPulse(() -> list().scrollTo(row)).toNanos();
            rows.addAll(onFx(() -> list().lookupAll(".list-cell")));
        }
        assertThat(rows).hasSizeBetween(8, ROWS_MADE);
        Arrays.sort(steps);
        assertThat(
                        report(
                                "thirty " + place + " further, median",
                                Duration.ofNanos(steps[steps.length / 2])))
                .isLessThan(Duration.ofMillis(16));
        TextField filter = (TextField) window.one(".list-side .text-field");
        String last = name + " " + count;
        assertThat(
                        report(
                                last + " among " + place,
                                window.busyUntilPulse(() -> filter.setText(last))))
                .isLessThan(Duration.ofMillis(200));
        assertThat(onFx(() -> list().getItems())).hasSize(1);
        window.busyUntilPulse(filter::clear);
        window.busyUntilPulse(() -> list().scrollTo(0));
    }

    @Test
    void tenThousandScenesAreSearchedAndTurnedRoundAtOnce() throws Exception {
        window.busyUntilPulse(() -> window.run("nav.scenes"));
        TextField filter = (TextField) window.one(".list-side .text-field");
        report("the first letter", window.busyUntilPulse(() -> filter.setText("7")));
        assertThat(report("a word", window.busyUntilPulse(() -> filter.setText("number 7777"))))
                .isLessThan(Duration.ofMillis(200));
        assertThat(onFx(() -> list().getItems())).hasSize(1);
        assertThat(report("all of them again", window.busyUntilPulse(filter::clear)))
                .isLessThan(Duration.ofMillis(200));
    }

    @Test
    void tenThousandScenesAreATableWithADetailThatIsOpenedByKeys() throws Exception {
        StoryHands hands = new StoryHands(window);
        window.busyUntilPulse(() -> window.run("nav.scenes"));
        assertThat(
                        report(
                                "10,000 scenes as a table",
                                window.busyUntilPulse(() -> hands.toggle("Show as a table"))))
                .isLessThan(Duration.ofMillis(600));
        assertThat(onFx(() -> window.shows(".detail-page"))).isFalse();
        onFx(() -> window.one(".thing-table").requestFocus());
        window.keys("Enter");
        window.await("the detail", () -> hands.says(".detail-page", "Scene 1"));
        window.keys("Alt+Down");
        window.await("the next one", () -> hands.says(".detail-page", "Scene 2"));
        hands.press("Close");
        window.await("the table alone", () -> !window.shows(".detail-page"));
        onFx(() -> hands.toggle("Show as a list"));
        window.await("the list", () -> window.shows(".list-side .list-view"));
    }

    @Test
    void aFilterIsSavedUnderANameAndUsedAgain() throws Exception {
        StoryHands hands = new StoryHands(window);
        window.busyUntilPulse(() -> window.run("nav.scenes"));
        TextField filter = (TextField) window.one(".list-side .text-field");
        window.busyUntilPulse(() -> filter.setText("row 299"));
        onFx(() -> hands.choose("Filter", "Save this filter"));
        window.await("the name", () -> window.shows(".name-line"));
        onFx(() -> ((TextField) window.one(".name-line .text-field")).setText("The last row"));
        hands.press(".name-line", "Save");
        window.await("said", () -> hands.says(".toast", "“The last row” saved"));
        window.busyUntilPulse(filter::clear);
        assertThat(onFx(() -> list().getItems())).hasSize(SCENES);
        onFx(() -> hands.choose("Filter", "The last row"));
        assertThat(onFx(() -> filter.getText())).isEqualTo("row 299");
        onFx(() -> hands.choose("Filter", "Delete “The last row”"));
        window.await("gone", () -> hands.says(".toast", "“The last row” deleted"));
        window.busyUntilPulse(filter::clear);
    }

    @Test
    void eachPageIsFetchedOnceAndAChangeMovesNothing() throws Exception {
        window.busyUntilPulse(() -> window.run("nav.scenes"));
        onFx(() -> list().scrollTo(5_000));
        window.settle();
        StoryHands hands = new StoryHands(window);
        onFx(() -> list().getSelectionModel().clearAndSelect(5_003));
        window.await("scene 5004", () -> hands.says(".detail-page", "Scene 5004"));
        report(
                "a form among 10,000",
                window.busyUntil(() -> hands.press("Edit"), () -> window.shows(".entity-form")));
        hands.fill("Eighths", "33");
        assertThat(
                        report(
                                "a change among 10,000",
                                window.busyUntil(
                                        () -> hands.press("Save"),
                                        () -> lists("4 1/8") && hands.says(".toast", "saved"))))
                .isLessThan(Duration.ofMillis(500));
        assertThat(onFx(() -> list().getSelectionModel().getSelectedIndex())).isEqualTo(5_003);
        assertThat(onFx(() -> lists("5001"))).as("the rows are where they were").isTrue();
        assertThat(requests(server, "GET", "/projects/p/scenes"))
                .extracting(LoopbackServer.Request::query)
                .doesNotHaveDuplicates()
                .hasSizeBetween(SCENES / 100, SCENES / 100 + 1);
    }
}
