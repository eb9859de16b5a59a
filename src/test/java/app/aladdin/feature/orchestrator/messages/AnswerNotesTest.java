package app.aladdin.feature.orchestrator.messages;

import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.client.conversations.ConversationEvent;
import app.aladdin.client.conversations.Entry;
import app.aladdin.contract.AnswerMetadata;
import app.aladdin.contract.Feedback;
import app.aladdin.contract.Json;
import app.aladdin.contract.Mode;
import app.aladdin.contract.Role;
import app.aladdin.host.Host;
import app.aladdin.host.HostOptions;
import app.aladdin.i18n.Messages;
import app.aladdin.platform.Directories;
import app.aladdin.state.Background;
import app.aladdin.state.FxDispatcher;
import app.aladdin.ui.Toolkit;
import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.theme.Theme;
import app.aladdin.ui.view.AnswerBodies;
import app.aladdin.ui.view.Asking;
import app.aladdin.ui.view.Words;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    private final Navigator navigator = new Navigator();
    private final List<String> asked = new ArrayList<>();
    private Host host;
    private MessagesStore store;
    private MessageLook look;

    @BeforeEach
    void open() throws Exception {
        host =
                Host.open(
                                new HostOptions(
                                        Directories.of(home.toString()),
                                        "http://127.0.0.1:1",
                                        "",
                                        Duration.ZERO))
                        .orElseThrow();
        Host opened = host;
        MessagesStore made =
                new MessagesStore(new MessageTexts(new Background("notes"), new FxDispatcher()));
        store = made;
        look = onFx(() -> look(opened, made));
    }

    private MessageLook look(Host opened, MessagesStore made) {
        FxDispatcher dispatcher = new FxDispatcher();
        Messages messages = new Messages(Locale.ENGLISH);
        Asking asking =
                new Asking() {
                    @Override
                    public void ask(Mode mode, String text) {
                        asked.add(mode + " " + text);
                    }

                    @Override
                    public void quote(String text) {
                        asked.add("> " + text);
                    }
                };
        MessagesActions actions =
                new MessagesActions(
                        opened.client().outbox(),
                        navigator,
                        made,
                        link -> {},
                        new Questions(opened.client(), dispatcher, made, asking),
                        new Opinions(
                                opened.client().conversations(),
                                new Background("opinions"),
                                dispatcher),
                        new MessageLinks(() -> "p", (at, message) -> {}));
        MessageLook shared =
                new MessageLook(
                        actions,
                        messages,
                        new Words(messages, Clock.systemUTC()),
                        AnswerBodies.NONE,
                        new Pace(),
                        new MessageLook.MessageListener() {
                            @Override
                            public void changed() {}

                            @Override
                            public void selected(MessageRow row) {}

                            @Override
                            public void goTo(String message) {}
                        });
        made.turnTo("c");
        made.apply(
                new ConversationEvent.Opened(
                        "c",
                        List.of(
                                entry("q", Role.USER, "What is it?", Entry.State.SENT),
                                entry(
                                        "a",
                                        Role.ASSISTANT,
                                        "See [2](aladdin://project/p/scene/s2).",
                                        Entry.State.COMPLETE))));
        return shared;
    }

    private static Entry entry(String id, Role role, String text, Entry.State state) {
        return new Entry(
                id,
                role,
                text,
                Mode.QUERY,
                state,
                role == Role.USER ? AnswerMetadata.NONE : AnswerMetadata.read(Json.parse(BROUGHT)),
                Instant.EPOCH,
                Optional.empty(),
                false);
    }

    @AfterEach
    void close() {
        host.close();
    }

    private MessageCell cell(int index) {
        MessageCell cell = new MessageCell(store.rows().get(index), look);
        cell.last(true);
        cell.tools().make();
        new Theme().dress(new Scene(cell, 350, 500));
        cell.applyCss();
        cell.resize(350, 500);
        cell.layout();
        return cell;
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
            MessageCell cell = cell(1);
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
        onFx(() -> button(cell(1), "INT. CAVE").fire());
        assertThat(navigator.here().get()).isEqualTo(new Destination.Scenes(Optional.of("s1")));
    }

    @Test
    void putsWhatMayBeAskedNextIntoTheComposer() throws Exception {
        onFx(() -> button(cell(1), "And then?").fire());
        assertThat(asked).containsExactly("QUERY And then?");
    }

    @Test
    void offersWhatMayBeAskedNextAtTheLastAnswerOnly() throws Exception {
        onFx(() -> {
            MessageCell cell = cell(1);
            cell.last(false);
            assertThat(cell.lookup(".follow-ups").isManaged()).isFalse();
        });
    }

    @Test
    void asksTheQuestionOfAnAnswerAgain() throws Exception {
        onFx(() -> button(cell(1), "Ask again").fire());
        assertThat(asked).containsExactly("QUERY What is it?");
        assertThat(store.versions().changing("q")).isTrue();
    }

    @Test
    void quotesAQuestion() throws Exception {
        onFx(() -> button(cell(0), "Quote it below").fire());
        assertThat(asked).containsExactly("> What is it?");
    }

    @Test
    void marksAnOpinionAndTakesItBack() throws Exception {
        onFx(() -> {
            button(cell(1), "A good answer").fire();
            assertThat(look.actions().opinions().on("a").get()).isEqualTo(Feedback.UP);
            button(cell(1), "You found this good. Press again to take it back.").fire();
            assertThat(look.actions().opinions().on("a").get()).isEmpty();
        });
    }
}
