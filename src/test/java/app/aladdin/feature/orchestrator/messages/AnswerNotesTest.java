package app.aladdin.feature.orchestrator.messages;

import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.Feedback;
import app.aladdin.ui.Toolkit;
import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.view.AnswerBodies;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// One message of a list, with what it offers.
@ExtendWith(Toolkit.class)
final class AnswerNotesTest {
    private static final String BROUGHT =
            """
            {"entities":[
               {"type":"scene","id":"s1","name":"INT. CAVE"},
               {"type":"scene","id":"s2","name":"said already"},
               {"type":"prop","id":"p1","name":"%s"}],
             "qualityScore":0.82,"recommendation":"modify",
             "followUps":["Who is in the cave?",{"text":"And then?"},""]}\
            """
                    .formatted("\u202e<b>" + "x".repeat(300));

    @TempDir Path home;

    private CellsUnderTest cells;

    @BeforeEach
    void open() throws Exception {
        cells =
                new CellsUnderTest(
                        home, "See [2](aladdin://project/p/scene/s2).", BROUGHT, AnswerBodies.NONE);
    }

    @AfterEach
    void close() {
        cells.close();
    }

    private static List<String> texts(MessageCell cell) {
        return cell.lookupAll(".answer-notes *").stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    private static Button button(Node in, String name) {
        return in.lookupAll(".button").stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(each ->
                        name.equals(each.getText()) || name.equals(each.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void showsWhatItsTextDoesNotSay() throws Exception {
        onFx(() -> {
            MessageCell cell = cells.answer();
            assertThat(texts(cell))
                    .contains("INT. CAVE", "Quality 0.82", "Recommended: change it first")
                    .contains("Who is in the cave?", "And then?")
                    .doesNotContain("said already");
            for (Node node : cell.lookupAll(".answer-notes .tag")) {
                assertThat(node.localToScene(node.getBoundsInLocal()).getMaxX()).isLessThan(350);
            }
        });
    }

    @Test
    void opensWhatItIsAbout() throws Exception {
        onFx(() -> button(cells.answer(), "INT. CAVE").fire());
        assertThat(cells.navigator.here().get())
                .isEqualTo(new Destination.Scenes(Optional.of("s1")));
    }

    @Test
    void putsWhatMayBeAskedNextIntoTheComposer() throws Exception {
        onFx(() -> button(cells.answer(), "And then?").fire());
        assertThat(cells.asked).containsExactly("QUERY And then?");
    }

    @Test
    void offersWhatMayBeAskedNextAtTheLastAnswerOnly() throws Exception {
        onFx(() -> {
            MessageCell cell = cells.answer();
            cell.last(false);
            assertThat(cell.lookup(".follow-ups").isManaged()).isFalse();
        });
    }

    @Test
    void asksTheQuestionOfAnAnswerAgain() throws Exception {
        onFx(() -> button(cells.answer(), "Ask again").fire());
        assertThat(cells.asked).containsExactly("QUERY What is it?");
        assertThat(cells.store.versions().changing("q")).isTrue();
    }

    @Test
    void quotesAQuestion() throws Exception {
        onFx(() -> button(cells.question(), "Quote it below").fire());
        assertThat(cells.asked).containsExactly("> What is it?");
    }

    @Test
    void marksAnOpinionAndTakesItBack() throws Exception {
        onFx(() -> {
            button(cells.answer(), "A good answer").fire();
            assertThat(cells.look.actions().opinions().on("a").get()).isEqualTo(Feedback.UP);
            button(cells.answer(), "You found this good. Press again to take it back.").fire();
            assertThat(cells.look.actions().opinions().on("a").get()).isEmpty();
        });
    }
}
