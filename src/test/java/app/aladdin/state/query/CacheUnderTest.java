package app.aladdin.state.query;

import app.aladdin.contract.Problem;
import app.aladdin.state.Background;
import app.aladdin.state.FakeDispatcher;
import app.aladdin.state.FakeTimer;
import app.aladdin.state.Loadable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A cache on a clock and a thread that the test moves.
final class CacheUnderTest implements AutoCloseable {
    static final QueryKey KEY = QueryKey.of("characters", "p1");
    static final Problem FAULT = new Problem.ServerFault("500", "", true);

    final FakeTimer timer = new FakeTimer();
    final FakeDispatcher dispatcher = new FakeDispatcher();
    final Background background = new Background("test");
    private final BlockingQueue<Problem> problems = new LinkedBlockingQueue<>();
    final QueryCache cache =
            new QueryCache(
                    dispatcher,
                    background,
                    action -> background.start("keep", action::run, failure -> {}),
                    timer,
                    new Random(1),
                    problems::add);
    final FakeSource<String> source = new FakeSource<>();
    final QueryDefinition<String> query = QueryDefinition.of(KEY, source);

    /// Lets time pass and runs what that brings.
    void pass(Duration duration) {
        timer.pass(duration);
        dispatcher.run();
    }

    /// Answers the request that is under way, and waits until the cache has it.
    void answer(Observation<String> observation, String value) {
        source.awaitRequest();
        source.answer(value);
        idle(observation);
    }

    /// As [#answer], for a query that looks on this computer first.
    void answerAfterRestoring(Observation<String> observation, String value) {
        dispatcher.runNext();
        answer(observation, value);
    }

    /// Lets the request under way fail for good.
    void fail(Observation<String> observation, Problem problem) {
        source.awaitRequest();
        source.fail(problem);
        idle(observation);
    }

    void idle(Observation<?> observation) {
        dispatcher.runUntil(() -> observation.activity().get() == Activity.IDLE);
    }

    /// Lets the request under way fail, and waits until the cache waits to try again.
    void failForNow(Problem problem) {
        int before = timer.waiting();
        source.awaitRequest();
        source.fail(problem);
        dispatcher.runUntil(() -> timer.waiting() > before);
    }

    /// The next problem that belongs to no query.
    Problem told() throws InterruptedException {
        Problem problem = problems.poll(20, TimeUnit.SECONDS);
        if (problem == null) {
            throw new AssertionError("no problem");
        }
        return problem;
    }

    /// A look whose values are recorded.
    static <T> List<Loadable<T>> record(Observation<T> observation) {
        List<Loadable<T>> seen = new ArrayList<>();
        observation.value().subscribe(value -> seen.add(value));
        return seen;
    }

    @Override
    public void close() {
        background.close();
    }
}
