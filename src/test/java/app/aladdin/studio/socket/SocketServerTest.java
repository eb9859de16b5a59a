package app.aladdin.studio.socket;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.Json;
import app.aladdin.contract.LiveEvent;
import app.aladdin.contract.TaskStatus;
import app.aladdin.studio.access.Serving;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

final class SocketServerTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05.006Z");

    private SocketServer server = start(0);

    @BeforeEach
    void freshServer() {
        server.close();
        server = start(0);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static SocketServer start(int port) {
        return SocketServer.start(
                Serving.LOCAL,
                port,
                new FakeAccess(),
                id ->
                        switch (id) {
                            case "run" -> Optional.of("lamp");
                            case "hidden" -> Optional.of("hers");
                            default -> Optional.empty();
                        });
    }

    private Peer ann() {
        return new Peer(server.url(), "ann", "lamp").connected();
    }

    private Peer bob() {
        return new Peer(server.url(), "bob", "lamp").connected();
    }

    @Test
    void tellsTheOthersInAProjectWhoHasCome() {
        try (Peer ann = ann();
                Peer bob = bob()) {
            Peer.Heard heard = ann.next();
            assertThat(heard.name()).isEqualTo("user:joined");
            assertThat(LiveEvent.read(heard.name(), heard.data()))
                    .isEqualTo(new LiveEvent.UserJoined("2", "Bob", "lamp"));
            assertThat(bob.heardNothing()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "eve", "ANN"})
    void refusesATokenThatNobodyHas(String token) {
        try (Peer peer = new Peer(server.url(), token, "lamp")) {
            Peer.Heard heard = peer.next();
            assertThat(heard.name()).isEqualTo("connect_error");
            assertThat(heard.data().path("message").asText()).contains("token");
        }
    }

    @Test
    void refusesAHandshakeWithoutAnyAuth() {
        try (Peer peer = new Peer(server.url(), Map.of(), "websocket")) {
            assertThat(peer.next().name()).isEqualTo("connect_error");
            server.announce("lamp", updated(1));
            assertThat(peer.heardNothing()).isTrue();
        }
    }

    @Test
    void refusesAProjectThatIsNotTheirs() {
        try (Peer peer = new Peer(server.url(), "bob", "hers")) {
            Peer.Heard heard = peer.next();
            assertThat(heard.name()).isEqualTo("connect_error");
            assertThat(heard.data().path("message").asText()).contains("Forbidden");
        }
    }

    @Test
    void refusesAHandshakeWithoutAProject() {
        try (Peer peer = new Peer(server.url(), Map.of("token", "ann"), "websocket")) {
            assertThat(peer.next().data().path("message").asText()).contains("projectId");
        }
    }

    @Test
    void keepsProjectsApart() {
        try (Peer lamp = ann();
                Peer hers = new Peer(server.url(), "ann", "hers").connected()) {
            server.announce("hers", updated(1));
            server.announce("lamp", updated(2));
            assertThat(lamp.next().data().path("entityId").asText()).isEqualTo("2");
            assertThat(hers.next().data().path("entityId").asText()).isEqualTo("1");
        }
    }

    @Test
    void sendsEventsOfAnExecutionToWhoeverFollowsIt() {
        try (Peer ann = ann()) {
            server.toExecution("run", started("story"));
            JsonNode answer = ann.ask("subscribe:execution", follow("run"));
            assertThat(answer.path("ok").asBoolean()).isTrue();
            server.toExecution("run", started("audio"));
            Peer.Heard heard = ann.next();
            assertThat(heard.name()).isEqualTo("agent:started");
            assertThat(LiveEvent.read(heard.name(), heard.data())).isEqualTo(started("audio"));
        }
    }

    @Test
    void sendsOnlyTheDepartmentsThatWereAskedFor() {
        try (Peer ann = ann()) {
            ObjectNode wanted = follow("run");
            wanted.putArray("departments").add("Image Quality").add("audio");
            ann.ask("subscribe:execution", wanted);
            server.toExecution("run", started("story"));
            server.toExecution("run", started("image-quality"));
            server.toExecution("run", update(40));
            assertThat(ann.next().data().path("department").asText()).isEqualTo("image-quality");
            assertThat(ann.next().data().path("progress").asDouble()).isEqualTo(40);
        }
    }

    @Test
    void sendsNothingMoreAfterUnsubscribing() {
        try (Peer ann = ann()) {
            ann.ask("subscribe:execution", follow("run"));
            ann.ask("unsubscribe:execution", follow("run"));
            server.toExecution("run", started("story"));
            server.announce("lamp", updated(1));
            assertThat(ann.next().name()).isEqualTo("entity:updated");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hidden", "nowhere", ""})
    void refusesAnExecutionThatIsNotTheirs(String execution) {
        try (Peer bob = bob()) {
            bob.emit("subscribe:execution", follow(execution));
            Peer.Heard heard = bob.next();
            assertThat(heard.name()).isEqualTo("error");
            assertThat(heard.data().path("message").asText()).isNotEmpty();
            server.toExecution(execution, started("story"));
            server.announce("lamp", updated(1));
            assertThat(bob.next().name()).isEqualTo("entity:updated");
        }
    }

    @Test
    void answersWhoAsksForAnAnswerToARefusal() {
        try (Peer bob = bob()) {
            JsonNode answer = bob.ask("subscribe:execution", follow("hidden"));
            assertThat(answer.path("ok").asBoolean(true)).isFalse();
            assertThat(answer.path("error").asText()).isEqualTo("Unauthorized");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "null", "\"run\"", "{\"departments\":5}"})
    void survivesWhateverIsSent(String data) {
        try (Peer ann = ann()) {
            ann.emit("subscribe:execution", Json.object().set("executionId", Json.parse(data)));
            ann.emit("unknown:event", Json.object());
            server.announce("lamp", updated(7));
            Peer.Heard heard = ann.next();
            while (!heard.name().equals("entity:updated")) {
                heard = ann.next();
            }
            assertThat(heard.data().path("entityId").asText()).isEqualTo("7");
        }
    }

    @Test
    void worksByPollingToo() {
        try (Peer ann = new Peer(server.url(), "ann", "lamp", "polling").connected()) {
            ann.ask("subscribe:execution", follow("run"));
            for (int i = 0; i < 100; i++) {
                server.toExecution("run", update(i));
            }
            for (int i = 0; i < 100; i++) {
                assertThat(ann.next().data().path("progress").asInt(-1)).isEqualTo(i);
            }
        }
    }

    @Test
    void worksAfterAnUpgradeFromPolling() {
        try (Peer ann = new Peer(server.url(), "ann", "lamp", "polling", "websocket").connected()) {
            for (int i = 0; i < 100; i++) {
                server.announce("lamp", updated(i));
            }
            for (int i = 0; i < 100; i++) {
                assertThat(ann.next().data().path("entityId").asInt(-1)).isEqualTo(i);
            }
        }
    }

    @Test
    void sendsLargeEventsWhole() {
        String text = "ü€😀x".repeat(60_000);
        try (Peer ann = ann()) {
            server.announce(
                    "lamp",
                    new LiveEvent.EntityUpdated(
                            "scene", "1", Json.object().put("text", text), "1", NOW));
            assertThat(ann.next().data().path("changes").path("text").asText()).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: http://evil.example",
                "Origin: null",
                "Origin: http://127.0.0.1:{port}"
            })
    void refusesWebPages(String header) throws IOException {
        assertThat(handshake("127.0.0.1:" + port(), "4", header.replace("{port}", port())))
                .startsWith("HTTP/1.1 403")
                .doesNotContainIgnoringCase("access-control");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:80", "127.0.0.1.evil.example"})
    void refusesForeignHostNames(String host) throws IOException {
        assertThat(handshake(host, "4", "X: y")).startsWith("HTTP/1.1 403");
    }

    @Test
    void refusesOlderProtocolsThatKnowNoAuth() throws IOException {
        assertThat(handshake("127.0.0.1:" + port(), "3", "X: y")).startsWith("HTTP/1.1 400");
    }

    @Test
    void letsNobodyChooseTheSession() throws IOException {
        String id = "11111111-2222-3333-4444-555555555555";
        assertThat(handshake("localhost:" + port(), "4", "Cookie: io=" + id))
                .startsWith("HTTP/1.1 200")
                .doesNotContain(id);
    }

    @Test
    void hearsOfNobodyWhoHasGone() {
        try (Peer ann = ann()) {
            Peer bob = bob();
            assertThat(ann.next().name()).isEqualTo("user:joined");
            bob.close();
            server.announce("lamp", updated(1));
            assertThat(ann.next().name()).isEqualTo("entity:updated");
        }
    }

    @Test
    void endsSocketsWhenItCloses() {
        try (Peer ann = ann()) {
            server.close();
            assertThat(ann.next().name()).isEqualTo("disconnect");
        }
    }

    @Test
    void startsAndClosesWithoutPauses() {
        long before = System.nanoTime();
        start(0).close();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void takesAnotherPortWhenTheWantedOneIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
                SocketServer second = start(taken.getLocalPort())) {
            assertThat(second.url().getPort()).isNotEqualTo(taken.getLocalPort());
            try (Peer ann = new Peer(second.url(), "ann", "lamp")) {
                ann.connected();
            }
        }
    }

    private String handshake(String host, String version, String header) throws IOException {
        URI url = server.url();
        try (Socket socket = new Socket("127.0.0.1", url.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(
                            ("GET /socket.io/?EIO="
                                            + version
                                            + "&transport=polling HTTP/1.1\r\nHost: "
                                            + host
                                            + "\r\n"
                                            + header
                                            + "\r\n\r\n")
                                    .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String port() {
        return Integer.toString(server.url().getPort());
    }

    private static ObjectNode follow(String execution) {
        return Json.object().put("executionId", execution);
    }

    private static LiveEvent started(String department) {
        return new LiveEvent.AgentStarted("run", department + ":run", department, NOW);
    }

    private static LiveEvent update(double progress) {
        return new LiveEvent.TaskUpdate("run", TaskStatus.RUNNING, progress, "", NOW);
    }

    private static LiveEvent updated(int id) {
        return new LiveEvent.EntityUpdated(
                "scene", Integer.toString(id), Json.object().put("name", "x"), "1", NOW);
    }
}
