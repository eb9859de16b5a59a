package app.aladdin.feature.orchestrator.query;

import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.AnswerMetadata;
import app.aladdin.contract.Json;
import app.aladdin.contract.Mode;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.Toolkit;
import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.theme.Theme;
import app.aladdin.ui.view.AnswerBodies.Answer;
import app.aladdin.ui.view.Asking;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

@ExtendWith(Toolkit.class)
final class QueryBodyTest {
    private final Navigator navigator = new Navigator();
    private final List<String> asked = new ArrayList<>();
    private final QueryFeature feature =
            new QueryFeature(navigator, asking(), new Messages(Locale.ENGLISH));

    private Asking asking() {
        return new Asking() {
            @Override
            public void ask(Mode mode, String text) {
                asked.add(mode + " " + text);
            }

            @Override
            public void quote(String text) {}
        };
    }

    private QueryBody body(int results) {
        ObjectNode query = Json.object();
        ArrayNode list = query.putArray("results");
        for (int i = 0; i < results; i++) {
            list.add(
                    Json.object()
                            .put("id", "s" + i)
                            .put("type", "scene")
                            .put("title", "INT. CAVE <b>" + i));
        }
        query.set("queryAnalysis", Json.object().put("intent", "look_around"));
        return body(query);
    }

    private QueryBody body(ObjectNode query) {
        AnswerMetadata metadata = AnswerMetadata.read(Json.object().set("query", query));
        QueryBody body =
                (QueryBody)
                        feature.of(new Answer("m", "c", "caves", metadata, Instant.EPOCH))
                                .orElseThrow()
                                .node();
        new Theme().dress(new Scene(body, 400, 600));
        body.applyCss();
        return body;
    }

    private static Button more(QueryBody body) {
        return body.lookupAll(".button").stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getText() != null)
                .filter(button -> button.getText().startsWith("Show 20"))
                .findFirst()
                .orElseThrow();
    }

    private static List<Node> rows(QueryBody body) {
        return List.copyOf(body.lookupAll(".result"));
    }

    private static List<String> texts(QueryBody body) {
        return body.lookupAll(".label").stream().map(node -> ((Label) node).getText()).toList();
    }

    @Test
    void saysThatNothingWasFound() throws Exception {
        onFx(() -> assertThat(texts(body(0))).contains("Nothing found"));
    }

    @Test
    void showsAnIntentThatItDoesNotKnowInTheServersWord() throws Exception {
        onFx(() -> assertThat(texts(body(1))).contains("look_around", "1 result"));
    }

    @Test
    void showsManyResultsInPortions() throws Exception {
        onFx(() -> {
            QueryBody body = body(500);
            assertThat(rows(body)).hasSize(20);
            more(body).fire();
            assertThat(rows(body)).hasSize(40);
        });
    }

    @Test
    void remembersHowManyWereShownWhenItIsDrawnAgain() throws Exception {
        onFx(() -> {
            more(body(500)).fire();
            assertThat(rows(body(500))).hasSize(40);
        });
    }

    @Test
    void opensAResultByKeyboard() throws Exception {
        onFx(() -> {
            Node row = rows(body(1)).getFirst();
            Event.fireEvent(
                    row,
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED,
                            "",
                            "",
                            KeyCode.ENTER,
                            false,
                            false,
                            false,
                            false));
            assertThat(navigator.here().get()).isEqualTo(new Destination.Scenes(Optional.of("s0")));
        });
    }

    private static void press(Node row, KeyCode code) {
        Event.fireEvent(
                row, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    @Test
    void goesThroughTheResultsWithTheArrows() throws Exception {
        onFx(() -> {
            QueryBody body = body(3);
            List<Node> rows = rows(body);
            rows.getFirst().requestFocus();
            press(rows.getFirst(), KeyCode.DOWN);
            assertThat(body.getScene().getFocusOwner()).isEqualTo(rows.get(1));
            press(rows.get(1), KeyCode.END);
            assertThat(body.getScene().getFocusOwner()).isEqualTo(rows.get(2));
            press(rows.get(2), KeyCode.UP);
            assertThat(body.getScene().getFocusOwner()).isEqualTo(rows.get(1));
        });
    }

    @Test
    void asksTheSameAgainToRefineIt() throws Exception {
        onFx(() -> {
            body(1).lookupAll(".button").stream()
                    .filter(Button.class::isInstance)
                    .map(Button.class::cast)
                    .filter(button -> "Refine".equals(button.getText()))
                    .forEach(Button::fire);
            assertThat(asked).containsExactly("QUERY caves");
        });
    }

    @Test
    void staysInItsWidthWhateverTheServerCallsThings() throws Exception {
        String awful = "\u202eabc <img src=x> \ud800 " + "x".repeat(300);
        ObjectNode result =
                Json.object()
                        .put("id", "1")
                        .put("type", awful)
                        .put("title", awful)
                        .put("excerpt", awful)
                        .put("relevanceScore", "87%");
        result.putArray("relationships")
                .add(
                        Json.object()
                                .put("type", awful)
                                .set("target", Json.object().put("id", "2").put("name", awful)));
        ObjectNode query = Json.object().put("total", 1);
        query.putArray("results").add(result);
        query.putObject("queryAnalysis").put("intent", awful).putArray("entities").add(awful);
        onFx(() -> {
            QueryBody body = body(query);
            body.resize(350, 600);
            body.layout();
            assertThat(body.minWidth(-1)).isLessThanOrEqualTo(350);
            for (Node node : body.lookupAll("*")) {
                assertThat(node.localToScene(node.getBoundsInLocal()).getMaxX())
                        .as(node.toString())
                        .isLessThan(380);
            }
        });
    }
}
