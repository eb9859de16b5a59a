package app.aladdin.feature.orchestrator.query;

import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.AnswerMetadata;
import app.aladdin.contract.Json;
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
import java.util.List;
import java.util.Locale;
import java.util.Optional;

@ExtendWith(Toolkit.class)
final class QueryBodyTest {
    private final Navigator navigator = new Navigator();
    private final QueryFeature feature =
            new QueryFeature(navigator, Asking.NOBODY, new Messages(Locale.ENGLISH));

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
            ((Button) body.lookup(".query-results > .button")).fire();
            assertThat(rows(body)).hasSize(40);
        });
    }

    @Test
    void remembersHowManyWereShownWhenItIsDrawnAgain() throws Exception {
        onFx(() -> {
            ((Button) body(500).lookup(".query-results > .button")).fire();
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
}
