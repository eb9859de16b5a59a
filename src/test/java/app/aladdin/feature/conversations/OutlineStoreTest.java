package app.aladdin.feature.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.client.conversations.ConversationEvent;
import app.aladdin.client.conversations.Entry;
import app.aladdin.contract.AnswerMetadata;
import app.aladdin.contract.Mode;
import app.aladdin.contract.Role;
import app.aladdin.feature.conversations.OutlineStore.Heading;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The questions of a conversation as its outline.
final class OutlineStoreTest {
    private final OutlineStore store = new OutlineStore();

    private static Entry entry(String id, Role role, String text) {
        return new Entry(
                id,
                role,
                text,
                Mode.CHAT,
                Entry.State.COMPLETE,
                AnswerMetadata.NONE,
                Instant.EPOCH,
                Optional.empty(),
                false);
    }

    private void opened() {
        store.turnTo("c");
        store.apply(
                new ConversationEvent.Opened(
                        "c",
                        List.of(
                                entry("q1", Role.USER, "Which scenes have music?\nAll of them."),
                                entry("a1", Role.ASSISTANT, "Three."),
                                entry("q2", Role.USER, "Drums in the bazaar"),
                                entry("a2", Role.ASSISTANT, "In two."))));
    }

    @Test
    void namesEachQuestionByItsFirstLine() {
        opened();
        store.apply(new ConversationEvent.Put("c", entry("q3", Role.USER, "And the ring?")));
        store.apply(new ConversationEvent.Put("other", entry("q4", Role.USER, "Elsewhere")));
        assertThat(store.headings().get())
                .extracting(Heading::text)
                .containsExactly(
                        "Which scenes have music?", "Drums in the bazaar", "And the ring?");
    }

    @Test
    void knowsUnderWhichQuestionSomebodyReads() {
        opened();
        assertThat(store.at(Optional.of("a1"))).map(Heading::message).contains("q1");
        assertThat(store.at(Optional.of("q2"))).map(Heading::message).contains("q2");
        assertThat(store.at(Optional.empty())).map(Heading::message).contains("q2");
    }
}
