package app.aladdin.feature.project;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.client.WorkStore;
import app.aladdin.client.conversations.ConversationEvent;
import app.aladdin.client.conversations.Entry;
import app.aladdin.client.entities.ProjectStore;
import app.aladdin.client.session.ConnectionState;
import app.aladdin.contract.AnswerMetadata;
import app.aladdin.contract.Mode;
import app.aladdin.contract.Problem;
import app.aladdin.contract.Role;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

class DashboardStoreTest {
    private final DashboardStore store =
            new DashboardStore(new ProjectStore(), new WorkStore(project -> {}), Clock.systemUTC());

    private static ConversationEvent message(Entry.State state) {
        return new ConversationEvent.Put(
                "c",
                new Entry(
                        "m",
                        Role.USER,
                        "Who?",
                        Mode.CHAT,
                        state,
                        AnswerMetadata.NONE,
                        Instant.EPOCH,
                        Optional.empty(),
                        true));
    }

    @Test
    void leavesAMessageAloneThatIsOnItsWay() {
        store.apply(new ConnectionState.Online("http://127.0.0.1"));
        store.apply(message(Entry.State.QUEUED));
        store.apply(message(Entry.State.SENDING));

        assertThat(store.steps().get()).isEmpty();
    }

    @Test
    void remindsOfAMessageThatWaitsForTheServer() {
        store.apply(
                new ConnectionState.Offline(
                        new Problem.Offline(""), Instant.EPOCH, Optional.empty(), Instant.EPOCH));
        store.apply(message(Entry.State.QUEUED));

        assertThat(store.steps().get()).extracting(Step::what).containsExactly(Step.What.UNSENT);

        store.apply(new ConnectionState.Online("http://127.0.0.1"));

        assertThat(store.steps().get()).isEmpty();
    }

    @Test
    void remindsOfAMessageThatCouldNotBeSent() {
        store.apply(new ConnectionState.Online("http://127.0.0.1"));
        store.apply(message(Entry.State.FAILED));

        assertThat(store.steps().get()).extracting(Step::what).containsExactly(Step.What.UNSENT);
    }
}
