package app.aladdin.feature.orchestrator.composer;

import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.client.conversations.ConversationEvent;
import app.aladdin.contract.ChatRequest;
import app.aladdin.contract.Mode;
import app.aladdin.host.Host;
import app.aladdin.host.HostOptions;
import app.aladdin.i18n.Messages;
import app.aladdin.platform.Directories;
import app.aladdin.state.FxDispatcher;
import app.aladdin.ui.Toolkit;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// What leaves the composer, over a real client whose server is gone.
@ExtendWith(Toolkit.class)
final class OutgoingTest {
    @TempDir private Path home = Path.of("");

    private final BlockingQueue<String> queued = new LinkedBlockingQueue<>();
    private final Label refusal = new Label();
    private Host host;
    private TextArea input;

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
        host.client()
                .conversations()
                .events()
                .subscribe(event -> {
                    if (event instanceof ConversationEvent.Put put) {
                        queued.add(put.entry().text());
                    }
                });
        input = onFx(() -> new TextArea());
    }

    @AfterEach
    void close() {
        host.close();
    }

    private void send(Mode mode, String text, Options options) throws Exception {
        onFx(() -> {
            ComposerActions actions = new ComposerActions(host.client(), new FxDispatcher());
            Place place = new Place("c", mode);
            OptionsDesk desk = new OptionsDesk(actions);
            desk.choose(options);
            input.setText(text);
            new Outgoing(
                            input,
                            actions,
                            desk,
                            () -> Optional.of("Rings?"),
                            new LengthNote(
                                    new Label(),
                                    refusal,
                                    new SimpleObjectProperty<>(mode),
                                    new Messages(Locale.ENGLISH)),
                            new SentTexts(),
                            () -> "p",
                            () -> place,
                            Clock.systemUTC())
                    .send();
        });
    }

    private String sent() throws InterruptedException {
        String text = queued.poll(30, TimeUnit.SECONDS);
        assertThat(text).as("sent").isNotNull();
        return text;
    }

    @Test
    void isAsLongAsAServerTakes() throws Exception {
        String text = "x".repeat(ChatRequest.MAX_LENGTH);
        send(Mode.CHAT, text, ChatOptions.NONE);
        assertThat(sent()).isEqualTo(text);
    }

    @Test
    void isRefusedAboveThatWithTheTextKept() throws Exception {
        String text = "x".repeat(ChatRequest.MAX_LENGTH + 1);
        send(Mode.CHAT, text, ChatOptions.NONE);
        assertThat(onFx(() -> refusal.isVisible())).isTrue();
        assertThat(onFx(() -> input.getText())).isEqualTo(text);
        assertThat(queued).isEmpty();
    }

    @Test
    void isOfAnyLengthWhereItIsData() throws Exception {
        String text = "x".repeat(ChatRequest.MAX_LENGTH + 1);
        send(Mode.DATA, text, DataOptions.NONE);
        assertThat(sent()).isEqualTo(text);
    }

    @Test
    void takesTheQuestionAlongThatItRefines() throws Exception {
        send(Mode.QUERY, "In caves", QueryOptions.NONE.refining(true));
        assertThat(sent()).isEqualTo("Rings? In caves");
    }
}
