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

import javafx.scene.Node;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;

@ExtendWith(Toolkit.class)
final class PickingTest {
    private static final List<Pick> MANY =
            IntStream.range(0, 15)
                    .mapToObj(i -> (Pick) new Pick.Action(Feather.ZAP, "Do " + i, "", () -> {}))
                    .toList();

    private final List<String> happened = new ArrayList<>();
    private boolean chips = true;
    private TextArea input;
    private Stage stage;
    private Picking picking;

    @BeforeEach
    void show() throws Exception {
        TextArea area = onFx(() -> new TextArea());
        VBox box = onFx(() -> new VBox(area));
        Picking made = onFx(() -> picking(area, box));
        input = area;
        picking = made;
        stage =
                onFx(() -> {
                    Stage shown = new Stage();
                    shown.setScene(new Scene(new VBox(box, made.node()), 400, 300));
                    made.install();
                    shown.show();
                    area.requestFocus();
                    return shown;
                });
    }

    private Picking picking(TextArea area, VBox box) {
        ProjectStore project = new ProjectStore();
        project.apply(
                new EntityEvent.Opened(
                        Project.read(Json.parse("{\"id\":\"p\",\"name\":\"Lamp\"}"))));
        Location roof = Location.read(Json.parse("{\"id\":\"l1\",\"name\":\"Palace roof\"}"));
        project.apply(new EntityEvent.Locations("p", new Loadable.Ready<>(List.of(roof), true)));
        Pick make = new Pick.Action(Feather.PLUS, "New character", "", () -> happened.add("made"));
        return new Picking(
                area,
                box,
                "picks",
                new Picks(project, new Messages(Locale.ENGLISH)),
                () -> Stream.concat(Stream.of(make), MANY.stream()).toList(),
                thing -> {
                    happened.add(thing.ref().id());
                    return chips;
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
    void reachesTheLastOfMoreThanFit() throws Exception {
        type("/");
        press(KeyCode.UP);
        onFx(() -> stage.getScene().getRoot().layout());
        Node last = onFx(() -> List.copyOf(box().lookupAll(".pick")).getLast());
        assertThat(onFx(() -> last.localToScene(last.getBoundsInLocal()).getMaxY()))
                .isLessThanOrEqualTo(
                        onFx(() -> box().localToScene(box().getBoundsInLocal()).getMaxY()));
    }

    private Node box() {
        return stage.getScene().lookup(".pick-list");
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
