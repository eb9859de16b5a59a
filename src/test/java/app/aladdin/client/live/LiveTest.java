package app.aladdin.client.live;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.client.session.Server;
import app.aladdin.contract.LiveEvent;
import app.aladdin.contract.Problem;
import app.aladdin.net.FakeSocketServer;
import app.aladdin.state.Background;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/// The live connection of a client, on real sockets.
final class LiveTest {
    private final Background background = new Background("test");
    private final BlockingQueue<LiveState> states = new LinkedBlockingQueue<>();
    private final BlockingQueue<LiveEvent> events = new LinkedBlockingQueue<>();
    private final Server server = Server.at("http://127.0.0.1:9", () -> "token", Clock.systemUTC());

    @AfterEach
    void end() {
        background.close();
        server.close();
    }

    private Live live(boolean wanted, FakeSocketServer at) {
        Live live = new Live(background, Clock.systemUTC());
        if (!wanted) {
            live.switchOff();
        }
        live.states().subscribe(states::add);
        live.events().subscribe(events::add);
        live.connect((handshake, ear) -> server.socket(at.address(), handshake, ear));
        return live;
    }

    private static <T> T next(BlockingQueue<T> queue, Predicate<T> wanted) {
        try {
            while (true) {
                T item = queue.poll(10, TimeUnit.SECONDS);
                if (item == null) {
                    throw new AssertionError("nothing came within ten seconds");
                }
                if (wanted.test(item)) {
                    return item;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private void on() {
        next(states, LiveState.On.class::isInstance);
    }

    @Test
    void triesNothingWithoutAProjectOrWhenSwitchedOff() {
        try (FakeSocketServer at = FakeSocketServer.start();
                Live unopened = live(true, at);
                Live unwanted = live(false, at)) {
            unwanted.open("p1");
            assertThat(unopened.state()).isEqualTo(new LiveState.Off(LiveState.Why.NO_PROJECT));
            assertThat(unwanted.state()).isEqualTo(new LiveState.Off(LiveState.Why.SWITCHED_OFF));
            assertThat(at.targets()).isEmpty();
        }
    }

    @Test
    void tellsNothingOfAnEarlierProject() {
        try (FakeSocketServer at = FakeSocketServer.start();
                Live live = live(true, at)) {
            live.open("p1");
            FakeSocketServer.Peer first = at.peer();
            on();
            live.open("p2");
            first.send("42[\"notification\",{\"title\":\"old\"}]");
            FakeSocketServer.Peer second = at.peer();
            assertThat(second.auth().path("projectId").asText()).isEqualTo("p2");
            second.send("42[\"notification\",{\"title\":\"new\"}]");
            LiveEvent told = next(events, any -> true);
            assertThat(((LiveEvent.Notification) told).title()).isEqualTo("new");
        }
    }

    @Test
    void subscribesOnceForAllFollowersAndAgainAfterEachConnection() {
        try (FakeSocketServer at = FakeSocketServer.start();
                Live live = live(true, at)) {
            live.open("p1");
            FakeSocketServer.Peer first = at.peer();
            on();
            Runnable one = live.follow("e1", List.of("story"));
            Runnable other = live.follow("e1", List.of("story"));
            assertThat(first.frame())
                    .isEqualTo(
                            "42[\"subscribe:execution\","
                                    + "{\"executionId\":\"e1\",\"departments\":[\"story\"]}]");
            Runnable all = live.follow("e1", List.of());
            assertThat(first.frame())
                    .isEqualTo("42[\"subscribe:execution\",{\"executionId\":\"e1\"}]");
            at.cut();
            FakeSocketServer.Peer second = at.peer();
            assertThat(second.frame())
                    .isEqualTo("42[\"subscribe:execution\",{\"executionId\":\"e1\"}]");
            on();
            List.of(one, one, other, all).forEach(Runnable::run);
            assertThat(second.frame())
                    .isEqualTo("42[\"unsubscribe:execution\",{\"executionId\":\"e1\"}]");
        }
    }

    @Test
    void saysThatItPollsWhileTheSocketCannotBeHad() {
        try (FakeSocketServer at =
                        FakeSocketServer.start(
                                auth -> "44{\"message\":\"Authentication failed\"}");
                Live live = live(true, at)) {
            live.open("p1");
            LiveState.Polling polling =
                    (LiveState.Polling) next(states, LiveState.Polling.class::isInstance);
            assertThat(polling.reason())
                    .isEqualTo(new Problem.Refused("Authentication failed", "HANDSHAKE"));
        }
    }

    @Test
    void aRefusedSubscriptionIsOneOfThoseOfWhichNothingWasHeard() {
        BlockingQueue<Live.Refusal> refusals = new LinkedBlockingQueue<>();
        try (FakeSocketServer at = FakeSocketServer.start();
                Live live = live(true, at)) {
            live.refusals().subscribe(refusals::add);
            live.open("p1");
            FakeSocketServer.Peer peer = at.peer();
            on();
            live.follow("e1", List.of());
            live.follow("e2", List.of());
            peer.send("42[\"agent:started\",{\"executionId\":\"e1\",\"agentId\":\"a\"}]");
            peer.send("42[\"error\",{\"message\":\"Unauthorized\"}]");
            assertThat(next(refusals, any -> true))
                    .isEqualTo(new Live.Refusal("Unauthorized", List.of("e2")));
        }
    }

    @Test
    void whoIsHereIsForgottenWithTheConnection() {
        BlockingQueue<Integer> counts = new LinkedBlockingQueue<>();
        try (FakeSocketServer at = FakeSocketServer.start();
                Live live = live(true, at)) {
            live.presence().changes().subscribe(people -> counts.add(people.size()));
            live.open("p1");
            FakeSocketServer.Peer peer = at.peer();
            on();
            peer.send(
                    "42[\"user:joined\",{\"userId\":\"u\",\"userName\":\"Ada\",\"projectId\":\"p1\"}]");
            assertThat(next(counts, any -> true)).isEqualTo(1);
            at.cut();
            assertThat(next(counts, any -> true)).isZero();
        }
    }
}
