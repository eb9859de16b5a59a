package app.aladdin.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.aladdin.contract.Json;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.studio.access.RateLimit;
import app.aladdin.studio.access.Serving;
import app.aladdin.studio.access.Tls;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

class ServingTest {
    private static final char[] SECRET = "changeit".toCharArray();

    @TempDir Path folder;

    @Test
    void listensBeyondLoopbackWithUsersAndTlsAlone() throws Exception {
        KeyStore store = keys("RSA");
        Tls tls = Tls.read(certificate(store), key("PRIVATE KEY", encoded(store)));
        StudioOptions options =
                StudioFixture.options(folder)
                        .withServing(new Serving("0.0.0.0", List.of("localhost"), tls, false));
        assertRefused(options, "NO_USERS");
        addUser(options.dataFile());
        assertRefused(options.withServing(new Serving("0.0.0.0", List.of(), null, false)), "TLS");
        try (Studio studio = Studio.start(options);
                HttpClient client = HttpClient.newBuilder().sslContext(trusting(store)).build()) {
            assertThat(studio.url().getScheme()).isEqualTo("https");
            HttpResponse<String> response =
                    client.send(
                            HttpRequest.newBuilder(URI.create(studio.url() + "/api/v1/projects"))
                                    .header("Authorization", "JWT " + studio.token())
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).isEqualTo(200);
        }
    }

    @Test
    void readsTheOlderFormsOfKeysToo() throws Exception {
        KeyStore rsa = keys("RSA");
        byte[] pkcs8 = encoded(rsa);
        byte[] pkcs1 = Arrays.copyOfRange(pkcs8, 26, pkcs8.length);
        assertThat(Tls.read(certificate(rsa), key("RSA PRIVATE KEY", pkcs1)).key())
                .isEqualTo(Tls.read(certificate(rsa), key("PRIVATE KEY", pkcs8)).key());
        assertThatThrownBy(
                        () -> Tls.read(certificate(rsa), key("PRIVATE KEY", encoded(keys("EC")))))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("not the key");
        assertThatThrownBy(() -> Tls.read(certificate(rsa), key("ENCRYPTED PRIVATE KEY", pkcs8)))
                .isInstanceOf(ProblemException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1:80, false, false, true",
        "films.example, false, false, false",
        "films.example:443, true, false, true",
        "other.example:443, true, false, false",
        "other.example, false, true, true"
    })
    void answersToItsNames(String header, boolean named, boolean proxy, boolean answers) {
        List<String> names = named ? List.of("Films.example") : List.of();
        assertThat(new Serving("127.0.0.1", names, null, proxy).answersTo(header, 80))
                .isEqualTo(answers);
    }

    @Test
    void letsEachUserAskSoOften() {
        StudioOptions options =
                StudioFixture.options(folder).withRate(new RateLimit(2, Duration.ofMinutes(1)));
        try (Studio studio = Studio.start(options);
                StudioClient client = new StudioClient(studio)) {
            studio.users().add("ana@example.com", "", "eight eighths");
            String conversation = client.conversation();
            assertThat(client.ask("Who is Badr?", conversation).status()).isEqualTo(200);
            assertThat(client.ask("Who is Badr?", conversation).status()).isEqualTo(200);
            StudioClient.Reply third = client.ask("Who is Badr?", conversation);
            assertThat(third.status()).isEqualTo(429);
            assertThat(third.code()).isEqualTo("RATE_LIMITED");
            assertThat(third.headers().firstValue("Retry-After").map(Integer::valueOf))
                    .hasValueSatisfying(seconds -> assertThat(seconds).isBetween(1, 60));
            assertThat(client.get("/projects").status()).isEqualTo(200);
            StudioClient ana = client.as(client.signIn("ana@example.com", "eight eighths"));
            assertThat(ana.ask("Who is Badr?", conversation).status()).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lamp", "lam", "hall of jars"})
    void searchesAndSaysThatNothingWasSent(String words) {
        try (Studio studio = Studio.start(StudioFixture.options(folder));
                StudioClient client = new StudioClient(studio)) {
            String path = "/projects/the-brass-lamp/search?kinds=scene&limit=5&q=";
            var docs = client.get(path + words.replace(" ", "%20")).json().path("docs");
            assertThat(docs).isNotEmpty().hasSizeLessThanOrEqualTo(5);
            assertThat(docs).allMatch(hit -> hit.path("type").asText().equals("scene"));
            assertThat(client.get("/projects/the-brass-lamp/search").status()).isEqualTo(400);
            assertThat(client.get("/outbound").json().path("docs")).isEmpty();
            assertThat(client.get("/api/v2/projects").status()).isEqualTo(404);
            assertThat(client.post("/orchestrator/none", Json.object()).status()).isEqualTo(404);
        }
    }

    private static void addUser(Path file) {
        try (UserFile users = UserFile.open(file)) {
            users.users().add("ana@example.com", "Ana", "eight eighths");
        }
    }

    private static void assertRefused(StudioOptions options, String code) {
        assertThatThrownBy(() -> Studio.start(options))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e ->
                                assertThat(e.problem())
                                        .isInstanceOfSatisfying(
                                                Problem.Refused.class,
                                                p -> assertThat(p.code()).isEqualTo(code)));
    }

    /// A self-signed certificate for localhost, made by the JDK's own tool.
    private KeyStore keys(String algorithm) throws Exception {
        Path file = folder.resolve(algorithm + "-" + System.nanoTime() + ".p12");
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "keytool")
                                        .toString(),
                                "-genkeypair",
                                "-alias",
                                "a",
                                "-keyalg",
                                algorithm,
                                "-dname",
                                "CN=localhost",
                                "-ext",
                                "san=dns:localhost,ip:127.0.0.1",
                                "-validity",
                                "2",
                                "-keystore",
                                file.toString(),
                                "-storetype",
                                "PKCS12",
                                "-storepass",
                                new String(SECRET))
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

    private static byte[] encoded(KeyStore store) throws Exception {
        return store.getKey("a", SECRET).getEncoded();
    }

    private Path certificate(KeyStore store) throws Exception {
        return pem("CERTIFICATE", store.getCertificate("a").getEncoded());
    }

    private Path key(String kind, byte[] bytes) throws Exception {
        return pem(kind, bytes);
    }

    private Path pem(String kind, byte[] bytes) throws Exception {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
        return Files.writeString(
                folder.resolve(kind.replace(' ', '-') + System.nanoTime() + ".pem"),
                "-----BEGIN " + kind + "-----\n" + body + "\n-----END " + kind + "-----\n");
    }

    private static SSLContext trusting(KeyStore store) throws Exception {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("a", store.getCertificate("a"));
        TrustManagerFactory factory =
                TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, factory.getTrustManagers(), null);
        return context;
    }
}
