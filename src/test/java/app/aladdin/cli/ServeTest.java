package app.aladdin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.Json;
import app.aladdin.contract.Problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.interfaces.ECPrivateKey;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Serving others, as it is asked for on the command line.
class ServeTest {
    private static final char[] SECRET = "changeit".toCharArray();

    @TempDir Path home;
    @TempDir Path scratch;

    private final FakeTerminal terminal = new FakeTerminal("eight eighths\n", false);

    private int serve(String... arguments) {
        return terminal.run(
                Stream.concat(Stream.of("serve", "--home", home.toString()), Stream.of(arguments))
                        .toArray(String[]::new));
    }

    @Test
    void refusesToListenBeyondThisComputerInPlain() {
        assertThat(serve("--host", "0.0.0.0")).isEqualTo(Exit.USAGE);
        assertThat(terminal.err()).contains("--cert", "--behind-proxy");
        assertThat(home.resolve("data")).doesNotExist();
    }

    @Test
    void refusesToListenBeyondThisComputerWithoutUsers() {
        assertThat(serve("--host", "0.0.0.0", "--behind-proxy"))
                .isEqualTo(Exit.of(new Problem.Refused("", "NO_USERS")));
        assertThat(terminal.err()).contains("users");
    }

    @Test
    void listensBeyondThisComputerBehindAProxyOnceThereAreUsers() throws Exception {
        assertThat(serve("--add-user", "ana@example.com")).isZero();
        assertThat(
                        new FakeTerminal("eight eighths\n", false)
                                .run(
                                        "serve",
                                        "--home",
                                        home.toString(),
                                        "--add-user",
                                        "Ana@example.com"))
                .isEqualTo(Exit.of(new Problem.Conflict("")));
        try (Started studio = start("--host", "0.0.0.0", "--behind-proxy");
                HttpClient http = HttpClient.newHttpClient()) {
            URI url = URI.create(Json.parse(studio.line()).path("url").asText());
            assertThat(url.getScheme()).isEqualTo("http");
            HttpRequest request =
                    HttpRequest.newBuilder(url.resolve("/api/v1/projects")).GET().build();
            assertThat(http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void takesAKeyAsOpenSslWritesItForEllipticCurves() throws Exception {
        KeyStore keys = keys();
        ECPrivateKey key = (ECPrivateKey) keys.getKey("a", SECRET);
        Path certificate = pem("CERTIFICATE", keys.getCertificate("a").getEncoded());
        Path sec1 = pem("EC PRIVATE KEY", sec1(key.getS()));
        try (Started studio = start("--cert", certificate.toString(), "--key", sec1.toString())) {
            assertThat(Json.parse(studio.line()).path("url").asText()).startsWith("https://");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port 70000", "--cert a.pem", "--key a.pem", "--nope", "--share p"})
    void saysWhatWasMeantWrongly(String arguments) {
        assertThat(serve(arguments.split(" "))).isEqualTo(Exit.USAGE);
        assertThat(terminal.err()).isNotBlank().doesNotContain("Exception");
    }

    @Test
    void saysWhatCannotBeUsedOnThisComputer() throws Exception {
        String none = scratch.resolve("none.pem").toString();
        assertThat(serve("--cert", none, "--key", none))
                .isEqualTo(Exit.of(new Problem.Refused("", "TLS")));
        Path file = Files.writeString(scratch.resolve("file"), "");
        assertThat(terminal.run("serve", "--home", file.toString()))
                .isEqualTo(Exit.of(new Problem.Storage("")));
        assertThat(terminal.err()).isNotBlank().doesNotContain("Exception");
    }

    private Started start(String... arguments) throws Exception {
        return Started.with(
                scratch,
                Map.of("ALADDIN_HOME", home.toString()),
                Stream.concat(Stream.of("serve", "--json"), Stream.of(arguments))
                        .toArray(String[]::new));
    }

    /// A self-signed certificate on P-256, made by the JDK's own tool.
    private KeyStore keys() throws Exception {
        Path file = scratch.resolve("keys.p12");
        String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Process process =
                new ProcessBuilder(
                                Stream.concat(
                                                Stream.of(tool, "-genkeypair", "-alias", "a"),
                                                Stream.of(
                                                        "-keyalg",
                                                        "EC",
                                                        "-groupname",
                                                        "secp256r1",
                                                        "-dname",
                                                        "CN=localhost",
                                                        "-keystore",
                                                        file.toString(),
                                                        "-storetype",
                                                        "PKCS12",
                                                        "-storepass",
                                                        new String(SECRET)))
                                        .toList())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, SECRET);
        }
        return store;
    }

    /// RFC 5915: version, secret and curve (P-256).
    private static byte[] sec1(BigInteger secret) {
        HexFormat hex = HexFormat.of();
        String digits = "0".repeat(64) + secret.toString(16);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(hex.parseHex("30310201010420"));
        out.writeBytes(hex.parseHex(digits.substring(digits.length() - 64)));
        out.writeBytes(hex.parseHex("a00a06082a8648ce3d030107"));
        return out.toByteArray();
    }

    private Path pem(String kind, byte[] bytes) throws Exception {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
        return Files.writeString(
                scratch.resolve(kind.replace(' ', '-') + ".pem"),
                "-----BEGIN " + kind + "-----\n" + body + "\n-----END " + kind + "-----\n");
    }
}
