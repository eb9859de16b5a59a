package app.aladdin.state.query;

import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.state.FakeDispatcher;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// Where a query's value comes from; each request waits until the test answers it.
final class FakeSource<T> implements Fetcher<T> {
    private static final long PATIENCE_SECONDS = 20;

    private sealed interface Answer<T> {
        record Value<T>(T value) implements Answer<T> {}

        record Fault<T>(Problem problem) implements Answer<T> {}
    }

    private final BlockingQueue<Integer> asked = new LinkedBlockingQueue<>();
    private final BlockingQueue<Answer<T>> answers = new LinkedBlockingQueue<>();
    private final BlockingQueue<Integer> interrupted = new LinkedBlockingQueue<>();
    private final AtomicInteger requests = new AtomicInteger();

    @Override
    public T fetch() throws InterruptedException {
        int number = requests.incrementAndGet();
        asked.add(number);
        try {
            return switch (answers.take()) {
                case Answer.Value<T> answer -> answer.value();
                case Answer.Fault<T> fault -> throw new ProblemException(fault.problem());
            };
        } catch (InterruptedException e) {
            interrupted.add(number);
            throw e;
        }
    }

    int requests() {
        return requests.get();
    }

    /// Waits until the next request is made.
    void awaitRequest() {
        await(asked, "no request");
    }

    /// Runs the dispatcher until the next request is made.
    void awaitRequest(FakeDispatcher dispatcher) {
        int before = requests();
        dispatcher.runNext();
        if (requests() > before + 1) {
            throw new AssertionError("more than one request");
        }
        awaitRequest();
    }

    /// Waits until a request has been given up.
    void awaitInterruption() {
        await(interrupted, "no interruption");
    }

    private static void await(BlockingQueue<Integer> queue, String missing) {
        try {
            if (queue.poll(PATIENCE_SECONDS, TimeUnit.SECONDS) == null) {
                throw new AssertionError(missing);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    void answer(T value) {
        answers.add(new Answer.Value<>(value));
    }

    void fail(Problem problem) {
        answers.add(new Answer.Fault<>(problem));
    }
}
