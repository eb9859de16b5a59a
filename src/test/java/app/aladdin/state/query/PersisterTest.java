package app.aladdin.state.query;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.state.Loadable;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Values outlive the program.
final class PersisterTest {
    private static final Problem FULL = new Problem.Storage("disk full");

    private final CacheUnderTest test = new CacheUnderTest();
    private final QueryCache cache = test.cache;
    private final FakeSource<String> source = test.source;
    private final FakePersister kept = new FakePersister();
    private final QueryDefinition<String> query = test.query.with(kept);

    private static final class FakePersister implements Persister<String> {
        final Map<QueryKey, Kept<String>> values = new ConcurrentHashMap<>();
        volatile boolean full;
        private final CountDownLatch saved = new CountDownLatch(1);

        void awaitSave() throws InterruptedException {
            if (!saved.await(20, TimeUnit.SECONDS)) {
                throw new AssertionError("nothing was kept");
            }
        }

        @Override
        public Optional<Kept<String>> restore(QueryKey key) {
            return Optional.ofNullable(values.get(key));
        }

        @Override
        public void save(QueryKey key, String value, Instant at) {
            if (!full) {
                values.put(key, new Kept<>(value, at));
            }
            saved.countDown();
            if (full) {
                throw new ProblemException(FULL);
            }
        }
    }

    @AfterEach
    void close() {
        test.close();
    }

    private void remember(String value) {
        kept.values.put(
                CacheUnderTest.KEY,
                new Persister.Kept<>(value, test.timer.now().minus(Duration.ofMinutes(1))));
    }

    @Test
    void showsTheKeptValueAndAsksWhetherItIsStillTrue() {
        remember("kept");
        Observation<String> look = cache.observe(query);
        test.dispatcher.runUntil(() -> look.value().get().known().isPresent());
        assertThat(look.value().get()).isEqualTo(new Loadable.Ready<>("kept", false));
        assertThat(look.activity().get()).isEqualTo(Activity.FETCHING);
        test.answer(look, "new");
        assertThat(look.value().get()).isEqualTo(new Loadable.Ready<>("new", true));
        assertThat(source.requests()).isEqualTo(1);
    }

    @Test
    void anAnswerEqualToTheKeptValueOnlyConfirmsIt() {
        remember("kept");
        Observation<String> look = cache.observe(query);
        test.answerAfterRestoring(look, "kept");
        assertThat(look.value().get()).isEqualTo(new Loadable.Ready<>("kept", true));
    }

    @Test
    void keepsWhatTheServerSaidWithItsTime() throws InterruptedException {
        Observation<String> look = cache.observe(query);
        test.answerAfterRestoring(look, "new");
        kept.awaitSave();
        assertThat(kept.values.get(CacheUnderTest.KEY))
                .isEqualTo(new Persister.Kept<>("new", test.timer.now()));
    }

    @Test
    void keepsWritesAndNeverPendingChanges() throws InterruptedException {
        cache.overlay(new Patch<String>("1", CacheUnderTest.KEY, below -> Optional.of("pending")));
        cache.write(query, known -> Optional.of("written"));
        assertThat(cache.known(query)).contains("pending");
        kept.awaitSave();
        assertThat(kept.restore(CacheUnderTest.KEY).map(Persister.Kept::value)).contains("written");
    }

    @Test
    void offlineTheKeptValueIsWhatThereIs() {
        remember("kept");
        Problem gone = new Problem.Offline("gone");
        cache.offline(Optional.of(gone));
        Observation<String> look = cache.observe(query);
        test.dispatcher.runUntil(() -> look.activity().get() == Activity.PAUSED);
        assertThat(look.value().get()).isEqualTo(new Loadable.Failed<>(gone, Optional.of("kept")));
        assertThat(source.requests()).isZero();
    }

    @Test
    void aDisabledLookShowsTheKeptValueAndAsksNothing() {
        remember("kept");
        Observation<String> look = cache.observeDisabled(query);
        test.dispatcher.runUntil(() -> look.value().get().known().isPresent());
        assertThat(look.value().get()).isEqualTo(new Loadable.Ready<>("kept", false));
        assertThat(look.activity().get()).isEqualTo(Activity.IDLE);
        assertThat(source.requests()).isZero();
    }

    @Test
    void aWriteIsNewerThanTheKeptValue() {
        remember("kept");
        Observation<String> look = cache.observeDisabled(query);
        cache.write(query, known -> Optional.of("written"));
        test.dispatcher.runNext();
        test.dispatcher.run();
        assertThat(look.value().get().known()).contains("written");
    }

    @Test
    void aValueThatCannotBeKeptIsShownAllTheSame() throws InterruptedException {
        kept.full = true;
        Observation<String> look = cache.observe(query);
        test.answerAfterRestoring(look, "new");
        kept.awaitSave();
        assertThat(look.value().get().known()).contains("new");
        assertThat(test.told()).isEqualTo(FULL);
    }

    @Test
    void isDroppedFromMemoryButNotFromThisComputer() {
        remember("kept");
        QueryDefinition<String> brief = query.with(QueryOptions.DEFAULT.keepFor(Duration.ZERO));
        Observation<String> look = cache.observeDisabled(brief);
        test.dispatcher.runUntil(() -> look.value().get().known().isPresent());
        look.close();
        test.pass(Duration.ZERO);
        assertThat(cache.known(brief)).isEmpty();
        assertThat(kept.values).hasSize(1);
    }
}
