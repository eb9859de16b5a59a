package app.aladdin.feature.orchestrator.composer;

import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.client.Client;
import app.aladdin.client.session.ConnectionState;
import app.aladdin.host.Host;
import app.aladdin.host.HostOptions;
import app.aladdin.i18n.Messages;
import app.aladdin.platform.Directories;
import app.aladdin.state.FxDispatcher;
import app.aladdin.ui.Toolkit;
import app.aladdin.ui.picture.PngBytes;
import app.aladdin.ui.view.Toasts;
import app.aladdin.ui.view.Words;

import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

@ExtendWith(Toolkit.class)
final class IntakeTest {
    @TempDir private Path home = Path.of("");

    @Test
    void makesDataOfTextsAndMediaOfPictures() throws Exception {
        Path notes = Files.writeString(home.resolve("notes.txt"), "Name: Zaynab\r\n");
        Path picture = Files.write(home.resolve("jar.png"), PngBytes.of(new WritableImage(8, 8)));
        Path program = Files.writeString(home.resolve("setup.exe"), "MZ");
        BlockingQueue<String> data = new LinkedBlockingQueue<>();
        BlockingQueue<String> said = new LinkedBlockingQueue<>();
        Messages messages = new Messages(Locale.ENGLISH);
        try (Host host =
                Host.open(
                                new HostOptions(
                                        Directories.of(home.resolve("data").toString()),
                                        "",
                                        "",
                                        Duration.ZERO))
                        .orElseThrow()) {
            Client client = host.client();
            CountDownLatch online = new CountDownLatch(1);
            client.connection()
                    .states()
                    .subscribe(state -> {
                        if (state instanceof ConnectionState.Online) {
                            online.countDown();
                        }
                    });
            client.start();
            host.connect();
            assertThat(online.await(30, TimeUnit.SECONDS)).isTrue();
            onFx(() -> {
                Toasts toasts = new Toasts(messages);
                toasts.getChildren().subscribe(() -> said.addAll(texts(toasts)));
                new Intake(
                                new ComposerActions(client, new FxDispatcher()),
                                () -> "the-brass-lamp",
                                (name, text) -> data.add(name + ": " + text),
                                toasts,
                                messages,
                                new Words(messages, Clock.systemUTC()))
                        .files(List.of(program.toFile(), notes.toFile(), picture.toFile()));
            });
            assertThat(data.poll(30, TimeUnit.SECONDS)).isEqualTo("notes.txt: Name: Zaynab\n");
            assertThat(said.poll(30, TimeUnit.SECONDS)).contains("setup.exe cannot be taken");
            String last = "";
            while (!last.contains("jar.png is kept")) {
                last = String.valueOf(said.poll(30, TimeUnit.SECONDS));
                assertThat(last).isNotEqualTo("null");
            }
        }
    }

    private static List<String> texts(Toasts toasts) {
        return toasts.lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .filter(text -> text != null && !text.isEmpty())
                .toList();
    }
}
