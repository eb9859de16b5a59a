package app.aladdin.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;

/// Which certificates are believed, and what is said of the others.
final class TrustTest {
    private static final String ISSUER = "CN=Film Authority";

    @TempDir private static Path folder = Path.of("");
    private static @Nullable Certificates certificates;
    private static Path authority = Path.of("");

    @BeforeAll
    static void sign() throws GeneralSecurityException, IOException {
        Certificates made = new Certificates(folder);
        made.sign("good", "dns:localhost,ip:127.0.0.1", "-1d", 30);
        made.sign("other", "dns:aladdin.example.com", "-1d", 30);
        made.sign("expired", "dns:localhost,ip:127.0.0.1", "-30d", 10);
        made.sign("early", "dns:localhost,ip:127.0.0.1", "+10d", 30);
        authority = made.authority(folder.resolve("authority.pem"));
        certificates = made;
    }

    private static void ask(String certificate, @Nullable Path extraCa)
            throws GeneralSecurityException, IOException {
        Certificates made = certificates;
        if (made == null) {
            throw new IllegalStateException("not signed");
        }
        try (MockWebServer server = new MockWebServer()) {
            server.useHttps(made.showing(certificate));
            server.enqueue(new MockResponse.Builder().body("{}").build());
            server.start();
            WireOptions options = WireOptions.STANDARD.withExtraCa(extraCa);
            try (Wire wire =
                    Wire.to("https://localhost:" + server.getPort(), Tokens.NONE, options)) {
                new Http(wire, options.clock()).get(List.of("projects"), Map.of());
            }
        }
    }

    private static Problem problem(String certificate, @Nullable Path extraCa) {
        return catchThrowableOfType(ProblemException.class, () -> ask(certificate, extraCa))
                .problem();
    }

    @Test
    void anAuthorityFromTheExtraFileIsBelieved() throws GeneralSecurityException, IOException {
        ask("good", authority);
    }

    @Test
    void theFileMayHoldSeveralAuthoritiesAndRemarks() throws GeneralSecurityException, IOException {
        Path several = folder.resolve("several.pem");
        Path other = folder.resolve("other");
        Files.createDirectories(other);
        Path first = new Certificates(other).authority(other.resolve("first.pem"));
        Files.writeString(
                several, Files.readString(first) + "# ours\r\n" + Files.readString(authority));
        ask("good", several);
    }

    @Test
    void anUnknownAuthorityIsNamed() {
        assertThat(problem("good", null))
                .isEqualTo(new Problem.Untrusted("unknown authority", ISSUER));
    }

    @Test
    void anotherNameIsSaidToBeOne() {
        assertThat(problem("other", authority))
                .isEqualTo(new Problem.Untrusted("not made out for localhost", ISSUER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"expired", "early"})
    void aCertificateOutOfItsTimeSaysSo(String certificate) {
        assertThat(problem(certificate, authority))
                .isInstanceOfSatisfying(
                        Problem.Untrusted.class,
                        untrusted -> {
                            assertThat(untrusted.detail())
                                    .startsWith(
                                            certificate.equals("early")
                                                    ? "valid only from "
                                                    : "expired ");
                            assertThat(untrusted.issuer()).isEqualTo(ISSUER);
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no certificate",
                "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n"
            })
    void aFileWithoutAuthoritiesIsRefused(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.pem"), content);
        assertThat(refused(file)).extracting(Problem.Refused::code).isEqualTo("BAD_CA");
    }

    @Test
    void aMissingFileIsRefused() {
        assertThat(refused(folder.resolve("missing.pem")).code()).isEqualTo("BAD_CA");
    }

    private static Problem.Refused refused(Path file) {
        ProblemException thrown =
                catchThrowableOfType(
                        ProblemException.class,
                        () ->
                                Wire.to(
                                        "https://example.com",
                                        Tokens.NONE,
                                        WireOptions.STANDARD.withExtraCa(file)));
        return (Problem.Refused) thrown.problem();
    }

    @Test
    void aServerWithoutTlsIsNotCalledUntrusted() throws IOException {
        try (LoopbackServer server =
                LoopbackServer.start((request, out) -> LoopbackServer.json(out, 200, "{}"))) {
            String address = server.address().replace("http:", "https:");
            try (Wire wire = Wire.to(address, () -> null)) {
                ProblemException thrown =
                        catchThrowableOfType(
                                ProblemException.class,
                                () ->
                                        new Http(wire, WireOptions.STANDARD.clock())
                                                .get(List.of("x"), Map.of()));
                assertThat(thrown.problem())
                        .isNotInstanceOfAny(Problem.Untrusted.class, Problem.Bug.class);
            }
        }
    }
}
