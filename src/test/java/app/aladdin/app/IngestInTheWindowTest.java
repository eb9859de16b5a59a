package app.aladdin.app;

import static app.aladdin.net.LoopbackServer.json;
import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.Json;
import app.aladdin.net.LoopbackServer;
import app.aladdin.ui.Toolkit;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

@ExtendWith(Toolkit.class)
class IngestInTheWindowTest {
    private static final String NOWHERE = "http://127.0.0.1:1";
    private static final String ZAYNAB =
            "Name: Zaynab\nType: character\nRole: supporting\nAge: 16\n"
                    + "Description: A mapmaker's daughter.";

    @TempDir Path home;

    private static TextInputControl field(WindowUnderTest window, String name) {
        return (TextInputControl)
                window.scene().getRoot().lookupAll(".entity-form .text-input").stream()
                        .filter(node -> name.equals(node.getAccessibleText()))
                        .findFirst()
                        .orElseThrow();
    }

    private static boolean typed(WindowUnderTest window, String name, String text) {
        return window.shows(".entity-form") && field(window, name).getText().equals(text);
    }

    /// Described, changed, left, taken up again, accepted, opened, and a record from then on.
    @Test
    void bringsDescribedDataIntoTheProjectWithWhatWasChangedBeforeARestart() throws Exception {
        try (WindowUnderTest window = WindowUnderTest.open(home, "")) {
            window.await("the project", () -> window.showsText("14 at night"));
            window.talk("Data");
            window.send(ZAYNAB);
            window.await("the preview", () -> typed(window, "Age", "16"));
            onFx(() -> field(window, "Age").setText("30"));
        }
        try (WindowUnderTest window = WindowUnderTest.open(home, "")) {
            window.await("what was typed", () -> typed(window, "Age", "30"));
            window.fire(".ingest", "Ingest");
            window.await("the record", () -> window.showsText("Zaynab saved"));
            window.fire(".ingest", "Open");
            window.await("the character", () -> window.showsText("A mapmaker's daughter."));
        }
        try (WindowUnderTest window = WindowUnderTest.open(home, NOWHERE)) {
            window.await("the same record", () -> window.showsText("Zaynab saved"));
        }
    }

    private static void untick(WindowUnderTest window, String name) throws Exception {
        onFx(() ->
                window.scene().getRoot().lookupAll(".ingest .check-box").stream()
                        .map(CheckBox.class::cast)
                        .filter(box -> name.equals(box.getAccessibleText()))
                        .findFirst()
                        .orElseThrow()
                        .setSelected(false));
    }

    /// Discarded: nothing. Then all as it was read, and then one field changed and one refused.
    @Test
    void writesWhatWasAcceptedAndNothingElse() throws Exception {
        ScriptedProject project = new ScriptedProject();
        project.ingest =
                (request, out) ->
                        json(
                                out,
                                200,
                                """
                                {"preview":{"entityType":"character","parsedData":
                                  {"name":"Zaynab","description":"Maps","age":16,"odd":[1,null]},
                                 "suggestedRelationships":[{"type":"BEFRIENDS","target":"b",
                                  "targetType":"character","targetName":"Badr",
                                  "confidence":0.9}]},
                                 "validation":{"isValid":true},"recommendation":"ingest"}\
                                """);
        try (LoopbackServer server = LoopbackServer.start(project);
                WindowUnderTest window = WindowUnderTest.open(home, server.address())) {
            window.await("the project", () -> window.showsText("Caves"));
            window.talk("Data");
            window.send("Zaynab");
            window.await("the preview", () -> typed(window, "Age", "16"));
            window.fire(".ingest", "Discard");
            window.await("the record", () -> window.showsText("Discarded"));
            assertThat(project.written()).isEmpty();
            window.fire(".ingest", "Undo");
            window.await("the preview", () -> typed(window, "Age", "16"));
            window.fire(".ingest", "Ingest");
            window.await("the record", () -> window.showsText("Zaynab saved"));
            window.send("Zaynab again");
            window.await("the second preview", () -> typed(window, "Age", "16"));
            onFx(() -> field(window, "Age").setText("30"));
            untick(window, "Befriends Badr");
            window.fire(".ingest", "Ingest");
            window.await("both records", () -> project.written().size() == 2);
            assertThat(project.written())
                    .containsExactly(
                            "{\"name\":\"Zaynab\",\"description\":\"Maps\",\"age\":16,"
                                    + "\"odd\":[1,null],\"relationships\":[{\"type\":"
                                    + "\"BEFRIENDS\",\"target\":\"b\",\"targetType\":"
                                    + "\"character\",\"targetName\":\"Badr\"}]}",
                            "{\"name\":\"Zaynab\",\"description\":\"Maps\",\"age\":30,"
                                    + "\"odd\":[1,null]}");
        }
    }

    private static String part(String name) {
        return "# " + name + "\n" + "She carries maps. ".repeat(400) + "\n";
    }

    /// Two parts are taken at once; the one between them is read in a second try.
    @Test
    void takesThePartsOfALongTextThatAreReadyAndReadsTheOthersAgain() throws Exception {
        ScriptedProject project = new ScriptedProject();
        Set<String> tried = ConcurrentHashMap.newKeySet();
        project.ingest =
                (request, out) -> {
                    String text = Json.parse(request.body()).path("content").asText();
                    String name = text.substring(2, text.indexOf('\n'));
                    if (name.equals("Harun") && tried.add(name)) {
                        json(out, 422, "{\"error\":\"Odd\"}");
                        return;
                    }
                    json(
                            out,
                            200,
                            "{\"preview\":{\"entityType\":\"character\",\"parsedData\":{\"name\":\""
                                    + name
                                    + "\",\"description\":\"Maps\"}},\"validation\":{\"isValid\":"
                                    + "true},\"recommendation\":\"ingest\"}");
                };
        try (LoopbackServer server = LoopbackServer.start(project);
                WindowUnderTest window = WindowUnderTest.open(home, server.address())) {
            window.await("the project", () -> window.showsText("Caves"));
            window.talk("Data");
            window.send(part("Zaynab") + part("Harun") + part("Yusuf"));
            window.await("the parts", () -> window.showsText("Not read"));
            window.fire(".part-foot", "Ingest the 2 that are ready");
            window.await("both", () -> project.written().size() == 2);
            onFx(() ->
                    window.scene().getRoot().lookupAll(".part-line").stream()
                            .filter(node -> node.getAccessibleText().contains("Not read"))
                            .forEach(IngestInTheWindowTest::enter));
            window.fire(".ingest-record", "Try again");
            window.await("its preview", () -> typed(window, "Name", "Harun"));
            assertThat(project.asked().getLast().path("content").asText()).isEqualTo(part("Harun"));
        }
    }

    private static void enter(Node row) {
        Event.fireEvent(
                row,
                new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }
}
