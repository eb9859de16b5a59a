package app.aladdin.feature.orchestrator.panel;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.client.conversations.ConversationEvent;
import app.aladdin.contract.Conversation;
import app.aladdin.contract.ConversationChange;
import app.aladdin.contract.Mode;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

final class PanelStoreTest {
    private final PanelStore store = new PanelStore();

    private static Conversation named(String id) {
        return new Conversation(id, "p", id, Mode.CHAT, Instant.EPOCH, Instant.EPOCH);
    }

    @Test
    void offersWhatIsPinnedFirstAndNothingThatIsOutOfTheWay() {
        store.turnTo("p");
        store.apply(
                new ConversationEvent.Listed(
                        "p",
                        List.of(
                                named("a"),
                                ConversationChange.archived(true).applied(named("b")),
                                ConversationChange.trashed(true).applied(named("c")),
                                ConversationChange.pinned(true).applied(named("d")))));
        assertThat(store.offered()).extracting(Conversation::id).containsExactly("d", "a");
        assertThat(store.find("c")).isPresent();
    }

    @Test
    void takesNoListOfAnotherProject() {
        store.turnTo("p");
        store.apply(new ConversationEvent.Listed("other", List.of(named("a"))));
        assertThat(store.offered()).isEmpty();
    }
}
