package app.aladdin.client;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.client.session.AccountState;
import app.aladdin.client.session.ConnectionState;
import app.aladdin.net.LoopbackServer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;

/// Knowing whether somebody is there.
final class ConnectionTest {
    @TempDir private Path folder = Path.of("");

    private static ConnectionState.Offline offline(ConnectionState state) {
        return (ConnectionState.Offline) state;
    }

    @Test
    void saysSinceWhenTheServerIsAway() throws InterruptedException {
        Instant before = Instant.now();
        try (Computer computer = new Computer(folder)) {
            computer.client.connect("http://127.0.0.1:" + LoopbackServer.freePort(), () -> null);
            var states =
                    computer.states.await(
                            "missed twice",
                            all ->
                                    all.stream()
                                                    .filter(
                                                            ConnectionState.Offline.class
                                                                    ::isInstance)
                                                    .count()
                                            >= 2);
            ConnectionState.Offline first = offline(states.get(0));
            ConnectionState.Offline second = offline(states.get(1));
            assertThat(first.since()).isBetween(before, Instant.now());
            assertThat(second.since()).isEqualTo(first.since());
            assertThat(second.nextTry()).isAfter(first.nextTry());
            assertThat(first.lastSynced()).isEmpty();
        }
    }

    @Test
    void noticesAtOnceThatTheServerWantsToKnowWhoAsks() throws InterruptedException {
        AtomicBoolean strict = new AtomicBoolean();
        FakeAladdin aladdin = new FakeAladdin();
        try (LoopbackServer server =
                        LoopbackServer.start((request, out) -> {
                            if (strict.get()) {
                                LoopbackServer.json(out, 401, "{\"error\":\"Sign in.\"}");
                            } else {
                                aladdin.answer(request, out);
                            }
                        });
                Computer computer = new Computer(folder)) {
            computer.client.connect(server.address(), () -> null);
            computer.states.first("online", ConnectionState.Online.class::isInstance);
            strict.set(true);
            computer.client.media().original("m-1", answer -> {});
            computer.states.first("signed out", ConnectionState.SignedOut.class::isInstance);
            assertThat(computer.client.account().state())
                    .isInstanceOf(AccountState.SignedOut.class);
        }
    }

    @Test
    void comesBackByItself() throws InterruptedException {
        int port = LoopbackServer.freePort();
        try (Computer computer = new Computer(folder)) {
            computer.client.connect("http://127.0.0.1:" + port, () -> null);
            computer.states.first("offline", ConnectionState.Offline.class::isInstance);
            try (LoopbackServer server = LoopbackServer.start(port, new FakeAladdin())) {
                computer.states.first("online", ConnectionState.Online.class::isInstance);
                assertThat(server.requests()).isNotEmpty();
            }
        }
    }

    @Test
    void remembersOverARestartWhenTheServerLastAnswered() throws InterruptedException {
        Instant before = Instant.now();
        try (LoopbackServer server = LoopbackServer.start(new FakeAladdin())) {
            Computer.online(folder, server.address()).close();
        }
        try (Computer again = new Computer(folder)) {
            again.client.connect("http://127.0.0.1:" + LoopbackServer.freePort(), () -> null);
            ConnectionState state =
                    again.states.first("offline", ConnectionState.Offline.class::isInstance);
            assertThat(offline(state).lastSynced())
                    .hasValueSatisfying(at -> assertThat(at).isBetween(before, Instant.now()));
        }
    }

    @Test
    void aServerThatWantsASessionIsThereAndOfNoUseYet() throws InterruptedException {
        try (LoopbackServer server =
                        LoopbackServer.start((request, out) ->
                                LoopbackServer.json(out, 401, "{\"error\":\"who?\"}"));
                Computer computer = new Computer(folder)) {
            computer.client.connect(server.address(), () -> null);
            computer.states.first("signed out", ConnectionState.SignedOut.class::isInstance);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 405, 409, 429, 500, 501})
    void aServerThatAnswersAnythingIsThere(int status) throws InterruptedException {
        try (LoopbackServer server =
                        LoopbackServer.start(
                                (request, out) -> LoopbackServer.json(out, status, "{}"));
                Computer computer = new Computer(folder)) {
            computer.client.connect(server.address(), () -> null);
            computer.states.first("online", ConnectionState.Online.class::isInstance);
        }
    }
}
