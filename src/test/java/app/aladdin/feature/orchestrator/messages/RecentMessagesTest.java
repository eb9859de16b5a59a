package app.aladdin.feature.orchestrator.messages;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.client.conversations.ConversationEvent;
import app.aladdin.client.conversations.Entry;
import app.aladdin.contract.AnswerMetadata;
import app.aladdin.contract.Mode;
import app.aladdin.contract.Role;
import app.aladdin.state.Background;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The end of a long conversation is there before its beginning.
final class RecentMessagesTest {
    private static final String CONVERSATION = "c";

    private final MessagesStore store =
            new MessagesStore(new MessageTexts(new Background("test"), Runnable::run));

    RecentMessagesTest() {
        store.turnTo(CONVERSATION);
    }

    private static List<Entry> entries(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i ->
                        new Entry(
                                "m" + i,
                                Role.USER,
                                "Message " + i,
                                Mode.CHAT,
                                Entry.State.SENT,
                                AnswerMetadata.NONE,
                                Instant.EPOCH.plusSeconds(i),
                                Optional.empty(),
                                false))
                .toList();
    }

    @Test
    void theEndCanBeReadAtOnceButIsNotTakenForAll() {
        store.apply(new ConversationEvent.Recent(CONVERSATION, entries(940, 1_000)));
        assertThat(store.rows()).hasSize(60);
        assertThat(store.readable().get()).isTrue();
        assertThat(store.opened().get()).isFalse();
    }

    @Test
    void theRestComesInAboveAndLeavesTheEndAsItIs() {
        store.apply(new ConversationEvent.Recent(CONVERSATION, entries(940, 1_000)));
        List<MessageRow> end = List.copyOf(store.rows());
        store.apply(new ConversationEvent.Opened(CONVERSATION, entries(0, 1_000)));
        assertThat(store.rows()).hasSize(1_000).endsWith(end.toArray(MessageRow[]::new));
        assertThat(store.opened().get()).isTrue();
    }

    @Test
    void aMessageOfAnotherConversationIsNotShown() {
        store.apply(new ConversationEvent.Recent("another", entries(0, 60)));
        assertThat(store.rows()).isEmpty();
    }
}
