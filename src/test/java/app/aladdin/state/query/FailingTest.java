package app.aladdin.state.query;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.Problem;
import app.aladdin.state.Loadable;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Failures, being offline, and giving up.
final class FailingTest {
    private static final Problem OFFLINE = new Problem.Offline("gone");

    private final CacheUnderTest test = new CacheUnderTest();
    private final QueryCache cache = test.cache;
    private final FakeSource<String> source = test.source;

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void triesThreeTimesMoreWithGrowingWaits() {
        Observation<String> look = cache.observe(test.query);
        for (int wait : List.of(1_000, 2_000, 4_000)) {
            test.failForNow(CacheUnderTest.FAULT);
            int before = source.requests();
            test.pass(Duration.ofMillis(wait * 8 / 10 - 1));
            assertThat(source.requests()).isEqualTo(before);
            assertThat(look.value().get()).isEqualTo(Loadable.loading());
            test.pass(Duration.ofMillis(wait * 4 / 10 + 2));
        }
        test.fail(look, CacheUnderTest.FAULT);
        assertThat(look.value().get())
                .isEqualTo(new Loadable.Failed<>(CacheUnderTest.FAULT, Optional.empty()));
        test.pass(Duration.ofHours(1));
        assertThat(source.requests()).isEqualTo(4);
    }

    @Test
    void theFirstSuccessEndsTheTries() {
        Observation<String> look = cache.observe(test.query);
        test.failForNow(OFFLINE);
        test.pass(Duration.ofSeconds(2));
        test.answer(look, "Aladdin");
        assertThat(look.value().get()).isEqualTo(new Loadable.Ready<>("Aladdin", true));
        assertThat(source.requests()).isEqualTo(2);
    }

    @Test
    void whatWillNotBeBetterIsNotTriedAgain() {
        List<Problem> hopeless =
                List.of(
                        new Problem.NotFound("404"),
                        new Problem.Forbidden("403"),
                        new Problem.SignedOut("401"),
                        new Problem.Invalid("422", Map.of()),
                        new Problem.Conflict("409"),
                        new Problem.Unsupported("405"),
                        new Problem.Garbled("html"),
                        new Problem.TooLarge("50 MB"),
                        new Problem.Untrusted("", "CN=X"),
                        new Problem.Refused("418", ""),
                        new Problem.Bug("ours"));
        Observation<String> look = cache.observe(test.query);
        for (Problem problem : hopeless) {
            test.fail(look, problem);
            assertThat(look.value().get())
                    .isEqualTo(new Loadable.Failed<>(problem, Optional.empty()));
            look.refetch();
        }
        test.answer(look, "Aladdin");
        assertThat(source.requests()).isEqualTo(hopeless.size() + 1);
    }

    @Test
    void aRateLimitIsWaitedFor() {
        Observation<String> look = cache.observe(test.query);
        test.failForNow(
                new Problem.RateLimited("429", test.timer.now().plus(Duration.ofSeconds(40))));
        test.pass(Duration.ofSeconds(40).minusMillis(1));
        assertThat(source.requests()).isEqualTo(1);
        test.pass(Duration.ofSeconds(1));
        test.answer(look, "Aladdin");
        assertThat(look.value().get().known()).contains("Aladdin");
    }

    @Test
    void aRateLimitWithoutATimeIsBackedOff() {
        cache.observe(test.query);
        test.failForNow(new Problem.RateLimited("429", null));
        test.pass(Duration.ofSeconds(2));
        source.awaitRequest();
        assertThat(source.requests()).isEqualTo(2);
    }

    @Test
    void aRateLimitOfAnHourIsSaidInsteadOfWaitedFor() {
        Problem limit = new Problem.RateLimited("429", test.timer.now().plus(Duration.ofHours(1)));
        Observation<String> look = cache.observe(test.query);
        test.fail(look, limit);
        assertThat(look.value().get()).isEqualTo(new Loadable.Failed<>(limit, Optional.empty()));
    }

    @Test
    void aFailureKeepsWhatWasKnown() {
        Observation<String> look = cache.observe(test.query);
        test.answer(look, "Aladdin");
        look.refetch();
        test.fail(look, new Problem.Forbidden("403"));
        assertThat(look.value().get())
                .isEqualTo(
                        new Loadable.Failed<>(
                                new Problem.Forbidden("403"), Optional.of("Aladdin")));
        look.refetch();
        test.answer(look, "Jasmine");
        assertThat(look.value().get()).isEqualTo(new Loadable.Ready<>("Jasmine", true));
    }

    @Test
    void afterAFailureTheNextOccasionIsTaken() {
        Observation<String> look = cache.observe(test.query);
        test.answer(look, "Aladdin");
        look.refetch();
        test.fail(look, new Problem.Forbidden("403"));
        cache.focused();
        test.answer(look, "Jasmine");
        assertThat(source.requests()).isEqualTo(3);
    }

    @Test
    void tryingAgainByHandDoesNotWait() {
        Observation<String> look = cache.observe(test.query);
        test.failForNow(CacheUnderTest.FAULT);
        look.refetch();
        test.answer(look, "Aladdin");
        test.pass(Duration.ofMinutes(1));
        assertThat(look.activity().get()).isEqualTo(Activity.IDLE);
        assertThat(source.requests()).isEqualTo(2);
    }

    @Test
    void asksNothingWhileOffline() {
        cache.offline(Optional.of(OFFLINE));
        Observation<String> look = cache.observe(test.query);
        assertThat(look.activity().get()).isEqualTo(Activity.PAUSED);
        assertThat(look.value().get()).isEqualTo(new Loadable.Failed<>(OFFLINE, Optional.empty()));
        test.pass(Duration.ofHours(1));
        assertThat(source.requests()).isZero();
        cache.online();
        assertThat(look.value().get()).isEqualTo(Loadable.loading());
        test.answer(look, "Aladdin");
        assertThat(source.requests()).isEqualTo(1);
    }

    @Test
    void waitsQuietlyUntilItIsKnownWhetherTheServerIsThere() {
        cache.offline(Optional.empty());
        Observation<String> look = cache.observe(test.query);
        assertThat(look.activity().get()).isEqualTo(Activity.PAUSED);
        assertThat(look.value().get()).isEqualTo(Loadable.loading());
    }

    @Test
    void triesPauseWhileOfflineAndGoOnAfterwards() {
        Observation<String> look = cache.observe(test.query);
        test.failForNow(OFFLINE);
        cache.offline(Optional.of(OFFLINE));
        test.pass(Duration.ofMinutes(10));
        assertThat(look.activity().get()).isEqualTo(Activity.PAUSED);
        assertThat(source.requests()).isEqualTo(1);
        cache.online();
        test.answer(look, "Aladdin");
        assertThat(source.requests()).isEqualTo(2);
    }

    @Test
    void reconnectingFetchesWhatIsStaleAndLookedAtOnly() {
        Observation<String> look = cache.observe(test.query);
        test.answer(look, "Aladdin");
        cache.offline(Optional.of(OFFLINE));
        cache.online();
        assertThat(look.activity().get()).isEqualTo(Activity.IDLE);
        cache.offline(Optional.of(OFFLINE));
        test.pass(Duration.ofMinutes(6));
        cache.online();
        cache.online();
        test.answer(look, "Jasmine");
        look.close();
        cache.offline(Optional.of(OFFLINE));
        test.pass(Duration.ofMinutes(6));
        cache.online();
        assertThat(source.requests()).isEqualTo(2);
    }

    @Test
    void theLastOneToLeaveCancelsTheRequest() {
        Observation<String> first = cache.observe(test.query);
        Observation<String> second = cache.observe(test.query);
        source.awaitRequest();
        first.close();
        assertThat(second.activity().get()).isEqualTo(Activity.FETCHING);
        second.close();
        source.awaitInterruption();
        test.dispatcher.run();
        assertThat(cache.known(test.query)).isEmpty();
        Observation<String> third = cache.observe(test.query);
        assertThat(third.value().get()).isEqualTo(Loadable.loading());
        test.answer(third, "Aladdin");
        assertThat(source.requests()).isEqualTo(2);
    }

    @Test
    void cancellingRevertsToTheStateBefore() {
        Observation<String> look = cache.observe(test.query);
        test.answer(look, "Aladdin");
        Loadable<String> before = look.value().get();
        look.refetch();
        source.awaitRequest();
        cache.cancel(CacheUnderTest.KEY);
        source.awaitInterruption();
        test.dispatcher.run();
        assertThat(look.value().get()).isEqualTo(before);
        assertThat(look.activity().get()).isEqualTo(Activity.IDLE);
        assertThat(source.requests()).isEqualTo(2);
    }

    @Test
    void cancellingATryAfterAFailureShowsTheFailureAgain() {
        Observation<String> look = cache.observe(test.query);
        test.fail(look, new Problem.Forbidden("403"));
        Loadable<String> before = look.value().get();
        look.refetch();
        assertThat(look.value().get()).isEqualTo(Loadable.loading());
        cache.cancel(CacheUnderTest.KEY);
        assertThat(look.value().get()).isEqualTo(before);
    }

    @Test
    void leavingEndsTheTries() {
        Observation<String> look = cache.observe(test.query);
        test.failForNow(CacheUnderTest.FAULT);
        look.close();
        test.pass(Duration.ofMinutes(1));
        assertThat(source.requests()).isEqualTo(1);
    }

    @Test
    void aPausedFetchThatNobodyWantsAnyMoreIsForgotten() {
        cache.offline(Optional.of(OFFLINE));
        cache.observe(test.query).close();
        cache.online();
        test.dispatcher.run();
        assertThat(source.requests()).isZero();
    }
}
