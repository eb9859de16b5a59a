package app.aladdin.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.cache.OfflineStore;
import app.aladdin.client.session.ServerKey;
import app.aladdin.contract.Mode;
import app.aladdin.platform.Directories;
import app.aladdin.ui.Toolkit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

@ExtendWith(Toolkit.class)
@Timeout(120)
class KilledTest {
    private static final String NOWHERE = "http://127.0.0.1:1";
    private static final String DRAFT = "a half-typed thought";

    @TempDir Path home;

    @Test
    void findsTheQueuedMessageAndTheDraftAfterTheProcessWasKilled() throws Exception {
        try (WindowUnderTest window = WindowUnderTest.open(home, "")) {
            window.await("the project", () -> window.showsText("14 at night"));
        }
        Process process = start();
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isEqualTo("typed");
            long typed = System.nanoTime();
            awaitDraftOnDisk();
            assertThat(Duration.ofNanos(System.nanoTime() - typed))
                    .isLessThan(Duration.ofSeconds(2));
        } finally {
            process.destroyForcibly();
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
        try (WindowUnderTest window = WindowUnderTest.open(home, NOWHERE)) {
            window.await("the queued message", () -> window.showsText("a queued question"));
            window.await("the draft", () -> window.composer().getText().equals(DRAFT));
        }
    }

    private Process start() throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dglass.platform=Headless");
        command.add("-Dprism.order=sw");
        command.add("--enable-native-access=javafx.graphics,ALL-UNNAMED");
        command.add("--module-path");
        command.add(System.getProperty("jdk.module.path"));
        command.add("--add-modules");
        command.add("javafx.controls,javafx.fxml");
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(TypingProcess.class.getName());
        command.add(home.toString());
        command.add(NOWHERE);
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    /// Reads the file as another process may, until the draft is in it.
    private void awaitDraftOnDisk() {
        Path file = Directories.of(home.toString()).data().resolve("client.db");
        try (OfflineStore store = OfflineStore.open(file)) {
            String server = ServerKey.THIS_COMPUTER.value();
            String conversation =
                    store.memory().get(server, "conversation.the-brass-lamp").orElseThrow();
            long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
            while (!store.drafts().text(server, conversation, Mode.CHAT).equals(DRAFT)) {
                assertThat(System.nanoTime()).isLessThan(deadline);
                Thread.onSpinWait();
            }
        }
    }
}
