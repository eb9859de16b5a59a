package app.aladdin.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/// Which addresses are accepted, and what becomes of them.
final class WireTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com",
                "http://192.168.1.5:3000",
                "http://127.evil.example",
                "http://127.0.0.1.example.com",
                "http://localhost.example.com",
                "http://0.0.0.0:80"
            })
    void plainHttpLeavesThisComputerNever(String address) {
        ProblemException refused =
                catchThrowableOfType(ProblemException.class, () -> Wire.to(address, () -> "t"));
        assertThat(refused.problem())
                .isEqualTo(new Problem.Refused("https is needed", "NEEDS_TLS"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "aladdin", "ftp://example.com", "http://", "file:///etc/passwd"})
    void whatIsNoAddressIsRefused(String address) {
        ProblemException refused =
                catchThrowableOfType(ProblemException.class, () -> Wire.to(address, () -> "t"));
        assertThat(refused.problem()).isInstanceOf(Problem.Refused.class);
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:3000, http://127.0.0.1:3000/",
        "http://localhost:3000/, http://localhost:3000/",
        "http://[::1]:3000/api/v1, http://[::1]:3000/",
        "https://aladdin.example.com/api/v1/, https://aladdin.example.com/",
        "' https://example.com/film ', https://example.com/film/",
        "https://example.com/?a=b#c, https://example.com/",
        "https://example.com/aladdin/api/v1, https://example.com/aladdin/",
        "https://example.com/api, https://example.com/",
        "https://me:word@example.com/, https://example.com/",
        "https://example.com/my-api/v1, https://example.com/my-api/v1/"
    })
    void anAddressIsBroughtIntoOneForm(String address, String expected) {
        try (Wire wire = Wire.to(address, () -> null)) {
            assertThat(wire.address()).hasToString(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:3000, 0, http://127.0.0.1:3000/api/v1/projects",
        "http://[::1]:3000/, 0, http://[::1]:3000/api/v1/projects",
        "http://127.0.0.1:3000/api/v2, 0, http://127.0.0.1:3000/api/v2/projects",
        "http://127.0.0.1:3000/api/v1, 2, http://127.0.0.1:3000/api/v2/projects",
        "https://example.com/aladdin, 0, https://example.com/aladdin/api/v1/projects"
    })
    void theVersionIsTheChosenOneOrTheAddresss(String address, int version, String expected) {
        WireOptions options = WireOptions.STANDARD.withApiVersion(version);
        try (Wire wire = Wire.to(address, Tokens.NONE, options)) {
            assertThat(wire.url(List.of("projects"), Map.of())).hasToString(expected);
        }
    }

    @Test
    void loggingInStandsBesideTheVersions() {
        try (Wire wire = Wire.to("https://example.com/aladdin/api/v1/", () -> null)) {
            assertThat(wire.unversioned(List.of("users", "login"), Map.of()))
                    .hasToString("https://example.com/aladdin/api/users/login");
        }
    }

    @Test
    void withoutATokenNoneIsSent() throws Exception {
        try (MockWebServer server = server();
                Wire wire = Wire.to(server.url("/").toString(), () -> null)) {
            new Http(wire, Clock.systemUTC()).get(List.of("projects"), Map.of("limit", "1"));
            var request = server.takeRequest();
            assertThat(request.getHeaders().get("Authorization")).isNull();
            assertThat(request.getTarget()).isEqualTo("/api/v1/projects?limit=1");
        }
    }

    private static MockWebServer server() throws IOException {
        MockWebServer server = new MockWebServer();
        server.enqueue(new MockResponse.Builder().body("{}").build());
        server.start();
        return server;
    }
}
