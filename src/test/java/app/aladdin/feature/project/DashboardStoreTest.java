package app.aladdin.feature.project;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.client.WorkStore;
import app.aladdin.client.conversations.ConversationEvent;
import app.aladdin.client.conversations.Entry;
import app.aladdin.client.edits.EditEvent;
import app.aladdin.client.entities.EntityEvent;
import app.aladdin.client.entities.ProjectStore;
import app.aladdin.client.session.ConnectionState;
import app.aladdin.contract.AnswerMetadata;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.Mode;
import app.aladdin.contract.Problem;
import app.aladdin.contract.Role;
import app.aladdin.state.FakeDispatcher;
import app.aladdin.state.FakeTimer;
import app.aladdin.state.Throttle;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

class DashboardStoreTest {
    private final DashboardStore store =
            new DashboardStore(
                    new ProjectStore(),
                    new WorkStore(project -> {}),
                    Clock.systemUTC(),
                    look -> look);

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

    @Test
    void goesThroughTheListsOnceHoweverManyThingsAreTouchedOrChanged() {
        ProjectStore project = new ProjectStore();
        FakeTimer timer = new FakeTimer();
        FakeDispatcher dispatcher = new FakeDispatcher();
        AtomicInteger looks = new AtomicInteger();
        DashboardStore busy =
                new DashboardStore(
                        project,
                        new WorkStore(id -> {}),
                        Clock.systemUTC(),
                        look ->
                                new Throttle(
                                                timer,
                                                dispatcher,
                                                Duration.ofMillis(250),
                                                () -> {
                                                    looks.incrementAndGet();
                                                    look.run();
                                                })
                                        ::request);
        busy.begin(Visit.begun(Optional.of(Instant.EPOCH.toString()), Instant.now()));
        for (int i = 0; i < 2_000; i++) {
            busy.apply(
                    new EntityEvent.Touched(
                            EntityKind.CHARACTER, "c" + i, "somebody", true, Instant.now()));
            busy.apply(new EditEvent.Waiting(List.of()));
            dispatcher.run();
        }
        timer.pass(Duration.ofSeconds(1));
        dispatcher.run();

        assertThat(looks).hasValue(2);
        assertThat(busy.news().get()).isNotEmpty();
    }
}
