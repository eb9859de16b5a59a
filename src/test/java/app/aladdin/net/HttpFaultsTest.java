package app.aladdin.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.aladdin.contract.Json;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPOutputStream;

/// What servers and the wires to them do wrong, one by one, on real sockets.
final class HttpFaultsTest {
    private static final Duration SHORT = Duration.ofMillis(400);
    private static final Timeouts.Span SOON = new Timeouts.Span(SHORT, SHORT.multipliedBy(2));

    /// Gives up soon, so that nothing here waits for minutes.
    private static final WireOptions HASTY =
            WireOptions.STANDARD.withTimeouts(new Timeouts(SHORT, SOON, SOON, SOON, SOON));

    private static final WireOptions SMALL = WireOptions.STANDARD.withMaxAnswer(100_000);

    private static Http http(String address, WireOptions options) {
        return new Http(Wire.to(address, Tokens.fixed(() -> "secret"), options), options.clock());
    }

    private static JsonNode answer(WireOptions options, LoopbackServer.Script script) {
        try (LoopbackServer server = LoopbackServer.start(script)) {
            return http(server.address(), options).get(List.of("projects"), Map.of());
        }
    }

    private static Problem problem(WireOptions options, LoopbackServer.Script script) {
        ProblemException thrown =
                catchThrowableOfType(ProblemException.class, () -> answer(options, script));
        assertThat(thrown).isNotNull();
        return thrown.problem();
    }

    private static Problem problem(LoopbackServer.Script script) {
        return problem(WireOptions.STANDARD, script);
    }

    private static void head(OutputStream out, String... headers) throws IOException {
        StringBuilder head = new StringBuilder("HTTP/1.1 200 OK\r\n");
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        LoopbackServer.send(out, head.append("Connection: close\r\n\r\n").toString());
    }

    private static void silence(LoopbackServer.Request request, OutputStream out)
            throws InterruptedException {
        new CountDownLatch(1).await();
    }

    @Test
    void aServerThatTakesTheRequestAndSaysNothingIsLate() {
        assertThat(problem(HASTY, HttpFaultsTest::silence)).isInstanceOf(Problem.TimedOut.class);
    }

    @Test
    void silenceAfterTheHeadIsLate() {
        assertThat(
                        problem(
                                HASTY,
                                (request, out) -> {
                                    head(out, "Content-Length: 2");
                                    silence(request, out);
                                }))
                .isInstanceOf(Problem.TimedOut.class);
    }

    @Test
    void aBodyThatOnlyDripsEndsWithTheWholeTime() {
        assertThat(
                        problem(
                                HASTY,
                                (request, out) -> {
                                    head(out);
                                    var never = new CountDownLatch(1);
                                    while (!never.await(
                                            50, java.util.concurrent.TimeUnit.MILLISECONDS)) {
                                        LoopbackServer.send(out, " ");
                                    }
                                }))
                .isInstanceOf(Problem.TimedOut.class);
    }

    @Test
    void aSlowAnswerWithinTheTimeIsAnAnswer() {
        assertThat(
                        answer(
                                WireOptions.STANDARD,
                                (request, out) -> {
                                    head(out, "Content-Length: 8");
                                    for (String piece : List.of("{\"a\"", ":", "17", "}")) {
                                        LoopbackServer.send(out, piece);
                                        new CountDownLatch(1)
                                                .await(
                                                        30,
                                                        java.util.concurrent.TimeUnit.MILLISECONDS);
                                    }
                                }))
                .isEqualTo(Json.object().put("a", 17));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HTTP/1.1",
                "HTTP/1.1 200 OK\r\n",
                "HTTP/1.1 200 OK\r\nContent-Ty",
                "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{\"a\":",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7\r\n{\"a\":1}\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7\r\n{\"a\""
            })
    void anAnswerCutAnywhereIsALostConnection(String beginning) {
        assertThat(problem((request, out) -> LoopbackServer.send(out, beginning)))
                .isEqualTo(new Problem.Offline("connection lost"));
    }

    @Test
    void aConnectionCutBehindAWholeBodyHarmsNothing() {
        assertThat(
                        answer(
                                WireOptions.STANDARD,
                                (request, out) -> {
                                    head(out, "Content-Length: 7");
                                    LoopbackServer.send(out, "{\"a\":1}");
                                }))
                .isEqualTo(Json.object().put("a", 1));
    }

    @Test
    void bytesBeyondTheLengthAreNotRead() {
        assertThat(
                        answer(
                                WireOptions.STANDARD,
                                (request, out) -> {
                                    head(out, "Content-Length: 7");
                                    LoopbackServer.send(out, "{\"a\":1}GARBAGE");
                                }))
                .isEqualTo(Json.object().put("a", 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"docs\":[{\"id\":\"1\"",
                "{\"docs\":[}",
                "{docs:[]}",
                "{'docs':[]}",
                "undefined",
                "<!doctype html><html><body>Sign in</body></html>",
                "HTTP",
                "{\"a\":NaN}"
            })
    void whatIsNoJsonIsGarbled(String body) {
        assertThat(problem((request, out) -> LoopbackServer.json(out, 200, body)))
                .isInstanceOf(Problem.Garbled.class);
    }

    @Test
    void whatIsGarbledIsNotRepeatedInTheProblem() {
        assertThat(
                        problem((request, out) ->
                                        LoopbackServer.json(out, 200, "{\"content\": INT. SECRET"))
                                .detail())
                .doesNotContain("SECRET");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/octet-stream", "text/html", "nonsense", "a/b;=;"})
    void jsonUnderAnyNameIsJson(String type) {
        assertThat(
                        answer(
                                WireOptions.STANDARD,
                                (request, out) ->
                                        LoopbackServer.reply(out, 200, type, "{\"a\":1}")))
                .isEqualTo(Json.object().put("a", 1));
    }

    @Test
    void aPageInPlaceOfJsonIsGarbledUnderAnyName() {
        assertThat(problem((request, out) -> LoopbackServer.json(out, 200, "<html></html>")))
                .isInstanceOf(Problem.Garbled.class);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheJson() {
        assertThat(
                        answer(
                                WireOptions.STANDARD,
                                (request, out) -> LoopbackServer.json(out, 200, "\uFEFF{\"a\":1}")))
                .isEqualTo(Json.object().put("a", 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "UTF-16BE"})
    void theEncodingThatIsNamedIsBelieved(String charset) {
        byte[] body = "{\"name\":\"Café\"}".getBytes(Charset.forName(charset));
        assertThat(
                        answer(
                                WireOptions.STANDARD,
                                (request, out) -> {
                                    head(out, "Content-Type: application/json; charset=" + charset);
                                    LoopbackServer.send(out, body);
                                }))
                .isEqualTo(Json.object().put("name", "Café"));
    }

    @Test
    void oneDamagedLetterDoesNotHideTheRest() {
        assertThat(
                        answer(
                                WireOptions.STANDARD,
                                (request, out) -> {
                                    head(out);
                                    LoopbackServer.send(out, "{\"name\":\"Caf");
                                    LoopbackServer.send(out, new byte[] {(byte) 0xE9});
                                    LoopbackServer.send(out, "\"}");
                                }))
                .isEqualTo(Json.object().put("name", "Caf\uFFFD"));
    }

    @ParameterizedTest
    @CsvSource({"200,''", "200,'  '", "204,''", "205,''", "202,''"})
    void anAnswerWithoutABodyIsAnEmptyObject(int status, String body) {
        assertThat(
                        answer(
                                WireOptions.STANDARD,
                                (request, out) -> LoopbackServer.json(out, status, body)))
                .isEqualTo(Json.object());
    }

    @Test
    void anAnnouncedGiantIsRefusedBeforeItComes() {
        assertThat(
                        problem(
                                SMALL,
                                (request, out) -> {
                                    head(out, "Content-Length: 52428800");
                                    silence(request, out);
                                }))
                .isInstanceOf(Problem.TooLarge.class);
    }

    @Test
    void aGiantThatIsNotAnnouncedIsRefusedOnTheWay() {
        assertThat(
                        problem(
                                SMALL,
                                (request, out) -> {
                                    head(out);
                                    endless(out);
                                }))
                .isInstanceOf(Problem.TooLarge.class);
    }

    private static void endless(OutputStream out) throws IOException {
        byte[] piece = "aaaaaaaaaaaaaaaa".repeat(1000).getBytes(StandardCharsets.US_ASCII);
        // Ends when the client hangs up.
        for (int i = 0; i < 100_000; i++) {
            LoopbackServer.send(out, piece);
        }
    }

    @Test
    void aBombIsCountedAfterItIsUnpacked() throws IOException {
        byte[] bomb = packed("{\"a\":\"" + "x".repeat(5_000_000) + "\"}");
        assertThat(bomb.length).isLessThan(100_000);
        assertThat(
                        problem(
                                SMALL,
                                (request, out) -> {
                                    head(
                                            out,
                                            "Content-Encoding: gzip",
                                            "Content-Length: " + bomb.length);
                                    LoopbackServer.send(out, bomb);
                                }))
                .isInstanceOf(Problem.TooLarge.class);
    }

    @Test
    void packedAnswersAreUnpacked() throws IOException {
        byte[] body = packed("{\"a\":1}");
        assertThat(
                        answer(
                                WireOptions.STANDARD,
                                (request, out) -> {
                                    head(out, "Content-Encoding: gzip");
                                    LoopbackServer.send(out, body);
                                }))
                .isEqualTo(Json.object().put("a", 1));
    }

    @Test
    void whatOnlySaysThatItIsPackedIsNoAnswer() {
        assertThat(
                        problem((request, out) -> {
                            head(out, "Content-Encoding: gzip");
                            LoopbackServer.send(out, "{\"a\":1,\"b\":22222222}");
                        }))
                .isInstanceOf(Problem.Garbled.class);
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void anEndlessErrorPageStillSaysItsStatus() {
        assertThat(
                        problem((request, out) -> {
                            LoopbackServer.send(out, "HTTP/1.1 500 X\r\nConnection: close\r\n\r\n");
                            endless(out);
                        }))
                .isInstanceOf(Problem.ServerFault.class);
    }

    @Test
    void anErrorCutWithinItsBodyStillSaysItsStatus() {
        assertThat(
                        problem((request, out) ->
                                LoopbackServer.send(
                                        out, "HTTP/1.1 403 X\r\nContent-Length: 90\r\n\r\n{\"err")))
                .isEqualTo(new Problem.Forbidden("403"));
    }

    @ParameterizedTest
    @CsvSource({
        "101,Garbled",
        "300,Garbled",
        "304,Garbled",
        "402,Refused",
        "410,NotFound",
        "418,Refused",
        "423,Refused",
        "451,Refused",
        "511,Offline",
        "522,Offline",
        "524,TimedOut",
        "599,ServerFault",
        "600,Garbled",
        "999,Garbled"
    })
    void oddStatusesAreProblemsToo(int status, String problem) {
        assertThat(
                        problem((request, out) -> LoopbackServer.json(out, status, "{}"))
                                .getClass()
                                .getSimpleName())
                .isEqualTo(problem);
    }

    @Test
    void whatComesBeforeTheAnswerIsNotTheAnswer() {
        assertThat(
                        answer(
                                WireOptions.STANDARD,
                                (request, out) -> {
                                    LoopbackServer.send(out, "HTTP/1.1 102 Processing\r\n\r\n");
                                    LoopbackServer.send(
                                            out, "HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n");
                                    LoopbackServer.json(out, 200, "{\"a\":1}");
                                }))
                .isEqualTo(Json.object().put("a", 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Retry-After: 0", "Retry-After: 99999999999999999999", "X: y"})
    void aWriteIsSentOnceToAServerThatIsBusy(String header) {
        try (LoopbackServer server =
                LoopbackServer.start(
                        (request, out) -> LoopbackServer.json(out, 503, "{}", header))) {
            ProblemException busy =
                    catchThrowableOfType(
                            ProblemException.class,
                            () ->
                                    http(server.address(), WireOptions.STANDARD)
                                            .post(List.of("x"), Json.object(), "k"));
            assertThat(busy.problem()).isInstanceOf(Problem.Offline.class);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void aResetConnectionIsALostConnection() {
        LoopbackServer[] server = new LoopbackServer[1];
        server[0] = LoopbackServer.start((request, out) -> server[0].close());
        ProblemException lost =
                catchThrowableOfType(
                        ProblemException.class,
                        () ->
                                http(server[0].address(), WireOptions.STANDARD)
                                        .get(List.of("x"), Map.of()));
        assertThat(lost.problem()).isEqualTo(new Problem.Offline("connection lost"));
    }

    @Test
    void interruptingTheCallerEndsTheExchange() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        try (LoopbackServer server =
                LoopbackServer.start((request, out) -> {
                    asked.countDown();
                    silence(request, out);
                })) {
            AtomicReference<@Nullable Problem> problem = new AtomicReference<>();
            Thread caller = caller(http(server.address(), WireOptions.STANDARD), problem);
            asked.await();
            caller.interrupt();
            assertThat(caller.join(Duration.ofSeconds(10))).isTrue();
            assertThat(problem.get()).isEqualTo(new Problem.TimedOut("given up"));
        }
    }

    @Test
    void closingTheWireEndsTheExchange() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        try (LoopbackServer server =
                LoopbackServer.start((request, out) -> {
                    asked.countDown();
                    silence(request, out);
                })) {
            Wire wire = Wire.to(server.address(), () -> null);
            AtomicReference<@Nullable Problem> problem = new AtomicReference<>();
            Thread caller = caller(new Http(wire, WireOptions.STANDARD.clock()), problem);
            asked.await();
            wire.close();
            assertThat(caller.join(Duration.ofSeconds(10))).isTrue();
            assertThat(problem.get()).isNotNull();
        }
    }

    private static Thread caller(Http http, AtomicReference<@Nullable Problem> problem) {
        return Thread.ofVirtual()
                .start(() ->
                        problem.set(
                                catchThrowableOfType(
                                                ProblemException.class,
                                                () -> http.get(List.of("x"), Map.of()))
                                        .problem()));
    }

    @ParameterizedTest
    @CsvSource({
        "a/b,a%2Fb",
        "../../users,..%2F..%2Fusers",
        "%2F,%252F",
        "%2e%2e,%252e%252e",
        "a?b#c,a%3Fb%23c",
        "'a b',a%20b",
        "a\\b,a%5Cb",
        "神灯,%E7%A5%9E%E7%81%AF"
    })
    void idsStayOneSegment(String id, String encoded) {
        try (Wire wire = Wire.to("http://127.0.0.1:1", () -> null)) {
            assertThat(wire.url(List.of("scenes", id), Map.of()).encodedPath())
                    .isEqualTo("/api/v1/scenes/" + encoded);
        }
    }

    @Test
    void aLineBreakInAnIdMakesNoHeader() {
        try (Wire wire = Wire.to("http://127.0.0.1:1", () -> null)) {
            assertThat(wire.url(List.of("scenes", "1\r\nX-Evil: 1"), Map.of()).encodedPath())
                    .isEqualTo("/api/v1/scenes/1%0D%0AX-Evil:%201");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".."})
    void whatWouldLeadElsewhereIsNoId(String id) {
        try (LoopbackServer server = LoopbackServer.start((request, out) -> {})) {
            ProblemException refused =
                    catchThrowableOfType(
                            ProblemException.class,
                            () ->
                                    http(server.address(), WireOptions.STANDARD)
                                            .delete(List.of("scenes", id), "k"));
            assertThat(refused.problem()).isEqualTo(new Problem.Refused("not an id", "BAD_ID"));
            assertThat(server.requests()).isEmpty();
        }
    }
}
