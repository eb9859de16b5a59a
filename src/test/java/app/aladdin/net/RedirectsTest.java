package app.aladdin.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.aladdin.contract.Json;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Clock;
import java.util.List;
import java.util.Map;

/// Being sent elsewhere: nothing is lost, doubled or told to a stranger by it.
final class RedirectsTest {

    private static Http http(LoopbackServer server) {
        return new Http(Wire.to(server.address(), () -> "secret"), Clock.systemUTC());
    }

    private static LoopbackServer sending(int status, String location) {
        return LoopbackServer.start((request, out) -> {
            if (request.path().equals("/home")) {
                LoopbackServer.json(out, 200, "{\"ok\":true}");
            } else {
                LoopbackServer.json(out, status, "", "Location: " + location);
            }
        });
    }

    private static Problem problemOfGet(LoopbackServer server) {
        return catchThrowableOfType(
                        ProblemException.class, () -> http(server).get(List.of("x"), Map.of()))
                .problem();
    }

    private static Problem problemOfPost(LoopbackServer server) {
        return catchThrowableOfType(
                        ProblemException.class,
                        () -> http(server).post(List.of("x"), Json.object().put("a", 1), "key"))
                .problem();
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void readingFollowsAtHomeWithTheToken(int status) {
        try (LoopbackServer server = sending(status, "/home")) {
            assertThat(http(server).get(List.of("x"), Map.of()).path("ok").asBoolean()).isTrue();
            assertThat(server.requests().getLast().header("authorization")).isEqualTo("JWT secret");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void readingElsewhereTakesNothingAlong(int status) {
        try (LoopbackServer other = sending(200, "");
                LoopbackServer server = sending(status, other.address() + "/home")) {
            http(server).get(List.of("x"), Map.of());
            assertThat(other.requests().getFirst().headers())
                    .doesNotContainKeys("authorization", "idempotency-key", "cookie");
        }
    }

    @Test
    void aStrangerWhoAsksForASignInDoesNotEndTheSession() {
        FakeTokens tokens = new FakeTokens("secret", refused -> "other");
        try (LoopbackServer other =
                        LoopbackServer.start(
                                (request, out) -> LoopbackServer.json(out, 401, "{}"));
                LoopbackServer server = sending(302, other.address() + "/away");
                Wire wire = Wire.to(server.address(), tokens, WireOptions.STANDARD)) {
            ProblemException refused =
                    catchThrowableOfType(
                            ProblemException.class,
                            () -> new Http(wire, Clock.systemUTC()).get(List.of("x"), Map.of()));
            assertThat(refused.problem())
                    .isEqualTo(new Problem.Refused("401 from 127.0.0.1", "REDIRECTED"));
            assertThat(tokens.renewed()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {307, 308})
    void aWriteGoesOnAtHomeWithMethodBodyAndKey(int status) {
        try (LoopbackServer server = sending(status, "/home")) {
            http(server).post(List.of("x"), Json.object().put("a", 1), "key");
            LoopbackServer.Request sent = server.requests().getLast();
            assertThat(sent.method()).isEqualTo("POST");
            assertThat(sent.body()).isEqualTo("{\"a\":1}");
            assertThat(sent.header("idempotency-key")).isEqualTo("key");
            assertThat(sent.header("authorization")).isEqualTo("JWT secret");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303})
    void aWriteNeverBecomesAReadThatLooksLikeSuccess(int status) {
        try (LoopbackServer server = sending(status, "/home")) {
            assertThat(problemOfPost(server))
                    .isEqualTo(
                            new Problem.Refused(status + " to " + server.address(), "REDIRECTED"));
            assertThat(server.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void aWriteNeverGoesElsewhere(int status) {
        try (LoopbackServer other = sending(200, "");
                LoopbackServer server = sending(status, other.address() + "/home")) {
            assertThat(problemOfPost(server)).isInstanceOf(Problem.Refused.class);
            assertThat(other.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/x", "/api/v1/x", ""})
    void aLoopEnds(String location) {
        try (LoopbackServer server = sending(307, location)) {
            assertThat(problemOfGet(server))
                    .isEqualTo(
                            new Problem.ServerFault("more than 5 redirects", "REDIRECTS", false));
            assertThat(server.requests()).hasSize(6);
        }
    }

    @Test
    void aLoopOfWritesEnds() {
        try (LoopbackServer server = sending(307, "/x")) {
            assertThat(problemOfPost(server)).isInstanceOf(Problem.ServerFault.class);
            assertThat(server.requests()).hasSizeLessThanOrEqualTo(6);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com/",
                "http://192.168.0.1/",
                "http://127.0.0.1.example.com"
            })
    void nothingGoesUnencryptedOverANetwork(String location) {
        try (LoopbackServer server = sending(302, location)) {
            assertThat(problemOfGet(server)).isInstanceOf(Problem.Refused.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://127.0.0.1/", "javascript:alert(1)", "http://", "http://[::"})
    void aPlaceThatIsNoneIsGarbled(String location) {
        try (LoopbackServer server = sending(302, location)) {
            assertThat(problemOfGet(server)).isInstanceOf(Problem.Garbled.class);
        }
    }

    @Test
    void aRedirectWithoutAPlaceIsGarbled() {
        try (LoopbackServer server =
                LoopbackServer.start((request, out) -> LoopbackServer.json(out, 302, ""))) {
            assertThat(problemOfGet(server)).isInstanceOf(Problem.Garbled.class);
        }
    }
}
