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

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

@ExtendWith(Toolkit.class)
final class IntakeTest {
    @TempDir private Path home = Path.of("");

    @Test
    void makesDataOfTextsAndScriptsAndMediaOfPictures() throws Exception {
        Path notes = Files.writeString(home.resolve("notes.txt"), "Name: Zaynab\r\n");
        Path picture = Files.write(home.resolve("jar.png"), PngBytes.of(new WritableImage(8, 8)));
        Path script =
                Files.writeString(
                        home.resolve("Lamp.FDX"),
                        """
                        <FinalDraft><Content>
                        <Paragraph Type="Scene Heading"><Text>INT. SHOP - DAY</Text></Paragraph>
                        <Paragraph Type="Action"><Text>It rains.</Text></Paragraph>
                        <Paragraph Type="Action"><Text>And
                        """);
        Path page = Files.writeString(home.resolve("page.fdx"), "<html>no</html>");
        Path huge = home.resolve("huge.fdx");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(50_000_000);
        }
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
                                (name, text, words) -> data.add(name + ": " + text + words),
                                toasts,
                                messages,
                                new Words(messages, Clock.systemUTC()))
                        .files(
                                Stream.of(program, notes, picture, script, page, huge)
                                        .map(Path::toFile)
                                        .toList());
            });
            assertThat(List.of(next(data), next(data)))
                    .containsExactlyInAnyOrder(
                            "notes.txt: Name: Zaynab\n"
                                    + "notes.txt is in Data mode now. Look it over and press"
                                    + " Enter.",
                            "Lamp.FDX: INT. SHOP - DAY\n\nIt rains.\n\nAnd\n"
                                    + "Lamp.FDX is damaged from line 5 on. What stands before it"
                                    + " is in Data mode now, and the file is as it was.");
            Set<String> awaited =
                    new HashSet<>(
                            Set.of(
                                    "setup.exe cannot be taken",
                                    "jar.png is kept",
                                    "page.fdx holds no script",
                                    "huge.fdx is too large. At most 16 MB"));
            while (!awaited.isEmpty()) {
                String text = next(said);
                awaited.removeIf(text::contains);
            }
        }
    }

    private static String next(BlockingQueue<String> from) throws InterruptedException {
        String text = from.poll(30, TimeUnit.SECONDS);
        assertThat(text).isNotNull();
        return String.valueOf(text);
    }

    private static List<String> texts(Toasts toasts) {
        return toasts.lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .filter(text -> text != null && !text.isEmpty())
                .toList();
    }
}
