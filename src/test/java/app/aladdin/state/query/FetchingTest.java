package app.aladdin.state.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.aladdin.contract.Problem;
import app.aladdin.state.Loadable;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// When a query asks, and when it does not.
final class FetchingTest {
    private final CacheUnderTest test = new CacheUnderTest();
    private final QueryCache cache = test.cache;
    private final FakeSource<String> source = test.source;

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void fetchesWhenSomebodyLooks() {
        Observation<String> look = cache.observe(test.query);
        List<Loadable<String>> seen = CacheUnderTest.record(look);
        assertThat(look.activity().get()).isEqualTo(Activity.FETCHING);
        test.answer(look, "Aladdin");
        assertThat(seen).containsExactly(Loadable.loading(), new Loadable.Ready<>("Aladdin", true));
        assertThat(source.requests()).isEqualTo(1);
    }

    @Test
    void equalKeysInFlightAreOneRequest() {
        Observation<String> first = cache.observe(test.query);
        Observation<String> second =
                cache.observe(QueryDefinition.of(QueryKey.of("characters", "p1"), source));
        var third = cache.fetch(test.query);
        cache.prefetch(test.query);
        test.answer(first, "Aladdin");
        assertThat(second.value().get().known()).contains("Aladdin");
        assertThat(third).isCompletedWithValue("Aladdin");
        assertThat(source.requests()).isEqualTo(1);
    }

    @Test
    void differentKeysAreDifferentQueries() {
        FakeSource<String> other = new FakeSource<>();
        Observation<String> first = cache.observe(test.query);
        Observation<String> second =
                cache.observe(QueryDefinition.of(QueryKey.of("characters", "p2"), other));
        test.answer(first, "Aladdin");
        other.awaitRequest();
        other.answer("Jafar");
        test.idle(second);
        assertThat(first.value().get().known()).contains("Aladdin");
        assertThat(second.value().get().known()).contains("Jafar");
    }

    @Test
    void aSecondLookWithinFiveMinutesAsksNobody() {
        Observation<String> first = cache.observe(test.query);
        test.answer(first, "Aladdin");
        first.close();
        test.pass(Duration.ofMinutes(5).minusMillis(1));
        Observation<String> second = cache.observe(test.query);
        assertThat(second.activity().get()).isEqualTo(Activity.IDLE);
        assertThat(second.value().get()).isEqualTo(new Loadable.Ready<>("Aladdin", true));
        assertThat(source.requests()).isEqualTo(1);
    }

    @Test
    void aStaleValueIsShownWhileItIsFetchedAgain() {
        Observation<String> first = cache.observe(test.query);
        test.answer(first, "Aladdin");
        first.close();
        test.pass(Duration.ofMinutes(5));
        Observation<String> second = cache.observe(test.query);
        assertThat(second.value().get().known()).contains("Aladdin");
        assertThat(second.activity().get()).isEqualTo(Activity.FETCHING);
        test.answer(second, "Jasmine");
        assertThat(second.value().get().known()).contains("Jasmine");
        assertThat(source.requests()).isEqualTo(2);
    }

    @Test
    void aDisabledLookAsksForNothingByItself() {
        Observation<String> look = cache.observeDisabled(test.query);
        cache.focused();
        cache.invalidate(CacheUnderTest.KEY);
        cache.offline(Optional.empty());
        cache.online();
        test.pass(Duration.ofHours(1));
        assertThat(look.activity().get()).isEqualTo(Activity.IDLE);
        assertThat(source.requests()).isZero();
        look.refetch();
        test.answer(look, "Aladdin");
        assertThat(look.value().get().known()).contains("Aladdin");
    }

    @Test
    void enablingALookAsks() {
        Observation<String> look = cache.observeDisabled(test.query);
        look.enable(true);
        test.answer(look, "Aladdin");
        look.enable(false);
        test.pass(Duration.ofMinutes(6));
        look.enable(true);
        test.answer(look, "Jasmine");
        assertThat(source.requests()).isEqualTo(2);
    }

    @Test
    void aDisabledLookSeesWhatAnotherOneFetches() {
        Observation<String> disabled = cache.observeDisabled(test.query);
        Observation<String> enabled = cache.observe(test.query);
        test.answer(enabled, "Aladdin");
        assertThat(disabled.value().get().known()).contains("Aladdin");
    }

    @Test
    void askingByHandAsksHoweverFreshTheValueIs() {
        Observation<String> look = cache.observe(test.query);
        test.answer(look, "Aladdin");
        look.refetch();
        look.refetch();
        test.answer(look, "Jasmine");
        assertThat(source.requests()).isEqualTo(2);
    }

    @Test
    void hoveringFetchesOnceAndOpeningThenFetchesNothing() {
        cache.prefetch(test.query);
        cache.prefetch(test.query);
        source.awaitRequest();
        source.answer("Aladdin");
        test.dispatcher.runUntil(() -> cache.known(test.query).isPresent());
        cache.prefetch(test.query);
        Observation<String> look = cache.observe(test.query);
        assertThat(look.value().get()).isEqualTo(new Loadable.Ready<>("Aladdin", true));
        assertThat(look.activity().get()).isEqualTo(Activity.IDLE);
        assertThat(source.requests()).isEqualTo(1);
    }

    @Test
    void aPrefetchIsNotCancelledByALookThatEnds() {
        cache.prefetch(test.query);
        source.awaitRequest();
        cache.observe(test.query).close();
        source.answer("Aladdin");
        test.dispatcher.runUntil(() -> cache.known(test.query).isPresent());
        assertThat(source.requests()).isEqualTo(1);
    }

    @Test
    void whoeverFetchesWithoutLookingGetsTheProblem() {
        var result = cache.fetch(test.query);
        source.awaitRequest();
        source.fail(new Problem.NotFound("404"));
        test.dispatcher.runUntil(result::isDone);
        assertThatThrownBy(result::join).hasMessageContaining("NotFound");
    }

    @Test
    void comingBackToTheWindowFetchesWhatIsStaleAndLookedAt() {
        FakeSource<String> unseen = new FakeSource<>();
        QueryDefinition<String> other = QueryDefinition.of(QueryKey.of("scenes", "p1"), unseen);
        Observation<String> look = cache.observe(test.query);
        test.answer(look, "Aladdin");
        Observation<String> gone = cache.observe(other);
        unseen.awaitRequest();
        unseen.answer("a scene");
        test.idle(gone);
        gone.close();

        cache.focused();
        assertThat(look.activity().get()).isEqualTo(Activity.IDLE);

        test.pass(Duration.ofMinutes(6));
        cache.focused();
        cache.focused();
        test.answer(look, "Jasmine");
        assertThat(source.requests()).isEqualTo(2);
        assertThat(unseen.requests()).isEqualTo(1);
    }

    @Test
    void asksPeriodicallyOnlyWhileTheWindowCanBeSeen() {
        Observation<String> look =
                cache.observe(test.query.with(QueryOptions.DEFAULT.every(Duration.ofSeconds(30))));
        test.answer(look, "1");
        test.pass(Duration.ofSeconds(29));
        assertThat(look.activity().get()).isEqualTo(Activity.IDLE);
        test.pass(Duration.ofSeconds(1));
        test.answer(look, "2");
        cache.visible(false);
        test.pass(Duration.ofMinutes(4));
        assertThat(look.activity().get()).isEqualTo(Activity.IDLE);
        cache.visible(true);
        test.pass(Duration.ofSeconds(30));
        test.answer(look, "3");
        look.close();
        test.pass(Duration.ofMinutes(4));
        assertThat(source.requests()).isEqualTo(3);
    }

    @Test
    void asksPeriodicallyOnceForTwoLooks() {
        QueryDefinition<String> periodic =
                test.query.with(QueryOptions.DEFAULT.every(Duration.ofSeconds(30)));
        Observation<String> look = cache.observe(periodic);
        test.answer(look, "1");
        test.pass(Duration.ofSeconds(20));
        Observation<String> second = cache.observe(periodic);
        test.pass(Duration.ofSeconds(10));
        test.answer(look, "2");
        second.close();
        test.pass(Duration.ofSeconds(30));
        test.answer(look, "3");
        assertThat(source.requests()).isEqualTo(3);
    }

    @Test
    void comingBackToAHiddenWindowFetchesWhatIsStale() {
        Observation<String> look = cache.observe(test.query);
        test.answer(look, "Aladdin");
        cache.visible(false);
        test.pass(Duration.ofMinutes(6));
        cache.visible(true);
        test.answer(look, "Jasmine");
        assertThat(source.requests()).isEqualTo(2);
    }

    @Test
    void isDroppedHalfAnHourAfterTheLastLook() {
        Observation<String> look = cache.observe(test.query);
        test.answer(look, "Aladdin");
        test.pass(Duration.ofHours(2));
        assertThat(cache.known(test.query)).contains("Aladdin");
        look.close();
        test.pass(Duration.ofMinutes(30).minusMillis(1));
        assertThat(cache.known(test.query)).contains("Aladdin");
        test.pass(Duration.ofMillis(1));
        assertThat(cache.known(test.query)).isEmpty();
    }

    @Test
    void aNewLookWithinHalfAnHourKeepsTheValue() {
        Observation<String> look = cache.observe(test.query);
        test.answer(look, "Aladdin");
        look.close();
        test.pass(Duration.ofMinutes(4));
        Observation<String> again = cache.observe(test.query);
        test.pass(Duration.ofHours(1));
        assertThat(again.value().get().known()).contains("Aladdin");
    }

    @Test
    void whatIsBeingFetchedForNobodyIsDroppedLater() {
        cache.prefetch(test.query);
        source.awaitRequest();
        test.pass(Duration.ofHours(1));
        source.answer("Aladdin");
        test.dispatcher.runUntil(() -> cache.known(test.query).isPresent());
        test.pass(Duration.ofMinutes(29));
        assertThat(cache.known(test.query)).isPresent();
        test.pass(Duration.ofMinutes(1));
        assertThat(cache.known(test.query)).isEmpty();
    }
}
