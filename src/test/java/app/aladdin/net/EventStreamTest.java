package app.aladdin.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Server-sent events as the HTML standard describes them, whole and broken.
final class EventStreamTest {

    /// What a stream brought.
    private static final class Heard implements EventStream.Listener {
        final List<String> events = new ArrayList<>();
        int openings;

        @Override
        public void opened() {
            openings++;
        }

        @Override
        public void event(String name, String data, @Nullable String id) {
            events.add(id == null ? data : id + ":" + data);
        }
    }

    private static EventStream stream(LoopbackServer server, @Nullable String last) {
        return EventStream.to(
                Wire.to(server.address(), () -> "secret"),
                List.of("orchestrator", "stream"),
                Map.of("conversationId", "c 1"),
                last,
                Clock.systemUTC());
    }

    private static List<String> heard(LoopbackServer.Script script) {
        Heard heard = new Heard();
        try (LoopbackServer server = LoopbackServer.start(script);
                EventStream stream = stream(server, null)) {
            stream.read(heard);
        }
        return heard.events;
    }

    private static List<String> heard(String body) {
        return heard((request, out) -> {
            LoopbackServer.openStream(out);
            LoopbackServer.send(out, body);
        });
    }

    private static Problem problemOf(LoopbackServer.Script script) {
        ProblemException thrown = catchThrowableOfType(ProblemException.class, () -> heard(script));
        assertThat(thrown).isNotNull();
        return thrown.problem();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void linesEndInAnyOfThreeWays(String end) {
        String body = "id: 1\nevent: message\ndata: a\n\nid: 2\ndata: b\n\n".replace("\n", end);
        assertThat(heard(body + ":\n")).containsExactly("1:a", "2:b");
    }

    @Test
    void linesOfDataAreJoined() {
        assertThat(heard("data: one\ndata:two\ndata:  three\n\n"))
                .containsExactly("one\ntwo\n three");
    }

    @Test
    void commentsAndUnknownFieldsAreNoEvents() {
        assertThat(heard(": heartbeat\n\n:\nfoo: bar\ndata: a\n\n: bye\n\n")).containsExactly("a");
    }

    @Test
    void retryLinesChangeNothing() {
        assertThat(heard("retry: 1\n\nretry: x\ndata: a\n\n")).containsExactly("a");
    }

    @Test
    void anIdStaysUntilTheNext() {
        assertThat(heard("id: 7\ndata: a\n\ndata: b\n\nid: 8\ndata: c\n\n"))
                .containsExactly("7:a", "7:b", "8:c");
    }

    @Test
    void anEventWithoutItsBlankLineIsDropped() {
        assertThat(heard("data: a\n\ndata: half")).containsExactly("a");
    }

    @Test
    void everyNameOfEventIsHeard() {
        assertThat(heard("event: chunk\ndata: a\n\ndata: b\n\n")).containsExactly("a", "b");
    }

    @Test
    void aStreamMayComeInAnyPieces() {
        byte[] body =
                "id: 1\r\ndata: 神灯\r\n\r\n: x\n\nid: 2\rdata: é🧞\r\r"
                        .getBytes(StandardCharsets.UTF_8);
        for (int cut = 1; cut < body.length; cut++) {
            byte[] first = Arrays.copyOf(body, cut);
            byte[] second = Arrays.copyOfRange(body, cut, body.length);
            List<String> events =
                    heard((request, out) -> {
                        LoopbackServer.openStream(out);
                        LoopbackServer.send(out, first);
                        LoopbackServer.send(out, second);
                        LoopbackServer.send(out, ":\n");
                    });
            assertThat(events).as("cut at byte %d", cut).containsExactly("1:神灯", "2:é🧞");
        }
    }

    @Test
    void asksForEventsAfterTheLastOne() {
        try (LoopbackServer server =
                        LoopbackServer.start((request, out) -> LoopbackServer.openStream(out));
                EventStream stream = stream(server, "41")) {
            stream.read(new Heard());
            LoopbackServer.Request request = server.requests().getFirst();
            assertThat(request.header("last-event-id")).isEqualTo("41");
            assertThat(request.header("accept")).isEqualTo("text/event-stream");
            assertThat(request.header("authorization")).isEqualTo("JWT secret");
            assertThat(request.query()).isEqualTo("conversationId=c%201");
            assertThat(stream.lastEventId()).isEqualTo("41");
        }
    }

    @Test
    void remembersTheLastIdWhenCut() {
        Heard heard = new Heard();
        try (LoopbackServer server =
                        LoopbackServer.start((request, out) -> {
                            LoopbackServer.send(
                                    out,
                                    "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
                                            + "Transfer-Encoding: chunked\r\n\r\n"
                                            + "f\r\nid: 5\ndata: a\n\nid\r\n");
                        });
                EventStream stream = stream(server, null)) {
            ProblemException cut =
                    catchThrowableOfType(ProblemException.class, () -> stream.read(heard));
            assertThat(cut == null || cut.problem().connection()).isTrue();
            assertThat(heard.events).containsExactly("5:a");
            assertThat(stream.lastEventId()).isEqualTo("5");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "401,SignedOut",
        "404,NotFound",
        "405,Unsupported",
        "429,RateLimited",
        "500,ServerFault",
        "503,Offline"
    })
    void aRefusedStreamIsAProblem(int status, String problem) {
        Problem found = problemOf((request, out) -> LoopbackServer.json(out, status, "{}"));
        assertThat(found.getClass().getSimpleName()).isEqualTo(problem);
    }

    @Test
    void noContentMeansThatThereIsNoStream() {
        assertThat(
                        problemOf((request, out) ->
                                LoopbackServer.send(
                                        out,
                                        "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n")))
                .isInstanceOf(Problem.Unsupported.class);
    }

    @Test
    void aStreamThatNamesNoTypeIsBelieved() {
        List<String> events =
                heard((request, out) ->
                        LoopbackServer.send(
                                out, "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\ndata: a\n\n"));
        assertThat(events).containsExactly("a");
    }

    @Test
    void aPageInPlaceOfEventsIsGarbled() {
        assertThat(
                        problemOf((request, out) ->
                                LoopbackServer.reply(
                                        out, 200, "text/html", "<html>\ndata: x\n\n</html>\n\n")))
                .isInstanceOf(Problem.Garbled.class);
    }

    @Test
    void nobodyThereIsOffline() {
        LoopbackServer gone = LoopbackServer.start((request, out) -> {});
        gone.close();
        try (EventStream stream = stream(gone, null)) {
            ProblemException thrown =
                    catchThrowableOfType(ProblemException.class, () -> stream.read(new Heard()));
            assertThat(thrown.problem()).isInstanceOf(Problem.Offline.class);
        }
    }

    @Test
    void isOpenedOnceBeforeItsFirstEvent() {
        Heard heard = new Heard();
        try (LoopbackServer server =
                        LoopbackServer.start((request, out) -> {
                            LoopbackServer.openStream(out);
                            LoopbackServer.send(out, "data: a\n\n");
                        });
                EventStream stream = stream(server, null)) {
            stream.read(heard);
        }
        assertThat(heard.openings).isEqualTo(1);
    }

    @Test
    void closingEndsAReadThatWaits() throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        CountDownLatch opened = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        try (LoopbackServer server =
                LoopbackServer.start((request, out) -> {
                    LoopbackServer.openStream(out);
                    LoopbackServer.send(out, "data: a\n\n");
                    never.await();
                })) {
            EventStream stream = stream(server, null);
            Thread.ofVirtual()
                    .start(() -> {
                        try {
                            stream.read(
                                    new EventStream.Listener() {
                                        @Override
                                        public void opened() {}

                                        @Override
                                        public void event(
                                                String name, String data, @Nullable String id) {
                                            opened.countDown();
                                        }
                                    });
                        } catch (ProblemException closed) {
                            // As good as returning.
                        } finally {
                            ended.countDown();
                        }
                    });
            assertThat(opened.await(10, TimeUnit.SECONDS)).isTrue();
            stream.close();
            assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
            never.countDown();
        }
    }

    /// A stream that counts as dead after 300 ms of silence.
    private static Problem problemOfImpatientReader(LoopbackServer.Script script, Heard heard) {
        try (LoopbackServer server = LoopbackServer.start(script);
                EventStream stream =
                        EventStream.to(
                                Wire.to(server.address(), () -> null),
                                List.of("stream"),
                                Map.of(),
                                null,
                                Clock.systemUTC(),
                                Duration.ofMillis(300))) {
            ProblemException thrown =
                    catchThrowableOfType(ProblemException.class, () -> stream.read(heard));
            assertThat(thrown).isNotNull();
            return thrown.problem();
        }
    }

    @Test
    void aSilentStreamIsGivenUp() {
        CountDownLatch never = new CountDownLatch(1);
        Heard heard = new Heard();
        Problem problem =
                problemOfImpatientReader(
                        (request, out) -> {
                            LoopbackServer.openStream(out);
                            LoopbackServer.send(out, "data: a\n\ndata: half");
                            never.await(10, TimeUnit.SECONDS);
                        },
                        heard);
        never.countDown();
        assertThat(problem).isInstanceOf(Problem.TimedOut.class);
        assertThat(heard.events).containsExactly("a");
    }

    @Test
    void aServerThatAcceptsAndSaysNothingIsGivenUp() {
        CountDownLatch never = new CountDownLatch(1);
        Problem problem =
                problemOfImpatientReader(
                        (request, out) -> never.await(10, TimeUnit.SECONDS), new Heard());
        never.countDown();
        assertThat(problem).isInstanceOf(Problem.TimedOut.class);
    }

    @Test
    void heartbeatsKeepAStreamAlive() {
        CountDownLatch pause = new CountDownLatch(1);
        Heard heard = new Heard();
        problemOfImpatientReader(
                (request, out) -> {
                    LoopbackServer.openStream(out);
                    for (int i = 0; i < 6; i++) {
                        LoopbackServer.send(out, ":\n");
                        pause.await(100, TimeUnit.MILLISECONDS);
                    }
                    LoopbackServer.send(out, "data: late\n\n");
                    pause.await(10, TimeUnit.SECONDS);
                },
                heard);
        pause.countDown();
        assertThat(heard.events).containsExactly("late");
    }

    @Test
    void anIdMayHoldAnyCharacters() {
        try (LoopbackServer server =
                        LoopbackServer.start((request, out) -> LoopbackServer.openStream(out));
                EventStream stream = stream(server, "神灯/7")) {
            stream.read(new Heard());
            assertThat(server.requests().getFirst().header("last-event-id")).isEqualTo("神灯/7");
        }
    }

    @Test
    void anIdThatIsTakenBackIsNotSentAgain() {
        try (LoopbackServer server =
                        LoopbackServer.start((request, out) -> {
                            LoopbackServer.openStream(out);
                            LoopbackServer.send(out, "id: 7\ndata: a\n\nid:\n\n");
                        });
                EventStream stream = stream(server, "41")) {
            stream.read(new Heard());
            assertThat(stream.lastEventId()).isNull();
        }
    }

    @Test
    void tellsWhenTheServerWantsToBeLeftAlone() {
        Problem limited =
                problemOf((request, out) ->
                        LoopbackServer.json(
                                out, 429, "{}", "Retry-After: Wed, 21 Oct 2099 07:28:00 GMT"));
        assertThat(limited)
                .isEqualTo(new Problem.RateLimited("429", Instant.parse("2099-10-21T07:28:00Z")));
    }

    @Test
    void tellsHowLongTheServerWantsUsToWait() {
        List<Duration> pauses = new ArrayList<>();
        try (LoopbackServer server =
                        LoopbackServer.start((request, out) -> {
                            LoopbackServer.openStream(out);
                            LoopbackServer.send(out, "retry: 2500\n\n");
                        });
                EventStream stream = stream(server, null)) {
            stream.read(
                    new EventStream.Listener() {
                        @Override
                        public void opened() {}

                        @Override
                        public void event(String name, String data, @Nullable String id) {}

                        @Override
                        public void retry(Duration pause) {
                            pauses.add(pause);
                        }
                    });
        }
        assertThat(pauses).containsExactly(Duration.ofMillis(2500));
    }

    @ParameterizedTest
    @CsvSource({
        "text/event-stream;charset=utf-8, true",
        "TEXT/Event-Stream, true",
        "text/event-streams, false",
        "application/json, false"
    })
    void onlyAStreamOfEventsIsAStream(String type, boolean accepted) {
        LoopbackServer.Script script =
                (request, out) -> LoopbackServer.reply(out, 200, type, "data: a\n\n");
        if (accepted) {
            assertThat(heard(script)).containsExactly("a");
        } else {
            assertThat(problemOf(script)).isInstanceOf(Problem.Garbled.class);
        }
    }
}
