package app.aladdin.net;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.Json;
import app.aladdin.net.SocketState.Connected;
import app.aladdin.net.SocketState.Refused;
import app.aladdin.net.SocketState.Waiting;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/// The socket against a Socket.IO server of another make.
final class LiveSocketServersTest {
    private static final SocketPause QUICK =
            new SocketPause(
                    Duration.ofMillis(20),
                    Duration.ofMillis(200),
                    Duration.ofSeconds(10),
                    Duration.ofMillis(500));

    private final HeardSocket heard = new HeardSocket();

    private LiveSocket open(SocketIoServer server, Tokens tokens) {
        return LiveSocket.open(
                Wire.to("http://127.0.0.1:9", tokens, WireOptions.STANDARD),
                server.address(),
                Map.of("projectId", "p1"),
                heard,
                Clock.systemUTC(),
                QUICK);
    }

    @Test
    void connectsSubscribesAndHears() {
        try (SocketIoServer server = SocketIoServer.start();
                LiveSocket socket = open(server, Tokens.fixed(() -> "secret"))) {
            assertThat(server.handshake()).isEqualTo(Map.of("token", "secret", "projectId", "p1"));
            heard.state(Connected.class);
            socket.emit("subscribe:execution", Json.object().put("executionId", "t1"));
            await(server, "subscribe t1");
            server.toExecution("t1", "agent:progress", Map.of("agentId", "a"));
            server.toExecution("t2", "agent:progress", Map.of("agentId", "b"));
            server.toAll("something:else", 1, "two", Map.of());
            assertThat(heard.event()).isEqualTo("agent:progress {\"agentId\":\"a\"}");
            assertThat(heard.event()).isEqualTo("something:else 1 \"two\" {}");
        }
    }

    @Test
    void isRefusedWithTheServersWordsUntilItsTokenIsGood() {
        AtomicReference<String> token = new AtomicReference<>("bad");
        try (SocketIoServer server =
                        SocketIoServer.start(LoopbackServer.freePort(), "good"::equals);
                LiveSocket _ = open(server, Tokens.fixed(token::get))) {
            assertThat(heard.state(Refused.class).message()).isEqualTo("Authentication failed");
            token.set("good");
            heard.state(Connected.class);
        }
    }

    @Test
    void comesBackToAServerThatStartsAgain() {
        SocketIoServer first = SocketIoServer.start();
        int port = first.port();
        try (LiveSocket socket = open(first, Tokens.NONE)) {
            heard.state(Connected.class);
            first.close();
            heard.state(Waiting.class);
            try (SocketIoServer second = SocketIoServer.start(port, any -> true)) {
                heard.state(Connected.class);
                socket.emit("subscribe:execution", Json.object().put("executionId", "t1"));
                await(second, "subscribe t1");
                second.toExecution("t1", "task:update", Map.of());
                assertThat(heard.event()).isEqualTo("task:update {}");
            }
        }
    }

    @Test
    void comesBackWhenItIsSentAway() {
        try (SocketIoServer server = SocketIoServer.start();
                LiveSocket _ = open(server, Tokens.NONE)) {
            server.handshake();
            heard.state(Connected.class);
            server.sendAway();
            heard.state(Waiting.class);
            server.handshake();
            heard.state(Connected.class);
        }
    }

    private static void await(SocketIoServer server, String line) {
        long until = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!server.log().contains(line)) {
            if (System.nanoTime() > until) {
                throw new AssertionError(line + " is not in " + server.log());
            }
            Thread.onSpinWait();
        }
    }
}
