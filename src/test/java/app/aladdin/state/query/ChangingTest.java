package app.aladdin.state.query;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.Problem;
import app.aladdin.state.Loadable;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Invalidation, writes, and pending changes that overlap.
final class ChangingTest {
    private final CacheUnderTest test = new CacheUnderTest();
    private final QueryCache cache = test.cache;
    private final FakeSource<String> source = test.source;

    @AfterEach
    void close() {
        test.close();
    }

    private static Patch<String> appends(String id, String text) {
        return new Patch<>(id, CacheUnderTest.KEY, below -> Optional.of(below.orElse("") + text));
    }

    @Test
    void invalidationByPrefixFetchesWhatIsLookedAt() {
        Observation<String> look = cache.observe(test.query);
        test.answer(look, "Aladdin");
        cache.invalidate(QueryKey.of("scenes"));
        cache.invalidate(QueryKey.of("characters", "p2"));
        cache.invalidate(QueryKey.of("characters", "p1", "more"));
        assertThat(look.activity().get()).isEqualTo(Activity.IDLE);
        cache.invalidate(QueryKey.of("characters"));
        assertThat(look.value().get().known()).contains("Aladdin");
        test.answer(look, "Jasmine");
        assertThat(source.requests()).isEqualTo(2);
    }

    @Test
    void whatNobodyLooksAtIsFetchedAtTheNextLook() {
        Observation<String> look = cache.observe(test.query);
        test.answer(look, "Aladdin");
        look.close();
        cache.invalidate(CacheUnderTest.KEY);
        test.dispatcher.run();
        assertThat(source.requests()).isEqualTo(1);
        Observation<String> again = cache.observe(test.query);
        test.answer(again, "Jasmine");
        assertThat(source.requests()).isEqualTo(2);
    }

    @Test
    void aRequestUnderWayDuringInvalidationIsNotTakenAsFresh() {
        Observation<String> look = cache.observe(test.query);
        List<Loadable<String>> seen = CacheUnderTest.record(look);
        source.awaitRequest();
        cache.invalidate(CacheUnderTest.KEY);
        cache.invalidate(CacheUnderTest.KEY);
        source.answer("old");
        source.awaitRequest(test.dispatcher);
        source.answer("new");
        test.idle(look);
        assertThat(seen)
                .containsExactly(
                        Loadable.loading(),
                        new Loadable.Ready<>("old", true),
                        new Loadable.Ready<>("new", true));
        assertThat(source.requests()).isEqualTo(2);
    }

    @Test
    void aPrefetchUnderWayDuringInvalidationIsFetchedAgainAtTheNextLook() {
        cache.prefetch(test.query);
        source.awaitRequest();
        cache.invalidate(CacheUnderTest.KEY);
        source.answer("old");
        test.dispatcher.runUntil(() -> cache.known(test.query).isPresent());
        assertThat(source.requests()).isEqualTo(1);
        Observation<String> look = cache.observe(test.query);
        test.answer(look, "new");
        assertThat(source.requests()).isEqualTo(2);
    }

    @Test
    void aRequestThatBeganAfterTheInvalidationIsFresh() {
        Observation<String> look = cache.observe(test.query);
        test.failForNow(CacheUnderTest.FAULT);
        cache.invalidate(CacheUnderTest.KEY);
        test.pass(Duration.ofSeconds(2));
        test.answer(look, "new");
        assertThat(source.requests()).isEqualTo(2);
    }

    @Test
    void aWriteIsShownAtOnceAndIsFresh() {
        cache.write(test.query, known -> Optional.of("written"));
        Observation<String> look = cache.observe(test.query);
        assertThat(look.value().get()).isEqualTo(new Loadable.Ready<>("written", true));
        assertThat(look.activity().get()).isEqualTo(Activity.IDLE);
        test.pass(Duration.ofMinutes(5));
        cache.focused();
        test.answer(look, "fetched");
        assertThat(source.requests()).isEqualTo(1);
    }

    @Test
    void aWriteOfNothingChangesNothing() {
        cache.write(test.query, known -> Optional.empty());
        assertThat(cache.known(test.query)).isEmpty();
    }

    @Test
    void aRequestOlderThanAWriteDoesNotUndoIt() {
        Observation<String> look = cache.observe(test.query);
        test.answer(look, "old");
        List<Loadable<String>> seen = CacheUnderTest.record(look);
        look.refetch();
        source.awaitRequest();
        cache.write(test.query, known -> Optional.of("written"));
        source.answer("old");
        source.awaitRequest(test.dispatcher);
        source.answer("written and more");
        test.idle(look);
        assertThat(seen.stream().map(Loadable::known))
                .containsExactly(
                        Optional.of("old"),
                        Optional.of("written"),
                        Optional.of("written and more"));
    }

    @Test
    void aWriteSurvivesTheCancellationOfAnOlderRequest() {
        Observation<String> look = cache.observe(test.query);
        source.awaitRequest();
        cache.write(test.query, known -> Optional.of("written"));
        cache.cancel(CacheUnderTest.KEY);
        assertThat(look.value().get().known()).contains("written");
    }

    @Test
    void rollingBackTheFirstOfTwoChangesKeepsTheSecond() {
        Observation<String> look = cache.observe(test.query);
        test.answer(look, "A");
        cache.overlay(appends("1", "-one"));
        cache.overlay(appends("2", "-two"));
        assertThat(look.value().get().known()).contains("A-one-two");
        cache.lift("1");
        assertThat(look.value().get().known()).contains("A-two");
        assertThat(cache.confirmed(test.query)).contains("A");
        cache.lift("2");
        assertThat(look.value().get().known()).contains("A");
        assertThat(source.requests()).isEqualTo(1);
    }

    @Test
    void pendingChangesLieOverWhateverIsFetched() {
        Observation<String> look = cache.observe(test.query);
        test.answer(look, "A");
        cache.overlay(appends("1", "-one"));
        look.refetch();
        test.answer(look, "B");
        assertThat(look.value().get().known()).contains("B-one");
    }

    @Test
    void theServersAnswerReplacesAChangeWithoutAFlicker() {
        Observation<String> look = cache.observe(test.query);
        test.answer(look, "A");
        cache.overlay(appends("1", "-one"));
        cache.overlay(appends("2", "-two"));
        List<Loadable<String>> seen = CacheUnderTest.record(look);
        cache.batch(() -> {
            cache.write(test.query, known -> Optional.of("A-one"));
            cache.lift("1");
        });
        assertThat(seen).containsExactly(new Loadable.Ready<>("A-one-two", true));
        cache.lift("2");
        assertThat(look.value().get().known()).contains("A-one");
    }

    @Test
    void aChangeMadeAgainKeepsItsPlace() {
        Observation<String> look = cache.observe(test.query);
        test.answer(look, "A");
        cache.overlay(appends("1", "-one"));
        cache.overlay(appends("2", "-two"));
        cache.overlay(appends("1", "-ONE"));
        assertThat(look.value().get().known()).contains("A-ONE-two");
    }

    @Test
    void aChangeIsShownThoughNothingIsKnown() {
        cache.offline(Optional.of(new Problem.Offline("")));
        cache.overlay(appends("1", "pending"));
        Observation<String> look = cache.observe(test.query);
        assertThat(look.value().get().known()).contains("pending");
    }

    @Test
    void whatIsDeletedHereIsNotThere() {
        Observation<String> look = cache.observe(test.query);
        test.answer(look, "A");
        cache.overlay(new Patch<String>("1", CacheUnderTest.KEY, below -> Optional.empty()));
        assertThat(look.value().get().known()).isEmpty();
        cache.lift("1");
        assertThat(look.value().get()).isEqualTo(new Loadable.Ready<>("A", true));
    }

    @Test
    void nothingIsRecomputedWhenNothingChanged() {
        FakeSource<List<String>> lists = new FakeSource<>();
        QueryDefinition<List<String>> query = QueryDefinition.of(QueryKey.of("lists"), lists);
        Observation<List<String>> look = cache.observe(query);
        List<Loadable<List<String>>> seen = CacheUnderTest.record(look);
        lists.awaitRequest();
        lists.answer(List.of("a", "b"));
        test.idle(look);
        List<String> first = look.value().get().known().orElseThrow();
        look.refetch();
        lists.awaitRequest();
        lists.answer(List.of("a", "b"));
        test.idle(look);
        assertThat(look.value().get().known().orElseThrow()).isSameAs(first);
        assertThat(seen).hasSize(2);
        assertThat(lists.requests()).isEqualTo(2);
    }

    @Test
    void forgettingBeginsAnew() {
        Observation<String> look = cache.observe(test.query);
        test.answer(look, "A");
        cache.reset(QueryKey.of("characters"));
        assertThat(look.value().get()).isEqualTo(Loadable.loading());
        test.answer(look, "B");
        assertThat(look.value().get().known()).contains("B");
    }
}
