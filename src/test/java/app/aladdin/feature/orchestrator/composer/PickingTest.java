package app.aladdin.feature.orchestrator.composer;

import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.client.entities.EntityEvent;
import app.aladdin.client.entities.ProjectStore;
import app.aladdin.contract.Json;
import app.aladdin.contract.Location;
import app.aladdin.contract.Project;
import app.aladdin.i18n.Messages;
import app.aladdin.state.Loadable;
import app.aladdin.ui.Toolkit;

import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

@ExtendWith(Toolkit.class)
final class PickingTest {
    private final List<String> happened = new ArrayList<>();
    private boolean chips = true;
    private TextArea input;
    private Stage stage;
    private Picking picking;

    @BeforeEach
    void show() throws Exception {
        onFx(() -> {
            ProjectStore project = new ProjectStore();
            project.apply(
                    new EntityEvent.Opened(
                            Project.read(Json.parse("{\"id\":\"p\",\"name\":\"Lamp\"}"))));
            Location roof = Location.read(Json.parse("{\"id\":\"l1\",\"name\":\"Palace roof\"}"));
            project.apply(
                    new EntityEvent.Locations("p", new Loadable.Ready<>(List.of(roof), true)));
            input = new TextArea();
            VBox box = new VBox(input);
            VBox root = new VBox(box);
            picking =
                    new Picking(
                            input,
                            box,
                            "picks",
                            new Picks(project, new Messages(Locale.ENGLISH)),
                            () ->
                                    List.of(
                                            new Pick.Action(
                                                    Feather.PLUS,
                                                    "New character",
                                                    "",
                                                    () -> happened.add("made"))),
                            thing -> {
                                happened.add(thing.ref().id());
                                return chips;
                            });
            root.getChildren().add(picking.node());
            picking.install();
            stage = new Stage();
            stage.setScene(new Scene(root, 400, 300));
            stage.show();
            input.requestFocus();
        });
    }

    @AfterEach
    void hide() throws Exception {
        onFx(() -> stage.hide());
    }

    private boolean press(KeyCode code) throws Exception {
        return onFx(() ->
                picking.takes(
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    }

    private void type(String text) throws Exception {
        onFx(() -> input.insertText(input.getCaretPosition(), text));
    }

    private String text() throws Exception {
        return onFx(() -> input.getText());
    }

    @Test
    void namesAThingInTheSentence() throws Exception {
        type("What of @roo");
        assertThat(press(KeyCode.ENTER)).isTrue();
        assertThat(text()).isEqualTo("What of Palace roof ");
        assertThat(happened).containsExactly("l1");
        assertThat(press(KeyCode.ENTER)).as("the next Enter sends").isFalse();
    }

    @Test
    void leavesOnlyTheChipWhereNothingElseIsWritten() throws Exception {
        type("@");
        press(KeyCode.TAB);
        assertThat(text()).isEmpty();
        chips = false;
        type("@");
        press(KeyCode.TAB);
        assertThat(text()).isEqualTo("Palace roof ");
    }

    @Test
    void doesWhatTheActionSaysAndTakesItsWordsAway() throws Exception {
        type("/new");
        press(KeyCode.ENTER);
        assertThat(text()).isEmpty();
        assertThat(happened).containsExactly("made");
    }

    @Test
    void staysClosedAfterEscapeUntilAnotherSign() throws Exception {
        type("@");
        assertThat(press(KeyCode.ESCAPE)).isTrue();
        type("pal");
        assertThat(press(KeyCode.ENTER)).isFalse();
        type("ace, @pal");
        assertThat(press(KeyCode.ENTER)).isTrue();
    }
}
