package app.aladdin.feature.conversations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.aladdin.client.WorkStore;
import app.aladdin.client.conversations.ConversationEvent;
import app.aladdin.client.conversations.Glance;
import app.aladdin.contract.Conversation;
import app.aladdin.contract.ConversationChange;
import app.aladdin.contract.Mode;
import app.aladdin.contract.Role;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

final class ConversationsStoreTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private final WorkStore work = new WorkStore(project -> {});
    private final ConversationsStore store = new ConversationsStore(work);

    private static Conversation one(String id, Mode mode, int minutes) {
        Instant at = NOON.plusSeconds(60L * minutes);
        return new Conversation(id, "p", id + " title", mode, at, at);
    }

    private void list(Conversation... all) {
        work.turnTo("p");
        work.apply(new ConversationEvent.Listed("p", List.of(all)));
    }

    private List<String> shown() {
        return store.lines().get().stream().map(line -> line.conversation().id()).toList();
    }

    @Test
    void showsPinnedOnesFirstThenTheLastUsed() {
        list(
                one("old", Mode.CHAT, 0),
                one("new", Mode.QUERY, 9),
                ConversationChange.pinned(true).applied(one("pinned", Mode.CHAT, 1)));
        assertThat(shown()).containsExactly("pinned", "new", "old");
        store.show(Shelf.QUERY);
        assertThat(shown()).containsExactly("new");
    }

    @Test
    void tellsThatItLookedAgainAlsoWhereNothingIsShown() {
        work.turnTo("p");
        long before = store.looks().get();
        list();
        assertThat(store.looks().get()).isGreaterThan(before);
        assertThat(shown()).isEmpty();
    }

    @Test
    void keepsWhatIsArchivedOrThrownAwayOnShelvesOfItsOwn() {
        list(
                one("a", Mode.CHAT, 0),
                ConversationChange.archived(true).applied(one("b", Mode.CHAT, 1)),
                ConversationChange.trashed(true).applied(one("c", Mode.CHAT, 2)));
        assertThat(shown()).containsExactly("a");
        store.show(Shelf.ARCHIVE);
        assertThat(shown()).containsExactly("b");
        store.show(Shelf.TRASH);
        assertThat(shown()).containsExactly("c");
    }

    @Test
    void isUnreadFromWhatWasReadOnUntilItIsReadAgain() {
        store.seen(Seen.read("* 2026-11-24T12:05:00Z", NOON));
        list(one("before", Mode.CHAT, 1), one("after", Mode.CHAT, 9));
        store.show(Shelf.UNREAD);
        assertThat(shown()).containsExactly("after");
        store.read("after");
        String kept = store.readNow().orElseThrow();
        assertThat(Seen.read(kept, NOON).unread(one("after", Mode.CHAT, 9))).isFalse();
        assertThat(Seen.read(kept, NOON).unread(one("after", Mode.CHAT, 10))).isTrue();
    }

    @Test
    void findsTitlesAtOnceAndMessagesWhenTheyWereSearched() {
        list(one("lamp", Mode.CHAT, 0), one("ring", Mode.CHAT, 1));
        store.find(List.of("lamp"), Set.of(), Map.of());
        assertThat(shown()).containsExactly("lamp");
        store.find(List.of("lamp"), Set.of("ring"), Map.of("ring", "by the lamp"));
        assertThat(shown()).containsExactly("ring", "lamp");
        assertThat(store.lines().get().getFirst().glance().text()).isEqualTo("by the lamp");
    }

    @Test
    void countsTheAnswersThatCameSinceItWasRead() {
        store.seen(Seen.read("* 2026-11-24T12:05:00Z", NOON));
        list(one("after", Mode.CHAT, 9), one("before", Mode.CHAT, 1));
        Glance answers =
                new Glance(
                        "",
                        Role.ASSISTANT,
                        6,
                        List.of(NOON.plusSeconds(540), NOON.plusSeconds(480), NOON));
        store.glanced(Map.of("after", answers, "before", answers));
        assertThat(store.lines().get())
                .extracting(ConversationsStore.Line::unread, ConversationsStore.Line::news)
                .containsExactly(tuple(true, 2), tuple(false, 0));
    }
}
