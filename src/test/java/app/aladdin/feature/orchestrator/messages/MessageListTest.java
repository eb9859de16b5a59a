package app.aladdin.feature.orchestrator.messages;

import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.aladdin.cache.StoredMessage;
import app.aladdin.client.conversations.ConversationEvent;
import app.aladdin.client.conversations.Entry;
import app.aladdin.contract.AnswerMetadata;
import app.aladdin.contract.Message;
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
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
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
class MessageListTest {
    private static final String CONVERSATION = "c";
    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");

    @TempDir Path home;

    private Host host;
    private MessagesFeature feature;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        host = CellsUnderTest.offline(home);
        CountDownLatch opened = new CountDownLatch(1);
        host.client()
                .conversations()
                .events()
                .subscribe(event -> {
                    if (event instanceof ConversationEvent.Opened) {
                        opened.countDown();
                    }
                });
        Messages messages = new Messages(Locale.ENGLISH);
        MessagesFeature made =
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
        feature = made;
        stage = onFx(() -> window(made));
        onFx(() -> made.open(CONVERSATION));
        assertThat(opened.await(20, TimeUnit.SECONDS)).isTrue();
        settle();
    }

    private static Stage window(MessagesFeature feature) {
        Scene scene = new Scene(feature.root(), 500, 500);
        new Theme().dress(scene);
        Stage window = new Stage();
        window.setScene(scene);
        window.show();
        return window;
    }

    @AfterEach
    void close() throws Exception {
        onFx(stage::close);
        host.close();
    }

    @Test
    void tellsTheSameWordsAgainWhenTheSameHappensAgain() throws Exception {
        List<String> heard = new ArrayList<>();
        onFx(() -> {
            Label spoken = (Label) feature.root().lookup("#spoken");
            spoken.textProperty().subscribe((before, now) -> heard.add(now));
            feature.announce("The task failed");
            feature.announce("The task failed");
        });
        assertThat(heard).filteredOn("The task failed"::equals).hasSize(2);
    }

    @Test
    void opensAtTheEnd() throws Exception {
        show(1, 1_000);
        onFx(() -> {
            assertThat(flow().getLastVisibleIndex()).isEqualTo(999);
            assertThat(bottom(999)).isBetween(490.0, 500.5);
        });
    }

    @Test
    void followsTheEndWhileAnAnswerGrows() throws Exception {
        show(1, 100);
        stream(40);
        onFx(() -> assertThat(bottom(100)).isBetween(490.0, 500.5));
    }

    @Test
    void keepsWhatIsReadOnItsPixelWhileAnAnswerGrowsAndCountsIt() throws Exception {
        show(1, 100);
        scroll(1_500);
        int first = onFx(() -> flow().getFirstVisibleIndex());
        double top = onFx(() -> top(first));
        stream(40);
        onFx(() -> {
            assertThat(top(first)).isEqualTo(top);
            Button latest = (Button) stage.getScene().lookup(".pill");
            assertThat(latest.isVisible()).isTrue();
            assertThat(latest.getText()).isEqualTo("1 new");
            latest.fire();
        });
        settle();
        onFx(() -> {
            assertThat(bottom(100)).isBetween(490.0, 500.5);
            assertThat(stage.getScene().lookup(".pill").isVisible()).isFalse();
            assertThat(stage.getScene().getRoot().lookupAll(".unread-divider")).hasSize(1);
        });
    }

    @Test
    void olderMessagesComeInAboveWithoutAJump() throws Exception {
        show(101, 200);
        scroll(1_500);
        int first = onFx(() -> flow().getFirstVisibleIndex());
        double top = onFx(() -> top(first));
        show(1, 200);
        onFx(() -> {
            assertThat(flow().getFirstVisibleIndex()).isEqualTo(first + 100);
            assertThat(top(first + 100)).isEqualTo(top);
        });
    }

    @Test
    void opensALongConversationFromTheDiskAtItsEnd() throws Exception {
        keep(1, 1_000);
        turnTo("another");
        turnTo(CONVERSATION);
        onFx(() -> {
            assertThat(flow().getLastVisibleIndex()).isEqualTo(999);
            assertThat(bottom(999)).isBetween(490.0, 500.5);
        });
    }

    @Test
    void comesBackToAPlaceFarUpInALongConversation() throws Exception {
        keep(1, 1_000);
        turnTo("another");
        turnTo(CONVERSATION);
        scroll(30_000);
        int first = onFx(() -> flow().getFirstVisibleIndex());
        double top = onFx(() -> top(first));
        assertThat(first).isLessThan(900);
        turnTo("another");
        turnTo(CONVERSATION);
        onFx(() -> {
            assertThat(flow().getFirstVisibleIndex()).isEqualTo(first);
            assertThat(top(first)).isCloseTo(top, within(0.5));
        });
    }

    @Test
    void goesFromMessageToMessageByKeys() throws Exception {
        show(1, 100);
        press(KeyCode.K);
        press(KeyCode.K);
        onFx(() -> assertThat(focused()).isEqualTo(cell(97)));
        press(KeyCode.J);
        onFx(() -> assertThat(focused()).isEqualTo(cell(98)));
    }

    @Test
    void comesBackToWhereItWasLeft() throws Exception {
        show(1, 100);
        scroll(1_500);
        int first = onFx(() -> flow().getFirstVisibleIndex());
        double top = onFx(() -> top(first));
        turnTo("another");
        turnTo(CONVERSATION);
        show(1, 100);
        onFx(() -> {
            assertThat(flow().getFirstVisibleIndex()).isEqualTo(first);
            assertThat(top(first)).isEqualTo(top);
        });
    }

    @Test
    void comesBackToWhereItWasLeftAfterARestart() throws Exception {
        show(1, 100);
        scroll(1_500);
        int first = onFx(() -> flow().getFirstVisibleIndex());
        double top = onFx(() -> top(first));
        onFx(() -> feature.open("another"));
        settle();
        awaitKept();
        close();
        open();
        show(1, 100);
        onFx(() -> {
            assertThat(flow().getFirstVisibleIndex()).isEqualTo(first);
            assertThat(top(first)).isCloseTo(top, within(0.5));
        });
    }

    private void turnTo(String conversation) throws Exception {
        CountDownLatch opened = new CountDownLatch(1);
        Runnable forget =
                host.client()
                        .conversations()
                        .events()
                        .subscribe(event -> {
                            if (event instanceof ConversationEvent.Opened) {
                                opened.countDown();
                            }
                        });
        onFx(() -> feature.open(conversation));
        assertThat(opened.await(20, TimeUnit.SECONDS)).isTrue();
        forget.run();
        settle();
    }

    /// What is remembered is written in the background.
    private void awaitKept() throws Exception {
        for (int i = 0; i < 200; i++) {
            CountDownLatch known = new CountDownLatch(1);
            boolean[] kept = {false};
            host.client()
                    .recall(
                            "reading-place:" + CONVERSATION,
                            place -> {
                                kept[0] = place.isPresent();
                                known.countDown();
                            });
            assertThat(known.await(20, TimeUnit.SECONDS)).isTrue();
            if (kept[0]) {
                return;
            }
        }
        throw new AssertionError("the place was not kept");
    }

    private void show(int from, int to) throws Exception {
        tell(new ConversationEvent.Opened(CONVERSATION, entries(from, to)));
        settle();
    }

    private void keep(int from, int to) {
        host.store()
                .messages()
                .replace(
                        host.client().connection().key().value(),
                        CONVERSATION,
                        entries(from, to).stream().map(MessageListTest::stored).toList());
    }

    private static StoredMessage stored(Entry entry) {
        return new StoredMessage(
                new Message(
                        entry.id(),
                        CONVERSATION,
                        entry.role(),
                        entry.text(),
                        entry.mode(),
                        null,
                        entry.at()),
                StoredMessage.State.COMPLETE);
    }

    private static List<Entry> entries(int from, int to) {
        List<Entry> entries = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            Role role = i % 2 == 1 ? Role.USER : Role.ASSISTANT;
            String text = "Message **" + i + "** " + "says something. ".repeat(i % 7 * 4);
            entries.add(entry("m" + i, role, text, Entry.State.COMPLETE));
        }
        return entries;
    }

    private void stream(int paragraphs) throws Exception {
        tell(
                new ConversationEvent.Put(
                        CONVERSATION, entry("a", Role.ASSISTANT, "", Entry.State.STREAMING)));
        for (int i = 0; i < paragraphs; i++) {
            tell(new ConversationEvent.Grew(CONVERSATION, "a", "Some more words.\n\n"));
        }
        settle();
    }

    private void tell(ConversationEvent event) {
        host.client().conversations().events().accept(event);
    }

    private static Entry entry(String id, Role role, String text, Entry.State state) {
        return new Entry(
                id,
                role,
                text,
                Mode.CHAT,
                state,
                AnswerMetadata.NONE,
                START,
                Optional.empty(),
                false);
    }

    private void scroll(double pixels) throws Exception {
        for (int i = 0; i < 5; i++) {
            onFx(() ->
                    Event.fireEvent(
                            flow(),
                            new ScrollEvent(
                                    ScrollEvent.SCROLL,
                                    9,
                                    9,
                                    9,
                                    9,
                                    false,
                                    false,
                                    false,
                                    false,
                                    false,
                                    false,
                                    0,
                                    pixels / 5,
                                    0,
                                    pixels / 5,
                                    ScrollEvent.HorizontalTextScrollUnits.NONE,
                                    0,
                                    ScrollEvent.VerticalTextScrollUnits.NONE,
                                    0,
                                    0,
                                    null)));
            settle();
        }
    }

    private void press(KeyCode code) throws Exception {
        onFx(() -> {
            Node target = focused() instanceof MessageCell cell ? cell : flow();
            Event.fireEvent(
                    target,
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        });
        settle();
    }

    /// Lets some pulses pass, so that what was read in the background is laid out.
    private void settle() throws Exception {
        for (int i = 0; i < 12; i++) {
            CountDownLatch pulse = new CountDownLatch(1);
            onFx(() -> {
                Scene scene = stage.getScene();
                Runnable[] once = new Runnable[1];
                once[0] =
                        () -> {
                            scene.removePostLayoutPulseListener(once[0]);
                            pulse.countDown();
                        };
                scene.addPostLayoutPulseListener(once[0]);
                javafx.application.Platform.requestNextPulse();
            });
            assertThat(pulse.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    private VirtualFlow<?, ?> flow() {
        return (VirtualFlow<?, ?>) Objects.requireNonNull(stage.getScene().lookup(".virtual-flow"));
    }

    private Node cell(int index) {
        return flow().getCellIfVisible(index).orElseThrow().getNode();
    }

    private Node focused() {
        return Objects.requireNonNullElse(stage.getScene().getFocusOwner(), feature.root());
    }

    private double top(int index) {
        return cell(index).getBoundsInParent().getMinY();
    }

    private double bottom(int index) {
        return cell(index).getBoundsInParent().getMaxY();
    }
}
