package app.aladdin.feature.orchestrator.messages;

import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.client.conversations.ConversationEvent;
import app.aladdin.client.conversations.Entry;
import app.aladdin.contract.AnswerMetadata;
import app.aladdin.contract.Mode;
import app.aladdin.contract.Role;
import app.aladdin.host.Host;
import app.aladdin.i18n.Messages;
import app.aladdin.state.FxDispatcher;
import app.aladdin.ui.Toolkit;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.theme.Theme;
import app.aladdin.ui.view.AnswerBodies;
import app.aladdin.ui.view.Asking;
import app.aladdin.ui.view.Views;
import app.aladdin.ui.view.Words;

import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.fxmisc.flowless.VirtualFlow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

@ExtendWith(Toolkit.class)
class FindBarTest {
    private static final int MANY = 2_000;

    @TempDir private Path home = Path.of("");

    private Host host;
    private MessagesFeature feature;
    private Stage stage;
    private final TextField elsewhere = new TextField();

    @BeforeEach
    void open() throws Exception {
        host = CellsUnderTest.offline(home);
        Messages messages = new Messages(Locale.ENGLISH);
        feature =
                onFx(() ->
                        new MessagesFeature(
                                host.client(),
                                new FxDispatcher(),
                                new Navigator(),
                                new Views(messages),
                                messages,
                                new Words(messages, Clock.systemUTC()),
                                Asking.NOBODY,
                                link -> {},
                                () -> "",
                                conversation -> {},
                                AnswerBodies.NONE));
        stage =
                onFx(() -> {
                    Scene scene = new Scene(new VBox(feature.root(), elsewhere), 500, 540);
                    new Theme().dress(scene);
                    Stage window = new Stage();
                    window.setScene(scene);
                    window.show();
                    feature.open("c");
                    return window;
                });
        await("the conversation, which is empty", () -> feature.empty().getValue());
        List<Entry> all = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            String text = i % 1_000 == 0 ? "The **Höhle** of the " + i + ", a höhle" : "Take " + i;
            all.add(entry("m" + i, text, Entry.State.COMPLETE));
        }
        tell(new ConversationEvent.Opened("c", all));
        await("the messages", () -> feature.said().getValue());
    }

    @AfterEach
    void close() throws Exception {
        onFx(stage::close);
        host.close();
    }

    private void tell(ConversationEvent event) {
        host.client().conversations().events().accept(event);
    }

    private static Entry entry(String id, String text, Entry.State state) {
        return new Entry(
                id,
                Role.ASSISTANT,
                text,
                Mode.CHAT,
                state,
                AnswerMetadata.NONE,
                Instant.EPOCH,
                Optional.empty(),
                false);
    }

    private interface Condition {
        boolean holds();
    }

    private void await(String what, Condition condition) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!onFx(condition::holds)) {
            assertThat(System.nanoTime()).as(what + ", " + onFx(this::count)).isLessThan(deadline);
            CountDownLatch pulse = new CountDownLatch(1);
            onFx(() -> {
                Runnable[] once = new Runnable[1];
                once[0] =
                        () -> {
                            stage.getScene().removePostLayoutPulseListener(once[0]);
                            pulse.countDown();
                        };
                stage.getScene().addPostLayoutPulseListener(once[0]);
                javafx.application.Platform.requestNextPulse();
            });
            assertThat(pulse.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    private Node one(String selector) {
        return Objects.requireNonNull(stage.getScene().lookup(selector), selector);
    }

    private String count() {
        return ((Label) one(".find-bar > .label")).getText();
    }

    private void type(String text) throws Exception {
        onFx(() -> ((TextField) one(".find-bar .text-field")).setText(text));
    }

    private void press(KeyCode code, boolean shift) throws Exception {
        onFx(() ->
                Event.fireEvent(
                        one(".find-bar .text-field"),
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false)));
    }

    private boolean placeInSight() {
        Node place = stage.getScene().lookup(".md-sought-here");
        if (place == null) {
            return false;
        }
        Bounds list =
                one(".messages-scroll").localToScene(one(".messages-scroll").getLayoutBounds());
        return list.contains(place.localToScene(place.getLayoutBounds()));
    }

    @Test
    void goesThroughAllPlacesOfALongConversationAndShowsEachAndGivesTheFocusBack()
            throws Exception {
        onFx(() -> {
            elsewhere.requestFocus();
            feature.find();
        });
        type("hohle");
        await("the count", () -> count().equals("4 of 4"));
        await("the last one", this::placeInSight);
        press(KeyCode.ENTER, false);
        await("the first one", () -> count().equals("1 of 4") && placeInSight());
        press(KeyCode.ENTER, true);
        await("the last one again", () -> count().equals("4 of 4") && placeInSight());
        onFx(() -> feature.findNext(-1));
        await("the one before", () -> count().equals("3 of 4") && placeInSight());
        type("nothing like it");
        await("none", () -> count().equals("No matches"));
        press(KeyCode.ESCAPE, false);
        await("the focus", elsewhere::isFocused);
        assertThat(onFx(() -> feature.finding().get())).isFalse();
        assertThat(onFx(() -> stage.getScene().lookup(".md-sought"))).isNull();
    }

    @Test
    void countsWhatAnAnswerBringsWhileItArrivesAndStaysWhereOneLooks() throws Exception {
        onFx(feature::find);
        type("hohle");
        await("the count", () -> count().equals("4 of 4"));
        tell(new ConversationEvent.Put("c", entry("new", "One more Höhle", Entry.State.STREAMING)));
        await("one more", () -> count().equals("4 of 5"));
        await("the place", this::placeInSight);
        onFx(() -> ((VirtualFlow<?, ?>) one(".virtual-flow")).scrollYBy(-3_000));
        tell(new ConversationEvent.Grew("c", "new", " and another Höhle"));
        await("two more", () -> count().equals("4 of 6"));
        assertThat(onFx(this::placeInSight)).isFalse();
        tell(new ConversationEvent.Removed("c", "new"));
        await("as before", () -> count().equals("4 of 4"));
    }
}
