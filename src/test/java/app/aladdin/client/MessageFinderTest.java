package app.aladdin.client;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.cache.StoredMessage;
import app.aladdin.client.conversations.ConversationEvent;
import app.aladdin.client.search.MessageFind;
import app.aladdin.client.session.ServerKey;
import app.aladdin.contract.Conversation;
import app.aladdin.contract.Message;
import app.aladdin.contract.Mode;
import app.aladdin.contract.Role;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/// Finding messages on this computer without any server.
final class MessageFinderTest {
    private static final Instant NOW = Instant.ofEpochMilli(1_700_000_000_000L);
    private static final String HERE = ServerKey.THIS_COMPUTER.value();

    @TempDir private Path folder = Path.of("");

    private static void say(Computer computer, String id, String text) {
        computer.store()
                .conversations()
                .add(
                        HERE,
                        new Conversation(
                                Computer.CONVERSATION,
                                Computer.PROJECT,
                                "Talk",
                                Mode.CHAT,
                                NOW,
                                NOW));
        computer.store()
                .messages()
                .put(
                        HERE,
                        Computer.CONVERSATION,
                        new StoredMessage(
                                new Message(
                                        id,
                                        Computer.CONVERSATION,
                                        Role.ASSISTANT,
                                        text,
                                        Mode.CHAT,
                                        null,
                                        NOW),
                                StoredMessage.State.COMPLETE));
    }

    private static List<MessageFind> find(Computer computer, String words)
            throws InterruptedException {
        Events<List<MessageFind>> told = new Events<>();
        computer.client.finder().find(Computer.PROJECT, words, 5, told);
        return told.first("finds", finds -> true);
    }

    private static MessageFind soon(Computer computer, String words) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        List<MessageFind> found = find(computer, words);
        while (found.isEmpty()) {
            assertThat(System.nanoTime()).as(words).isLessThan(deadline);
            Thread.onSpinWait();
            found = find(computer, words);
        }
        return found.getFirst();
    }

    @Test
    void learnsWhatWasThereAndWhatIsSaidFromThenOn() throws InterruptedException {
        try (Computer computer = new Computer(folder)) {
            say(computer, "before", "the brass lamp");
            computer.client.finder().keepUp(computer.client.conversations().events());
            assertThat(soon(computer, "lam").message()).isEqualTo("before");
            say(computer, "after", "a ring of keys");
            computer.client
                    .conversations()
                    .events()
                    .accept(new ConversationEvent.Opened(Computer.CONVERSATION, List.of()));
            MessageFind find = soon(computer, "ring");
            assertThat(find.message()).isEqualTo("after");
            assertThat(find.excerpt()).isEqualTo("a ring of keys");
            assertThat(find.marks()).containsExactly(new MessageFind.Mark(2, 6));
        }
    }

    @Test
    void learnsAtOnceWhenSomebodyIsAboutToSearch() throws InterruptedException {
        try (Computer computer = new Computer(folder)) {
            say(computer, "m", "the brass lamp");
            computer.client.finder().warm();
            assertThat(soon(computer, "bras").message()).isEqualTo("m");
            Events<Set<String>> told = new Events<>();
            computer.client
                    .finder()
                    .conversations(List.of(Computer.CONVERSATION, "other"), "lamp", told);
            assertThat(told.first("conversations", it -> true))
                    .containsExactly(Computer.CONVERSATION);
        }
    }

    @Test
    void tellsNothingThatWasCalledOff() throws InterruptedException {
        try (Computer computer = new Computer(folder)) {
            Events<List<MessageFind>> first = new Events<>();
            for (int key = 0; key < 20; key++) {
                computer.client.finder().find(Computer.PROJECT, "l", 5, first).run();
            }
            find(computer, "la");
            assertThat(first.await("anything", all -> true)).hasSizeLessThan(20);
        }
    }
}
