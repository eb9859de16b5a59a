package app.aladdin.feature.orchestrator.messages;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.client.conversations.ConversationEvent;
import app.aladdin.client.conversations.Entry;
import app.aladdin.contract.AnswerMetadata;
import app.aladdin.contract.Mode;
import app.aladdin.contract.Role;
import app.aladdin.state.Background;
import app.aladdin.state.Dispatcher;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

final class VersionsTest {
    private final Queue<Runnable> later = new ArrayDeque<>();
    private final Dispatcher dispatcher = later::add;
    private final MessagesStore store =
            new MessagesStore(new MessageTexts(new Background("versions"), dispatcher));

    @BeforeEach
    void open() {
        store.turnTo("c");
        store.apply(
                new ConversationEvent.Opened(
                        "c",
                        List.of(
                                entry("q1", Role.USER, Entry.State.SENT),
                                entry("a1", Role.ASSISTANT, Entry.State.COMPLETE),
                                entry("q2", Role.USER, Entry.State.SENT),
                                entry("a2", Role.ASSISTANT, Entry.State.COMPLETE))));
    }

    private static Entry entry(String id, Role role, Entry.State state) {
        return new Entry(
                id,
                role,
                id,
                Mode.CHAT,
                state,
                AnswerMetadata.NONE,
                Instant.EPOCH,
                Optional.empty(),
                false);
    }

    private void ask(String id, Entry.State state) {
        store.apply(new ConversationEvent.Put("c", entry(id, Role.USER, state)));
    }

    private List<String> shown() {
        return store.rows().stream().map(MessageRow::id).toList();
    }

    @Test
    void foldsTheAnswerOfAQuestionAwayThatIsAskedAgain() {
        store.versions().change("q1", Mode.CHAT);
        ask("q3", Entry.State.SENDING);
        assertThat(shown()).containsExactly("q1", "q2", "a2", "q3");
        assertThat(store.versions().of("q1")).containsExactly("q1", "q3");
    }

    @Test
    void keepsTheEarlierAnswerWithinReach() {
        store.versions().change("q1", Mode.CHAT);
        ask("q3", Entry.State.SENDING);
        store.versions().fold("q1", false);
        store.versionsChanged();
        assertThat(shown()).containsExactly("q1", "a1", "q2", "a2", "q3");
    }

    @Test
    void takesAQuestionOfAnotherDeviceForNoVersion() {
        store.versions().change("q1", Mode.CHAT);
        ask("q3", Entry.State.SENT);
        assertThat(store.versions().of("q1")).containsExactly("q1");
    }

    @Test
    void takesAQuestionForNoVersionOnceTheOldOneIsLeftAsItIs() {
        store.versions().change("q1", Mode.CHAT);
        store.versions().leaveAsItIs();
        ask("q3", Entry.State.QUEUED);
        assertThat(store.versions().isEmpty()).isTrue();
    }

    @Test
    void addsToTheLatestVersionWhenAnEarlierOneIsChangedAgain() {
        store.versions().change("q1", Mode.CHAT);
        ask("q3", Entry.State.QUEUED);
        store.versions().change("q1", Mode.CHAT);
        ask("q4", Entry.State.QUEUED);
        assertThat(store.versions().of("q3")).containsExactly("q1", "q3", "q4");
    }

    @Test
    void readsWhatItWrote() {
        store.versions().change("q1", Mode.CHAT);
        ask("q2b", Entry.State.QUEUED);
        Versions read = new Versions();
        read.read(store.versions().write());
        assertThat(read.of("q1")).containsExactly("q1", "q2b");
    }

    @Test
    void endsWhereKeptVersionsGoInACircle() {
        Versions versions = new Versions();
        versions.read("{\"a\":\"b\",\"b\":\"a\"}");
        assertThat(versions.of("a")).containsExactlyInAnyOrder("a", "b");
    }
}
