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
import app.aladdin.ui.markdown.MarkdownView;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.theme.Theme;
import app.aladdin.ui.view.AnswerBodies;
import app.aladdin.ui.view.Asking;
import app.aladdin.ui.view.Views;
import app.aladdin.ui.view.Words;

import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.stage.Stage;

import org.fxmisc.flowless.VirtualFlow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// The window lives on, whatever a server sends: from one pulse to the next its thread never works
/// for long, while such a message is opened, unfolded and scrolled, and while it comes in.
@ExtendWith(Toolkit.class)
class HostileMessagesTest {
    private static final double LONGEST_MILLIS = 250;
    private static final int PIECES = 40;
    private static final int WATCHED = 250;

    /// Shown first, so that what is measured is not the loading of classes.
    private static final String ORDINARY =
            "A **word**.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n- a\n\n```java\n"
                    + "int a;\n".repeat(500);

    @TempDir Path home;

    private Host host;
    private Stage stage;
    private double longest;
    private long before;

    /// What nobody writes on purpose, or somebody to do harm.
    private enum Text {
        LINE("word ".repeat(1_000_000)),
        NESTED(nested(100)),
        TABLE("| a | b |\n|---|---|\n" + "| one | two |\n".repeat(10_000)),
        CODES("```java\nint a = 1;\n```\n\n".repeat(1_000)),
        CODE("```java\n" + "int a = 1;\n".repeat(20_000)),
        LIST("- item\n".repeat(20_000)),
        DECEIVING("a\u202Eb\u0000c\uD83Dd\u0007e \u2066f ".repeat(20_000));

        private final String text;

        Text(String text) {
            this.text = text;
        }

        private static String nested(int depth) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < depth; i++) {
                text.append("  ".repeat(i)).append("- level ").append(i).append('\n');
            }
            return text.toString();
        }
    }

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
        stage = onFx(this::window);
        assertThat(opened.await(20, TimeUnit.SECONDS)).isTrue();
        show(ORDINARY);
        awaitShown(ORDINARY);
        unfold();
        longest = 0;
    }

    private Stage window() {
        Messages messages = new Messages(Locale.ENGLISH);
        MessagesFeature feature =
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
                        AnswerBodies.NONE);
        Scene scene = new Scene(feature.root(), 800, 600);
        new Theme().dress(scene);
        scene.addPostLayoutPulseListener(this::laidOut);
        Stage window = new Stage();
        window.setScene(scene);
        window.show();
        feature.open("c");
        return window;
    }

    @AfterEach
    void close() throws Exception {
        onFx(stage::close);
        host.close();
    }

    @ParameterizedTest
    @EnumSource(Text.class)
    void livesOnWhileItIsOpenedUnfoldedAndScrolled(Text message) throws Exception {
        show(message.text);
        awaitShown(message.text);
        for (int press = 0; press < 3; press++) {
            unfold();
        }
        for (int page = 0; page < 20; page++) {
            onFx(() -> flow().scrollYBy(-500));
            pulses(1);
        }
        assertThat(longest).isLessThan(LONGEST_MILLIS);
    }

    @ParameterizedTest
    @EnumSource(Text.class)
    void livesOnWhileItComesIn(Text message) throws Exception {
        tell(new ConversationEvent.Put("c", answer("", Entry.State.STREAMING)));
        int size = Math.max(1, message.text.length() / PIECES);
        for (int at = 0; at < message.text.length(); at += size) {
            int end = Math.min(at + size, message.text.length());
            tell(new ConversationEvent.Grew("c", "a", message.text.substring(at, end)));
            pulses(3);
        }
        awaitShown(message.text);
        tell(new ConversationEvent.Put("c", answer(message.text, Entry.State.COMPLETE)));
        pulses(3);
        assertThat(longest).isLessThan(LONGEST_MILLIS);
    }

    /// What the thread has worked since the pulse before, which is no less than its longest task.
    private void laidOut() {
        long now = Pace.clock();
        longest = before == 0 ? 0 : Math.max(longest, (now - before) / 1e6);
        before = now;
    }

    private void show(String text) {
        tell(new ConversationEvent.Opened("c", List.of(answer(text, Entry.State.COMPLETE))));
    }

    private void tell(ConversationEvent event) {
        host.client().conversations().events().accept(event);
    }

    private static Entry answer(String text, Entry.State state) {
        return new Entry(
                text.equals(ORDINARY) ? "b" : "a",
                Role.ASSISTANT,
                text,
                Mode.CHAT,
                state,
                AnswerMetadata.NONE,
                Instant.EPOCH,
                Optional.empty(),
                false);
    }

    /// Lets pulses pass until all of it is shown, or for long enough to know how they are.
    private void awaitShown(String text) throws Exception {
        boolean shown = false;
        for (int i = 0; i < WATCHED && !shown; i++) {
            pulses(1);
            shown =
                    onFx(() ->
                            stage.getScene().getRoot().lookupAll(".markdown").stream()
                                    .map(MarkdownView.class::cast)
                                    .anyMatch(view -> view.markdown().length() == text.length()));
        }
    }

    private void unfold() throws Exception {
        onFx(() ->
                stage.getScene().getRoot().lookupAll(".markdown .hyperlink").stream()
                        .limit(1)
                        .forEach(more -> ((Hyperlink) more).fire()));
        pulses(5);
    }

    private void pulses(int count) throws Exception {
        for (int i = 0; i < count; i++) {
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
            assertThat(pulse.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    private VirtualFlow<?, ?> flow() {
        return (VirtualFlow<?, ?>) Objects.requireNonNull(stage.getScene().lookup(".virtual-flow"));
    }
}
