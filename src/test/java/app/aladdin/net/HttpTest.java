package app.aladdin.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.aladdin.contract.Json;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Requests and answers, good and bad.
final class HttpTest {
    private static final Instant NOW = Instant.parse("2026-03-29T01:30:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private static Http http(String address) {
        return new Http(Wire.to(address, () -> "secret"), CLOCK);
    }

    private static JsonNode answerTo(LoopbackServer.Script script) {
        try (LoopbackServer server = LoopbackServer.start(script)) {
            return http(server.address()).get(List.of("projects"), Map.of());
        }
    }

    private static Problem problemOf(LoopbackServer.Script script) {
        ProblemException thrown =
                catchThrowableOfType(ProblemException.class, () -> answerTo(script));
        assertThat(thrown).isNotNull();
        return thrown.problem();
    }

    private static Problem problemOf(int status, String body, String... headers) {
        return problemOf((request, out) -> LoopbackServer.json(out, status, body, headers));
    }

    @ParameterizedTest
    @CsvSource({
        "400,Invalid",
        "401,SignedOut",
        "403,Forbidden",
        "404,NotFound",
        "405,Unsupported",
        "408,TimedOut",
        "409,Conflict",
        "413,Invalid",
        "418,Refused",
        "422,Invalid",
        "429,RateLimited",
        "500,ServerFault",
        "501,Unsupported",
        "502,Offline",
        "503,Offline",
        "504,TimedOut",
        "599,ServerFault"
    })
    void everyStatusIsAProblem(int status, String problem) {
        assertThat(
                        problemOf(status, "{\"error\":\"no\",\"code\":\"C\"}")
                                .getClass()
                                .getSimpleName())
                .isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"error\":\"too long\",\"code\":\"VALIDATION_ERROR\"} | 422 too long",
                "{\"errors\":[{\"message\":\"wrong password\"}]}        | 422 wrong password",
                "{\"message\":\"please wait\"}                          | 422 please wait",
                "{\"errors\":\"odd\"}                                   | 422 odd",
                "[]                                                     | 422",
                "<html><body>Bad gateway</body></html>                  | 422",
                "plain words                                            | 422 plain words",
                "null                                                   | 422"
            })
    void everyShapeOfErrorIsUnderstood(String body, String detail) {
        assertThat(problemOf(422, body).detail()).isEqualTo(detail);
    }

    @Test
    void reasonsOfFieldsAreKept() {
        String body =
                "{\"error\":\"x\",\"details\":{\"content\":[\"blank\"],\"mode\":\"unknown\"}}";
        assertThat(problemOf(400, body))
                .isEqualTo(
                        new Problem.Invalid(
                                "400 x",
                                Map.of("content", List.of("blank"), "mode", List.of("unknown"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Retry-After: 30 | 2026-03-29T01:30:30Z",
                "Retry-After: Sun, 29 Mar 2026 01:31:00 GMT | 2026-03-29T01:31:00Z",
                "Retry-After: soon | ",
                "X-Other: 1 | "
            })
    void aLimitSaysWhenItEnds(String header, Instant until) {
        assertThat(problemOf(429, "{}", header))
                .isInstanceOfSatisfying(
                        Problem.RateLimited.class,
                        limited -> assertThat(limited.until()).isEqualTo(until));
    }

    @Test
    void aServerThatIsBeingRepairedSaysWhenItIsBack() {
        assertThat(problemOf(503, "{}", "Retry-After: 60"))
                .isEqualTo(new Problem.Offline("503", NOW.plusSeconds(60)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Retry-After: 9223372036854775807", "Retry-After: -5"})
    void anAbsurdLimitIsStillALimit(String header) {
        assertThat(problemOf(429, "{}", header)).isInstanceOf(Problem.RateLimited.class);
    }

    @Test
    void aPageInPlaceOfJsonIsGarbled() {
        assertThat(
                        problemOf((request, out) ->
                                LoopbackServer.reply(
                                        out, 200, "text/html", "<html>Log in here</html>")))
                .isInstanceOf(Problem.Garbled.class);
    }

    @Test
    void anEmptyAnswerIsAnEmptyObject() {
        assertThat(answerTo((request, out) -> LoopbackServer.json(out, 200, "")).isEmpty())
                .isTrue();
    }

    @Test
    void whatIsNotHttpIsGarbled() {
        assertThat(
                        problemOf((request, out) ->
                                LoopbackServer.send(out, "SSH-2.0-OpenSSH_9\r\n\r\n")))
                .isInstanceOf(Problem.Garbled.class);
    }

    @Test
    void aClosedConnectionIsOffline() {
        assertThat(problemOf((request, out) -> out.flush()).connection()).isTrue();
    }

    @Test
    void aCutBodyIsOffline() {
        assertThat(
                        problemOf((request, out) ->
                                LoopbackServer.send(
                                        out,
                                        "HTTP/1.1 200 OK\r\n"
                                                + "Content-Length: 500\r\n\r\n"
                                                + "{\"docs\":[")))
                .isInstanceOf(Problem.Offline.class);
    }

    @Test
    void aCutChunkedBodyIsOffline() {
        assertThat(
                        problemOf((request, out) ->
                                LoopbackServer.send(
                                        out,
                                        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                                                + "9\r\n{\"docs\":[")))
                .isInstanceOf(Problem.Offline.class);
    }

    @Test
    void halfACharacterAtTheEndIsGarbledAndNoCrash() {
        byte[] lamp = "{\"name\":\"神".getBytes(StandardCharsets.UTF_8);
        byte[] half = Arrays.copyOf(lamp, lamp.length - 1);
        assertThat(
                        problemOf((request, out) -> {
                            LoopbackServer.send(
                                    out, "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
                            LoopbackServer.send(out, half);
                        }))
                .isInstanceOf(Problem.Garbled.class);
    }

    @Test
    void anEndlessBodyIsTooLarge() {
        assertThat(problemOf((request, out) -> tooMuch(out))).isInstanceOf(Problem.TooLarge.class);
    }

    private static void tooMuch(OutputStream out) throws java.io.IOException {
        LoopbackServer.send(out, "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n\"");
        byte[] part = new byte[1024 * 1024];
        Arrays.fill(part, (byte) 'a');
        for (int i = 0; i < 40; i++) {
            LoopbackServer.send(out, part);
        }
    }

    @Test
    void anEndlessErrorPageIsAProblemToo() {
        assertThat(
                        problemOf((request, out) -> {
                            LoopbackServer.send(out, "HTTP/1.1 500 X\r\nConnection: close\r\n\r\n");
                            byte[] part = new byte[1024 * 1024];
                            for (int i = 0; i < 40; i++) {
                                LoopbackServer.send(out, part);
                            }
                        }))
                .isInstanceOfAny(Problem.TooLarge.class, Problem.ServerFault.class);
    }

    @Test
    void nobodyThereIsOffline() {
        Http nobody = http("http://127.0.0.1:" + LoopbackServer.freePort());
        ProblemException thrown =
                catchThrowableOfType(
                        ProblemException.class, () -> nobody.get(List.of("projects"), Map.of()));
        assertThat(thrown.problem()).isInstanceOf(Problem.Offline.class);
    }

    @Test
    void aPostIsSentOnceEvenWhenItsAnswerIsLost() {
        try (LoopbackServer server = LoopbackServer.start((request, out) -> out.flush())) {
            ProblemException thrown =
                    catchThrowableOfType(
                            ProblemException.class,
                            () -> http(server.address()).post(List.of("x"), Json.object(), "k"));
            assertThat(thrown.problem().connection()).isTrue();
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void aPostCarriesItsKeyAndJsonWithoutACharset() {
        try (LoopbackServer server =
                LoopbackServer.start((request, out) -> LoopbackServer.json(out, 200, "{}"))) {
            Http.Answer answer =
                    http(server.address())
                            .post(List.of("x"), Json.object().put("name", "神灯"), "key-1");
            LoopbackServer.Request sent = server.requests().getFirst();
            assertThat(sent.header("idempotency-key")).isEqualTo("key-1");
            assertThat(sent.header("content-type")).isEqualTo("application/json");
            assertThat(sent.header("authorization")).isEqualTo("JWT secret");
            assertThat(sent.body()).isEqualTo("{\"name\":\"神灯\"}");
            assertThat(answer.keyHonoured()).isFalse();
        }
    }

    @Test
    void anEchoedKeyShowsThatTheServerHonoursIt() {
        try (LoopbackServer server =
                LoopbackServer.start((request, out) ->
                        LoopbackServer.json(
                                out,
                                200,
                                "{}",
                                "Idempotency-Key: " + request.header("idempotency-key")))) {
            assertThat(http(server.address()).post(List.of("x"), Json.object(), "k").keyHonoured())
                    .isTrue();
        }
    }

    @Test
    void idsAreEncodedAsOneSegment() {
        try (LoopbackServer server =
                LoopbackServer.start((request, out) -> LoopbackServer.json(out, 200, "{}"))) {
            http(server.address()).get(List.of("scenes", "12/A ?#%2F.."), Map.of());
            assertThat(server.requests().getFirst().path())
                    .isEqualTo("/api/v1/scenes/12/A ?#%2F..");
        }
    }

    @Test
    void theTokenStaysWithItsOrigin() {
        try (LoopbackServer other =
                        LoopbackServer.start(
                                (request, out) -> LoopbackServer.json(out, 200, "{}"));
                LoopbackServer server =
                        LoopbackServer.start((request, out) ->
                                LoopbackServer.json(
                                        out, 302, "", "Location: " + other.address() + "/away"))) {
            http(server.address()).get(List.of("projects"), Map.of());
            assertThat(other.requests().getFirst().headers()).doesNotContainKey("authorization");
        }
    }

    @Test
    void aRedirectAtHomeKeepsTheToken() {
        try (LoopbackServer server =
                LoopbackServer.start((request, out) -> {
                    if (request.path().equals("/home")) {
                        LoopbackServer.json(out, 200, "{}");
                    } else {
                        LoopbackServer.json(out, 307, "", "Location: /home");
                    }
                })) {
            http(server.address()).get(List.of("projects"), Map.of());
            assertThat(server.requests().getLast().header("authorization")).isEqualTo("JWT secret");
        }
    }
}
