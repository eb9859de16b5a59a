package app.aladdin.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.aladdin.contract.Json;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/// The book of what left, and what a server said it will take away.
final class RecordingTest {
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final List<Deprecation> deprecated = new ArrayList<>();

    private Http http(String address) {
        Ledger ledger =
                start ->
                        (out, in, status) ->
                                lines.add(
                                        start.method()
                                                + " "
                                                + start.host()
                                                + start.purpose()
                                                + " "
                                                + (out > 50)
                                                + " "
                                                + (in > 20)
                                                + " "
                                                + status);
        WireOptions options =
                WireOptions.STANDARD
                        .withLedger(ledger, path -> "/" + path.getFirst())
                        .withDeprecated(deprecated::add);
        return new Http(
                Wire.to(address, new FakeTokens("old", refused -> "new"), options),
                options.clock());
    }

    @Test
    void everyExchangeIsALine() {
        try (LoopbackServer server =
                LoopbackServer.start((request, out) -> LoopbackServer.json(out, 200, "{}"))) {
            http(server.address()).get(List.of("projects", "secret-id"), Map.of("q", "secret"));
            assertThat(lines).containsExactly("GET 127.0.0.1/projects true true 200");
        }
    }

    @Test
    void aSecondRequestAfterARefusalIsASecondLine() {
        try (LoopbackServer server =
                LoopbackServer.start((request, out) ->
                        LoopbackServer.json(
                                out,
                                request.header("authorization").endsWith("new") ? 200 : 401,
                                "{}"))) {
            http(server.address()).post(List.of("projects"), Json.object(), "k");
            assertThat(lines)
                    .containsExactly(
                            "POST 127.0.0.1/projects true true 401",
                            "POST 127.0.0.1/projects true true 200");
        }
    }

    @Test
    void nobodyThereIsALineToo() {
        Http nobody = http("http://127.0.0.1:" + LoopbackServer.freePort());
        var away =
                catchThrowableOfType(
                        ProblemException.class, () -> nobody.get(List.of("projects"), Map.of()));
        assertThat(away.problem()).isInstanceOf(Problem.Offline.class);
        assertThat(lines).containsExactly("GET 127.0.0.1/projects false false 0");
    }

    @Test
    void whatIsReadOfAStreamIsCounted() {
        List<Long> bytes = new ArrayList<>();
        WireOptions options =
                WireOptions.STANDARD.withLedger(
                        start -> (out, in, status) -> bytes.add(in), path -> "/stream");
        try (LoopbackServer server =
                        LoopbackServer.start((request, out) -> {
                            LoopbackServer.openStream(out);
                            LoopbackServer.send(out, "data: " + "x".repeat(1000) + "\n\n");
                        });
                Wire wire = Wire.to(server.address(), Tokens.NONE, options);
                EventStream stream =
                        EventStream.to(wire, List.of("stream"), Map.of(), null, options.clock())) {
            stream.read(
                    new EventStream.Listener() {
                        @Override
                        public void opened() {}

                        @Override
                        public void event(
                                String name,
                                String data,
                                @org.jspecify.annotations.Nullable String id) {}
                    });
            assertThat(bytes).hasSize(1);
            assertThat(bytes.getFirst()).isBetween(1000L, 1300L);
        }
    }

    @Test
    void anEndpointIsCalledDeprecatedOnce() {
        try (LoopbackServer server =
                LoopbackServer.start((request, out) ->
                        LoopbackServer.json(
                                out,
                                200,
                                "{}",
                                "Deprecation: @1688169599",
                                "Sunset: Sun, 29 Mar 2026 01:30:00 GMT",
                                "Link: </old>; rel=\"self\", <https://x/why>;"
                                        + " rel=\"deprecation\""))) {
            Http http = http(server.address());
            http.get(List.of("projects", "1"), Map.of());
            http.get(List.of("projects", "2"), Map.of());
            http.post(List.of("projects"), Json.object(), "k");
            assertThat(deprecated)
                    .containsExactly(
                            new Deprecation(
                                    "GET /projects",
                                    Instant.ofEpochSecond(1688169599),
                                    Instant.parse("2026-03-29T01:30:00Z"),
                                    "https://x/why"),
                            new Deprecation(
                                    "POST /projects",
                                    Instant.ofEpochSecond(1688169599),
                                    Instant.parse("2026-03-29T01:30:00Z"),
                                    "https://x/why"));
        }
    }

    @Test
    void oddWordsAboutDeprecationAreNoFault() {
        List<String> said =
                List.of("true", "false", "?0", "@soon", "@99999999999999999", "yesterday");
        for (String word : said) {
            try (LoopbackServer server =
                    LoopbackServer.start((request, out) ->
                            LoopbackServer.json(
                                    out, 200, "{}", "Deprecation: " + word, "Link: <<,;rel"))) {
                http(server.address()).get(List.of("projects"), Map.of());
            }
        }
        assertThat(deprecated).hasSize(4).allSatisfy(told -> assertThat(told.since()).isNull());
    }
}
