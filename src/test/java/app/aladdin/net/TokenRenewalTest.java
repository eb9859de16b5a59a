package app.aladdin.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.aladdin.contract.Json;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/// A token that is refused in the middle of a session.
final class TokenRenewalTest {
    private static final String WORKS = "works";

    private static Http http(LoopbackServer server, Tokens tokens) {
        return new Http(Wire.to(server.address(), tokens, WireOptions.STANDARD), Clock.systemUTC());
    }

    private static void onlyWorks(LoopbackServer.Request request, OutputStream out)
            throws IOException {
        if (request.header("authorization").equals("JWT " + WORKS)) {
            LoopbackServer.json(out, 200, "{\"ok\":true}");
        } else {
            LoopbackServer.json(out, 401, "{\"errors\":[{\"message\":\"expired\"}]}");
        }
    }

    private static Problem problem(Http http) {
        return catchThrowableOfType(
                        ProblemException.class, () -> http.get(List.of("projects"), Map.of()))
                .problem();
    }

    @Test
    void aRefusedRequestGoesOnWithARenewedToken() {
        FakeTokens tokens = new FakeTokens("old", refused -> WORKS);
        try (LoopbackServer server = LoopbackServer.start(TokenRenewalTest::onlyWorks)) {
            assertThat(http(server, tokens).get(List.of("x"), Map.of()).path("ok").asBoolean())
                    .isTrue();
            assertThat(tokens.renewed()).containsExactly("old");
            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void aRefusedWriteIsSentAgainWholeAndWithItsKey() {
        FakeTokens tokens = new FakeTokens("old", refused -> WORKS);
        try (LoopbackServer server = LoopbackServer.start(TokenRenewalTest::onlyWorks)) {
            http(server, tokens).post(List.of("x"), Json.object().put("a", 1), "key");
            assertThat(server.requests())
                    .extracting(r -> r.header("idempotency-key") + r.body())
                    .containsExactly("key{\"a\":1}", "key{\"a\":1}");
        }
    }

    @Test
    void twentyRefusedRequestsWaitForOneRenewal() throws InterruptedException, ExecutionException {
        int many = 20;
        CountDownLatch allRefused = new CountDownLatch(many);
        FakeTokens tokens =
                new FakeTokens(
                        "old",
                        refused -> {
                            // Only when the last of them is refused: all the others wait.
                            await(allRefused);
                            return WORKS;
                        });
        try (LoopbackServer server =
                        LoopbackServer.start((request, out) -> {
                            onlyWorks(request, out);
                            allRefused.countDown();
                        });
                ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            Http http = http(server, tokens);
            List<Future<Boolean>> answers = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                answers.add(
                        callers.submit(
                                () -> http.get(List.of("x"), Map.of()).path("ok").asBoolean()));
            }
            for (Future<Boolean> answer : answers) {
                assertThat(answer.get()).isTrue();
            }
            assertThat(tokens.renewed()).containsExactly("old");
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) {
                throw new AssertionError("not all were refused");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aRequestRefusedLateUsesWhatOthersRenewed() {
        FakeTokens tokens = new FakeTokens("old", refused -> WORKS);
        try (LoopbackServer server =
                LoopbackServer.start((request, out) -> {
                    // While this one was on its way, somebody else renewed.
                    tokens.signIn(WORKS);
                    onlyWorks(request, out);
                })) {
            http(server, tokens).get(List.of("x"), Map.of());
            assertThat(tokens.renewed()).isEmpty();
        }
    }

    @Test
    void aRenewedTokenThatIsRefusedTooEndsTheSession() {
        FakeTokens tokens = new FakeTokens("old", refused -> refused + "+");
        try (LoopbackServer server = LoopbackServer.start(TokenRenewalTest::onlyWorks)) {
            Http http = http(server, tokens);
            assertThat(problem(http)).isInstanceOf(Problem.SignedOut.class);
            assertThat(problem(http)).isInstanceOf(Problem.SignedOut.class);
            assertThat(tokens.renewed()).containsExactly("old");
            assertThat(tokens.ended()).containsExactly("old+");
            assertThat(server.requests()).hasSize(3);
        }
    }

    @Test
    void whatCannotBeRenewedIsTriedOnceOnly() {
        FakeTokens tokens = new FakeTokens("old", refused -> null);
        try (LoopbackServer server = LoopbackServer.start(TokenRenewalTest::onlyWorks)) {
            Http http = http(server, tokens);
            for (int i = 0; i < 5; i++) {
                assertThat(problem(http)).isEqualTo(new Problem.SignedOut("401 expired"));
            }
            assertThat(tokens.renewed()).containsExactly("old");
            assertThat(tokens.ended()).containsExactly("old");
        }
    }

    @Test
    void afterSigningInAgainRenewingWorksAgain() {
        FakeTokens tokens =
                new FakeTokens("old", refused -> refused.equals("second") ? WORKS : null);
        try (LoopbackServer server = LoopbackServer.start(TokenRenewalTest::onlyWorks)) {
            Http http = http(server, tokens);
            assertThat(problem(http)).isInstanceOf(Problem.SignedOut.class);
            tokens.signIn("second");
            assertThat(http.get(List.of("x"), Map.of()).path("ok").asBoolean()).isTrue();
        }
    }

    @Test
    void aRenewalThatFailsByTheNetworkSignsNobodyOut() {
        FakeTokens tokens =
                new FakeTokens(
                        "old",
                        refused -> {
                            throw new ProblemException(new Problem.Offline("away"));
                        });
        try (LoopbackServer server = LoopbackServer.start(TokenRenewalTest::onlyWorks)) {
            Http http = http(server, tokens);
            assertThat(problem(http)).isEqualTo(new Problem.Offline("away"));
            assertThat(tokens.ended()).isEmpty();
            assertThat(problem(http)).isEqualTo(new Problem.Offline("away"));
            assertThat(tokens.renewed()).containsExactly("old", "old");
        }
    }

    @Test
    void aCancelledRequestDoesNotCancelTheRenewalOfOthers() throws InterruptedException {
        CompletableFuture<String> renewed = new CompletableFuture<>();
        CountDownLatch renewing = new CountDownLatch(1);
        FakeTokens tokens =
                new FakeTokens(
                        "old",
                        refused -> {
                            renewing.countDown();
                            return renewed.join();
                        });
        try (LoopbackServer server = LoopbackServer.start(TokenRenewalTest::onlyWorks)) {
            Http http = http(server, tokens);
            CompletableFuture<Problem> first = new CompletableFuture<>();
            Thread caller = Thread.ofVirtual().start(() -> first.complete(problem(http)));
            renewing.await();
            caller.interrupt();
            assertThat(first.join()).isEqualTo(new Problem.TimedOut("given up"));
            renewed.complete(WORKS);
            assertThat(http.get(List.of("x"), Map.of()).path("ok").asBoolean()).isTrue();
            assertThat(tokens.renewed()).containsExactly("old");
        }
    }

    @Test
    void withoutATokenThereIsNothingToRenew() {
        FakeTokens tokens = new FakeTokens(null, refused -> WORKS);
        try (LoopbackServer server = LoopbackServer.start(TokenRenewalTest::onlyWorks)) {
            assertThat(problem(http(server, tokens))).isInstanceOf(Problem.SignedOut.class);
            assertThat(tokens.renewed()).isEmpty();
        }
    }

    @Test
    void aPlainRefusalIsNoReasonToRenew() {
        FakeTokens tokens = new FakeTokens("old", refused -> WORKS);
        try (LoopbackServer server =
                LoopbackServer.start((request, out) ->
                        LoopbackServer.json(out, 403, "{\"code\":\"FORBIDDEN\"}"))) {
            assertThat(problem(http(server, tokens))).isInstanceOf(Problem.Forbidden.class);
            assertThat(tokens.renewed()).isEmpty();
        }
    }

    @Test
    void aRefusalThatAsksForASignInIsAReasonToRenew() {
        FakeTokens tokens = new FakeTokens("old", refused -> WORKS);
        try (LoopbackServer server =
                LoopbackServer.start((request, out) -> {
                    if (request.header("authorization").endsWith(WORKS)) {
                        LoopbackServer.json(out, 200, "{}");
                    } else {
                        LoopbackServer.json(
                                out, 403, "{\"error\":\"who?\",\"code\":\"AUTH_REQUIRED\"}");
                    }
                })) {
            assertThat(http(server, tokens).get(List.of("x"), Map.of())).isEmpty();
        }
    }

    @Test
    void loggingInHasTokensOfItsOwn() {
        FakeTokens tokens = new FakeTokens("old", refused -> WORKS);
        try (LoopbackServer server = LoopbackServer.start(TokenRenewalTest::onlyWorks)) {
            Http users = http(server, tokens).unversioned(Tokens.NONE);
            ProblemException wrong =
                    catchThrowableOfType(
                            ProblemException.class,
                            () ->
                                    users.post(
                                            List.of("users", "login"),
                                            Json.object(),
                                            null,
                                            Patience.QUICK));
            assertThat(wrong.problem()).isEqualTo(new Problem.SignedOut("401 expired"));
            LoopbackServer.Request sent = server.requests().getFirst();
            assertThat(sent.path()).isEqualTo("/api/users/login");
            assertThat(sent.headers()).doesNotContainKeys("authorization", "idempotency-key");
            assertThat(tokens.renewed()).isEmpty();
        }
    }

    @Test
    void aTokenThatNoHeaderCanCarryIsNeverShown() {
        try (LoopbackServer server = LoopbackServer.start(TokenRenewalTest::onlyWorks)) {
            Problem problem = problem(http(server, Tokens.fixed(() -> "can\nary")));
            assertThat(problem).isInstanceOf(Problem.SignedOut.class);
            assertThat(problem.detail()).doesNotContain("ary");
            assertThat(server.requests()).isEmpty();
        }
    }
}
