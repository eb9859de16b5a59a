package app.aladdin.client;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.cache.OfflineStore;
import app.aladdin.client.drafts.Drafts;
import app.aladdin.client.session.ServerKey;
import app.aladdin.contract.Json;
import app.aladdin.contract.Mode;
import app.aladdin.state.Background;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// Half-typed texts are not lost.
final class DraftsTest {
    private static final String SERVER = ServerKey.THIS_COMPUTER.value();

    @TempDir private Path folder = Path.of("");

    private static String found(Computer computer, String conversation, Mode mode)
            throws InterruptedException {
        Events<String> texts = new Events<>();
        computer.client.drafts().find(conversation, mode, texts);
        return texts.await("a draft", all -> !all.isEmpty()).getFirst();
    }

    @Test
    void surviveClosing() throws InterruptedException {
        try (Computer computer = new Computer(folder)) {
            computer.client.drafts().keep("c", Mode.CHAT, "Who me");
            computer.client.drafts().keep("c", Mode.CHAT, "Who meets wh");
        }
        try (Computer again = new Computer(folder)) {
            assertThat(found(again, "c", Mode.CHAT)).isEqualTo("Who meets wh");
        }
    }

    @Test
    void belongToOneConversationAndMode() throws InterruptedException {
        try (Computer computer = new Computer(folder)) {
            computer.client.drafts().keep("c", Mode.CHAT, "chat");
            computer.client.drafts().keep("c", Mode.TASK, "task");
            computer.client.drafts().keep("d", Mode.CHAT, "other");
            assertThat(found(computer, "c", Mode.CHAT)).isEqualTo("chat");
            assertThat(found(computer, "c", Mode.TASK)).isEqualTo("task");
            assertThat(found(computer, "d", Mode.CHAT)).isEqualTo("other");
            assertThat(found(computer, "d", Mode.TASK)).isEmpty();
        }
    }

    @Test
    void areForgottenWhenTheTextIsGone() throws InterruptedException {
        try (Computer computer = new Computer(folder)) {
            computer.client.drafts().keep("c", Mode.CHAT, "Hi");
            computer.client.drafts().flush();
            computer.client.drafts().keep("c", Mode.CHAT, "");
        }
        try (Computer again = new Computer(folder)) {
            assertThat(found(again, "c", Mode.CHAT)).isEmpty();
        }
    }

    @Test
    void halfFilledFormsSurviveClosing() throws InterruptedException {
        JsonNode filled = Json.object().put("limit", 7);
        try (Computer computer = new Computer(folder)) {
            computer.client.drafts().keepForm("options/c/query", filled);
        }
        try (Computer again = new Computer(folder)) {
            Events<JsonNode> forms = new Events<>();
            again.client.drafts().findForm("options/c/query", forms);
            assertThat(forms.await("a form", all -> !all.isEmpty())).containsExactly(filled);
        }
    }

    @Test
    void areOnTheDiskWithinASecond() throws InterruptedException {
        Gate written = new Gate();
        // The clock is asked at the moment of writing.
        Clock clock =
                new Clock() {
                    @Override
                    public Instant instant() {
                        written.open();
                        return Instant.EPOCH;
                    }

                    @Override
                    public java.time.ZoneId getZone() {
                        return java.time.ZoneOffset.UTC;
                    }

                    @Override
                    public Clock withZone(java.time.ZoneId zone) {
                        return this;
                    }
                };
        try (OfflineStore store = OfflineStore.open(folder.resolve("offline.db"));
                Background background = new Background("drafts-test")) {
            Drafts drafts =
                    new Drafts(
                            ServerKey.THIS_COMPUTER,
                            store.drafts(),
                            store.forms(),
                            background,
                            clock,
                            failure -> {});
            long typed = System.nanoTime();
            drafts.keep("c", Mode.CHAT, "Hi");
            written.pass();
            assertThat(Duration.ofNanos(System.nanoTime() - typed))
                    .isLessThan(Duration.ofSeconds(1));
            // Waits for the writer, which holds its lock until the text is on the disk.
            drafts.flush();
            assertThat(store.drafts().text(SERVER, "c", Mode.CHAT)).isEqualTo("Hi");
        }
    }
}
