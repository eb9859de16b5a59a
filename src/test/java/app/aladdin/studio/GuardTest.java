package app.aladdin.studio;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.Json;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

class GuardTest {
    @RegisterExtension static final RunningStudio RUNNING = new RunningStudio();

    private final Studio studio = RUNNING.studio();
    private final StudioClient client = RUNNING.client();

    @ParameterizedTest
    @ValueSource(strings = {"/projects", "/orchestrator/stream?conversationId=x", "/nowhere"})
    void refusesWhoeverHasNoToken(String path) {
        StudioClient.Reply reply = client.send(HttpRequest.newBuilder(client.uri(path)));
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.code()).isEqualTo("AUTH_REQUIRED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "JWT ",
                "JWT x",
                "Basic {token}",
                "Bearer x",
                "{token}",
                "JWT {token}x",
                "JWT"
            })
    void refusesOtherTokens(String header) {
        String value = header.replace("{token}", studio.token());
        StudioClient.Reply reply =
                client.send(
                        HttpRequest.newBuilder(client.uri("/projects"))
                                .header("Authorization", value));
        assertThat(reply.status()).isEqualTo(401);
    }

    @Test
    void hasALongTokenThatChangesWithEveryStart(@TempDir Path other) {
        try (Studio second = Studio.start(StudioFixture.options(other))) {
            assertThat(studio.token()).matches("[A-Za-z0-9_-]{43}");
            assertThat(second.token()).isNotEqualTo(studio.token());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:{port}",
                "127.0.0.1",
                "127.0.0.1:1",
                "localhost.evil.example:{port}"
            })
    void refusesForeignHostNames(String host) throws IOException {
        assertThat(raw(host.replace("{port}", port()))).startsWith("HTTP/1.1 403");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"127.0.0.1:{port}", "localhost:{port}", "LocalHost:{port}", "[::1]:{port}"})
    void answersToItsOwnNames(String host) throws IOException {
        assertThat(raw(host.replace("{port}", port()))).startsWith("HTTP/1.1 200");
    }

    @Test
    void saysNothingThatABrowserWouldMisuse() {
        StudioClient.Reply reply =
                client.send(client.request("/projects").header("Origin", "http://evil.example"));
        assertThat(reply.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(reply.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(reply.headers().map().keySet())
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control"))
                .noneMatch(name -> name.equalsIgnoreCase("Server"));
    }

    @Test
    void listensOnLoopbackAlone() throws IOException {
        List<InetAddress> others =
                NetworkInterface.networkInterfaces()
                        .flatMap(NetworkInterface::inetAddresses)
                        .filter(address -> !address.isLoopbackAddress())
                        .toList();
        for (InetAddress address : others) {
            assertThat(canConnect(address)).as("%s", address).isFalse();
        }
        assertThat(canConnect(InetAddress.getByName("127.0.0.1"))).isTrue();
    }

    @Test
    void refusesBodiesOverOneMegabyte() {
        String large = "{\"content\":\"" + "x".repeat(1_000_000) + "\"}";
        StudioClient.Reply reply = client.post("/orchestrator/chat", large);
        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.json().path("error").asText()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "1", "null", "{", "<html>", "\u0000", "{\"content\":1}"})
    void refusesBodiesThatAreNoJsonObject(String body) {
        StudioClient.Reply reply = client.post("/orchestrator/chat", body);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("VALIDATION_ERROR");
    }

    @Test
    void answersMalformedRequestsInTheContractsForm() throws IOException {
        String answer = send("GET /%zz HTTP/1.1\r\nHost: x\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 400");
        String body = answer.substring(answer.indexOf("\r\n\r\n") + 4);
        assertThat(Json.parse(body).path("code").asText()).isEqualTo("VALIDATION_ERROR");
    }

    private String raw(String host) throws IOException {
        return send(
                "GET /api/v1/projects HTTP/1.1\r\nHost: "
                        + host
                        + "\r\nAuthorization: JWT "
                        + studio.token()
                        + "\r\nConnection: close\r\n\r\n");
    }

    private String send(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", studio.url().getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private boolean canConnect(InetAddress address) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, studio.url().getPort()), 2000);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    private String port() {
        return Integer.toString(studio.url().getPort());
    }
}
