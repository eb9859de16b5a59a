package app.aladdin.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.aladdin.contract.Json;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.net.SocketState.Connected;
import app.aladdin.net.SocketState.Refused;
import app.aladdin.net.SocketState.Waiting;

import mockwebserver3.MockResponse;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;

/// Socket.IO frame by frame: what servers say, what they should not say, and how they go away.
final class LiveSocketTest {
    private static final SocketPause QUICK =
            new SocketPause(
                    Duration.ofMillis(20),
                    Duration.ofMillis(80),
                    Duration.ofSeconds(5),
                    Duration.ofMillis(500));

    private final HeardSocket heard = new HeardSocket();

    private LiveSocket open(FakeSocketServer server) {
        return open(server, Tokens.fixed(() -> "secret"), QUICK);
    }

    private LiveSocket open(FakeSocketServer server, Tokens tokens, SocketPause pause) {
        return LiveSocket.open(
                Wire.to("http://127.0.0.1:9", tokens, WireOptions.STANDARD),
                server.address(),
                Map.of("projectId", "p1"),
                heard,
                Clock.systemUTC(),
                pause);
    }

    private String told(String frame) {
        try (FakeSocketServer server = FakeSocketServer.start();
                LiveSocket _ = open(server)) {
            server.peer().send(frame);
            return heard.event();
        }
    }

    @Test
    void connectsByWebSocketAloneWithTokenAndProject() {
        try (FakeSocketServer server = FakeSocketServer.start();
                LiveSocket _ = open(server)) {
            FakeSocketServer.Peer peer = server.peer();
            heard.state(Connected.class);
            assertThat(peer.auth())
                    .isEqualTo(Json.parse("{\"token\":\"secret\",\"projectId\":\"p1\"}"));
            assertThat(server.targets()).hasSize(1);
            assertThat(server.targets().getFirst())
                    .startsWith("/socket.io/?")
                    .contains("EIO=4", "transport=websocket")
                    .doesNotContain("secret");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "42[\"x\"]|x",
                "42[\"x\",{\"a\":1}]|x {\"a\":1}",
                "42[\"x\",null,1,\"b\",[true]]|x null 1 \"b\" [true]",
                "42[\"a name/with:all\",{}]|a name/with:all {}",
                "42[\"x\",12345678901234567890123,0.1,1e400]|x 12345678901234567890123 0.1"
                        + " \"Infinity\"",
                "42[\"x\",{\"a\":1,\"a\":2}]|x {\"a\":2}",
                "42[\"x\",\"神灯 🧞 \\u0000\"]|x \"神灯 🧞 \\u0000\"",
                "42[\"error\",{\"message\":\"no\"}]|error {\"message\":\"no\"}",
                "42[\"message\",\"</script>\"]|message \"</script>\"",
                "42[7,1]|7 1"
            })
    void anyEventIsToldAsItCame(String frame, String expected) {
        assertThat(told(frame)).isEqualTo(expected.replace("\"Infinity\"", told1e400()));
    }

    /// What Jackson makes of a number beyond all doubles.
    private static String told1e400() {
        return Json.text(Json.parse("1e400"));
    }

    @Test
    void aHugeEventIsToldWhole() {
        String text = "x".repeat(5_000_000);
        assertThat(told("42[\"x\",\"" + text + "\"]")).hasSize(text.length() + 4);
    }

    @Test
    void bytesComeWhereTheyBelong() {
        try (FakeSocketServer server = FakeSocketServer.start();
                LiveSocket _ = open(server)) {
            FakeSocketServer.Peer peer = server.peer();
            peer.send(
                    "452-[\"x\",{\"a\":{\"_placeholder\":true,\"num\":1}},"
                            + "[{\"_placeholder\":true,\"num\":0}]]");
            peer.send("one".getBytes(StandardCharsets.UTF_8));
            peer.send("two".getBytes(StandardCharsets.UTF_8));
            assertThat(heard.event()).isEqualTo("x {\"a\":\"dHdv\"} [\"b25l\"]");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4",
                "42",
                "42[",
                "42{}",
                "42[]",
                "42[{}]",
                "49[\"x\"]",
                "4x",
                "42/other,[\"x\"]",
                "42999999999999999999[\"x\"]",
                "4599999-[\"x\"]",
                "451-[\"x\",{\"_placeholder\":true,\"num\":9}]",
                "42[\"x\",NaN]",
                "6",
                "2probe"
            })
    void whatMeansNothingIsPassedOver(String frame) {
        try (FakeSocketServer server = FakeSocketServer.start();
                LiveSocket _ = open(server)) {
            FakeSocketServer.Peer peer = server.peer();
            peer.send(frame);
            peer.send(new byte[] {1, 2});
            peer.send("42[\"after\"]");
            assertThat(heard.event()).isEqualTo("after");
        }
    }

    @Test
    void eventsBeforeTheHandshakeIsAcceptedAreToldAfterIt() {
        try (FakeSocketServer server = FakeSocketServer.start(auth -> "");
                LiveSocket _ = open(server)) {
            FakeSocketServer.Peer peer = server.peer();
            peer.send("42[\"early\",1]");
            peer.send("40{\"sid\":\"s\"}");
            peer.send("42[\"late\"]");
            assertThat(heard.event()).isEqualTo("early 1");
            assertThat(heard.event()).isEqualTo("late");
        }
    }

    @Test
    void confirmsWhatTheServerWantsConfirmed() {
        try (FakeSocketServer server = FakeSocketServer.start();
                LiveSocket _ = open(server)) {
            FakeSocketServer.Peer peer = server.peer();
            peer.send("4217[\"x\",{\"a\":1}]");
            assertThat(heard.event()).isEqualTo("x {\"a\":1}");
            assertThat(peer.frame()).isEqualTo("4317[]");
        }
    }

    @Test
    void answersHeartbeats() {
        try (FakeSocketServer server = FakeSocketServer.start();
                LiveSocket _ = open(server)) {
            FakeSocketServer.Peer peer = server.peer();
            peer.send("2");
            assertThat(peer.frame()).isEqualTo("3");
        }
    }

    @Test
    void sendsJsonAsItIs() {
        try (FakeSocketServer server = FakeSocketServer.start();
                LiveSocket socket = open(server)) {
            FakeSocketServer.Peer peer = server.peer();
            heard.state(Connected.class);
            assertThat(
                            socket.emit(
                                    "subscribe:execution",
                                    Json.parse(
                                            "{\"executionId\":\"a/😀</b>\",\"n\":12345678901234567890}")))
                    .isTrue();
            assertThat(peer.frame())
                    .isEqualTo(
                            "42[\"subscribe:execution\","
                                    + "{\"executionId\":\"a/😀</b>\",\"n\":12345678901234567890}]");
        }
    }

    @Test
    void sendsNothingWithoutAConnection() {
        try (FakeSocketServer server = FakeSocketServer.start(auth -> "");
                LiveSocket socket = open(server)) {
            server.peer();
            assertThat(socket.emit("x", Json.object())).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cut", "leave", "sent away", "engine closed"})
    void comesBackHoweverTheConnectionEnds(String how) {
        try (FakeSocketServer server = FakeSocketServer.start();
                LiveSocket _ = open(server)) {
            FakeSocketServer.Peer peer = server.peer();
            heard.state(Connected.class);
            switch (how) {
                case "cut" -> server.cut();
                case "leave" -> peer.leave();
                case "sent away" -> peer.send("41");
                default -> {
                    peer.send("1");
                    peer.leave();
                }
            }
            assertThat(heard.state(Waiting.class).reason().connection()).isTrue();
            server.peer().send("42[\"again\"]");
            heard.state(Connected.class);
            assertThat(heard.event()).isEqualTo("again");
        }
    }

    @Test
    void aServerWithoutHeartbeatIsLeft() {
        try (FakeSocketServer server = FakeSocketServer.start()) {
            server.greet(
                    "0{\"sid\":\"e\",\"upgrades\":[],\"pingInterval\":100,\"pingTimeout\":100}");
            try (LiveSocket _ = open(server)) {
                heard.state(Connected.class);
                assertThat(heard.state(Waiting.class).reason())
                        .isEqualTo(new Problem.TimedOut("no heartbeat"));
            }
        }
    }

    @Test
    void takesAFreshTokenForEachConnection() {
        AtomicReference<String> token = new AtomicReference<>("one");
        try (FakeSocketServer server = FakeSocketServer.start();
                LiveSocket _ = open(server, Tokens.fixed(token::get), QUICK)) {
            FakeSocketServer.Peer first = server.peer();
            assertThat(first.auth().path("token").asText()).isEqualTo("one");
            token.set("two");
            server.cut();
            assertThat(server.peer().auth().path("token").asText()).isEqualTo("two");
        }
    }

    /// Tokens of a session, and which were refused.
    private static final class FakeSession implements Tokens {
        final List<String> refused = new CopyOnWriteArrayList<>();
        volatile String token = "old";
        volatile @Nullable String next = "new";

        @Override
        public String current() {
            return token;
        }

        @Override
        public @Nullable String renew(String old) {
            refused.add(old);
            String fresh = next;
            if (fresh != null) {
                token = fresh;
            }
            return fresh;
        }
    }

    private static FakeSocketServer accepting(String token) {
        return FakeSocketServer.start(auth ->
                auth.path("token").asText().equals(token)
                        ? "40{\"sid\":\"s\"}"
                        : "44{\"message\":\"Authentication failed\"}");
    }

    @Test
    void renewsTheTokenOnceWhenTheHandshakeIsRefused() {
        FakeSession session = new FakeSession();
        try (FakeSocketServer server = accepting("new");
                LiveSocket _ = open(server, session, QUICK)) {
            heard.state(Connected.class);
            assertThat(session.refused).containsExactly("old");
            assertThat(server.targets()).hasSize(2);
        }
    }

    @Test
    void saysThatItIsRefusedAndGoesOnAsking() {
        FakeSession session = new FakeSession();
        try (FakeSocketServer server = accepting("signed in");
                LiveSocket _ = open(server, session, QUICK)) {
            assertThat(heard.state(Refused.class).message()).isEqualTo("Authentication failed");
            heard.state(Refused.class);
            assertThat(session.refused).containsExactly("old");
            session.token = "signed in";
            heard.state(Connected.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "44{}, ''",
        "'44{\"message\":\"no\",\"data\":{\"code\":1}}', no",
        "'44\"no\"', no",
        "44, ''"
    })
    void aRefusalMaySayMuchOrNothing(String frame, String message) {
        try (FakeSocketServer server = FakeSocketServer.start(auth -> frame);
                LiveSocket _ = open(server)) {
            assertThat(heard.state(Refused.class).message()).isEqualTo(message);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403})
    void anUpgradeMayBeRefusedAsWell(int status) {
        FakeSession session = new FakeSession();
        try (FakeSocketServer server = FakeSocketServer.start()) {
            server.answer(new MockResponse.Builder().code(status).body("no").build());
            try (LiveSocket _ = open(server, session, QUICK)) {
                assertThat(heard.state(Refused.class).message()).contains(String.valueOf(status));
                assertThat(session.refused).containsExactly("old");
                server.recover();
                heard.state(Connected.class);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "404,NotFound",
        "429,RateLimited",
        "500,ServerFault",
        "503,Offline",
        "200,Garbled",
        "302,Garbled"
    })
    void withoutAnUpgradeItWaitsAndSaysWhy(int status, String problem) {
        try (FakeSocketServer server = FakeSocketServer.start()) {
            server.answer(
                    new MockResponse.Builder()
                            .code(status)
                            .addHeader("Location", "http://127.0.0.1:1/")
                            .body("<html>")
                            .build());
            try (LiveSocket _ = open(server)) {
                Problem reason = heard.state(Waiting.class).reason();
                assertThat(reason.getClass().getSimpleName()).isEqualTo(problem);
            }
        }
    }

    @Test
    void aRedirectIsNotFollowed() {
        try (FakeSocketServer other = FakeSocketServer.start();
                FakeSocketServer server = FakeSocketServer.start()) {
            server.answer(
                    new MockResponse.Builder()
                            .code(307)
                            .addHeader("Location", other.address() + "/socket.io/")
                            .build());
            try (LiveSocket _ = open(server)) {
                heard.state(Waiting.class);
                heard.state(Waiting.class);
                assertThat(other.targets()).isEmpty();
            }
        }
    }

    @Test
    void nobodyThereIsOffline() {
        FakeSocketServer gone = FakeSocketServer.start();
        gone.close();
        try (LiveSocket _ = open(gone)) {
            assertThat(heard.state(Waiting.class).reason()).isInstanceOf(Problem.Offline.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0{", "0", "0null", "hello", "9", "40", ""})
    void aStrangeGreetingIsNoConnection(String greeting) {
        SocketPause impatient =
                new SocketPause(
                        QUICK.first(), QUICK.longest(), Duration.ofMillis(400), QUICK.steady());
        try (FakeSocketServer server = FakeSocketServer.start()) {
            server.greet(greeting);
            try (LiveSocket _ = open(server, Tokens.NONE, impatient)) {
                heard.state(Waiting.class);
                server.greet(
                        "0{\"sid\":\"e\",\"upgrades\":[],\"pingInterval\":25000,\"pingTimeout\":20000}");
                heard.state(Connected.class);
            }
        }
    }

    @Test
    void aServerOfAnEarlierProtocolIsGarbled() {
        try (FakeSocketServer server = FakeSocketServer.start(auth -> "40");
                LiveSocket _ = open(server)) {
            assertThat(heard.state(Waiting.class).reason()).isInstanceOf(Problem.Garbled.class);
        }
    }

    @Test
    void aServerThatNeverAcceptsIsGivenUp() {
        SocketPause impatient =
                new SocketPause(
                        QUICK.first(), QUICK.longest(), Duration.ofMillis(300), QUICK.steady());
        try (FakeSocketServer server = FakeSocketServer.start(auth -> "");
                LiveSocket _ = open(server, Tokens.NONE, impatient)) {
            FakeSocketServer.Peer peer = server.peer();
            assertThat(heard.state(Waiting.class).reason()).isInstanceOf(Problem.TimedOut.class);
            peer.end();
        }
    }

    @Test
    void aWaitCanBeEnded() {
        SocketPause patient =
                new SocketPause(
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(5),
                        QUICK.connect(),
                        QUICK.steady());
        try (FakeSocketServer server = FakeSocketServer.start()) {
            server.answer(new MockResponse.Builder().code(503).build());
            try (LiveSocket socket = open(server, Tokens.NONE, patient)) {
                heard.state(Waiting.class);
                server.recover();
                while (server.targets().size() < 2) {
                    socket.retryNow();
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
                }
                heard.state(Connected.class);
            }
        }
    }

    @Test
    void closingSaysFarewellAndTellsNothingMore() {
        try (FakeSocketServer server = FakeSocketServer.start()) {
            FakeSocketServer.Peer peer;
            try (LiveSocket _ = open(server)) {
                peer = server.peer();
                heard.state(Connected.class);
            }
            assertThat(peer.frame()).isEqualTo("41");
            assertThat(peer.end()).isEqualTo("closed");
            peer.send("42[\"late\"]");
            assertThat(heard.quiet()).isTrue();
            assertThat(server.targets()).hasSize(1);
        }
    }

    @Test
    void closingFreesItsThreads() {
        try (FakeSocketServer server = FakeSocketServer.start()) {
            for (int i = 0; i < 5; i++) {
                try (LiveSocket _ = open(server)) {
                    server.peer();
                    heard.state(Connected.class);
                }
            }
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
            while (threads() > 0 && System.nanoTime() < until) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            }
            assertThat(threads()).isZero();
        }
    }

    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name ->
                        name.equals("EventThread")
                                || name.startsWith("engine.io-client")
                                || name.startsWith("Timer-"))
                .count();
    }

    @Test
    void theLedgerHearsOfEachConnection() {
        List<String> lines = new CopyOnWriteArrayList<>();
        Ledger ledger =
                start ->
                        (out, in, status) ->
                                lines.add(
                                        start.method()
                                                + start.purpose()
                                                + (out > 20 && in > 20)
                                                + status);
        Wire wire =
                Wire.to(
                        "http://127.0.0.1:9",
                        Tokens.NONE,
                        WireOptions.STANDARD.withLedger(ledger, path -> ""));
        try (FakeSocketServer server = FakeSocketServer.start()) {
            FakeSocketServer.Peer peer;
            try (LiveSocket _ =
                    LiveSocket.open(
                            wire,
                            server.address(),
                            Map.of("projectId", "p1"),
                            heard,
                            Clock.systemUTC(),
                            QUICK)) {
                peer = server.peer();
                heard.state(Connected.class);
            }
            peer.end();
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
            while (lines.isEmpty() && System.nanoTime() < until) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
            }
            assertThat(lines).containsExactly("CONNECT/socket.iotrue101");
        }
    }

    @Test
    void pausesGrowFromOneSecondToFive() {
        RandomGenerator random = RandomGenerator.of("Xoroshiro128PlusPlus");
        for (int i = 1; i < 10_000; i++) {
            assertThat(SocketPause.STANDARD.after(i, random))
                    .isBetween(Duration.ofSeconds(1), Duration.ofSeconds(5));
        }
        assertThat(SocketPause.STANDARD.after(1, random)).isLessThan(Duration.ofMillis(1251));
        assertThat(SocketPause.STANDARD.after(9, random)).isGreaterThan(Duration.ofMillis(3999));
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:3001, http://127.0.0.1:3001/, /socket.io",
        "ws://localhost:3001/, http://localhost:3001/, /socket.io",
        "WSS://example.com, https://example.com/, /socket.io",
        "https://example.com/base, https://example.com/, /base/socket.io",
        "https://example.com/base/socket.io/, https://example.com/, /base/socket.io",
        "http://[::1]:3001, http://[::1]:3001/, /socket.io"
    })
    void anAddressIsAnOriginAndAMount(String address, String origin, String path) {
        SocketAddress at = SocketAddress.of(address);
        assertThat(at.origin()).hasToString(origin);
        assertThat(at.path()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com:3001",
                "ws://192.168.1.4",
                "",
                "3001",
                "ftp://127.0.0.1"
            })
    void anAddressThatWouldLeakIsRefused(String address) {
        assertThatThrownBy(() -> SocketAddress.of(address)).isInstanceOf(ProblemException.class);
    }
}
