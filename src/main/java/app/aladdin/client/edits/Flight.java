package app.aladdin.client.edits;

import app.aladdin.contract.Problem;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/// Edits that are sent together, a few of them at a time. As soon as one has to wait for better
/// times, those behind it stay here. Must be closed.
final class Flight implements AutoCloseable {
    private final Function<Departure, Outcome> sender;
    private final Queue<Departure> waiting;
    private final BlockingQueue<Result> results = new LinkedBlockingQueue<>();
    private final ExecutorService lanes;
    private int expected;
    private volatile boolean halted;

    /// What a lane has to tell.
    private sealed interface Result {
        record Landed(Landing landing) implements Result {}

        record Broken(RuntimeException failure) implements Result {}
    }

    /// @param atOnce how many requests may be under way at a time
    Flight(List<Departure> departures, int atOnce, Function<Departure, Outcome> sender) {
        this.sender = sender;
        this.waiting = new ConcurrentLinkedQueue<>(departures);
        this.expected = departures.size();
        int lanesNeeded = Math.min(atOnce, departures.size());
        lanes =
                Executors.newThreadPerTaskExecutor(
                        Thread.ofVirtual().name("client/edit-", 0).factory());
        for (int i = 0; i < lanesNeeded; i++) {
            lanes.execute(this::lane);
        }
    }

    private void lane() {
        for (Departure next = waiting.poll(); next != null; next = waiting.poll()) {
            results.add(result(next));
        }
    }

    private Result result(Departure departure) {
        try {
            Outcome outcome =
                    halted || !departure.wanted().getAsBoolean()
                            ? new Outcome.Unsent()
                            : sender.apply(departure);
            if (outcome instanceof Outcome.Later) {
                halted = true;
            }
            return new Result.Landed(new Landing(departure.edit(), outcome));
        } catch (RuntimeException e) {
            halted = true;
            return new Result.Broken(e);
        } catch (Exception interrupted) {
            // The wire throws this without saying so, when the program ends in the middle.
            Thread.currentThread().interrupt();
            halted = true;
            return new Result.Landed(
                    new Landing(
                            departure.edit(), new Outcome.Later(new Problem.TimedOut("given up"))));
        }
    }

    /// Whether something is still to be told.
    boolean more() {
        return expected > 0;
    }

    /// What has come by now, at least one; what comes right behind it is waited for a moment, so
    /// that it is told together.
    List<Landing> landed(Duration moment) throws InterruptedException {
        List<Landing> landings = new ArrayList<>();
        long end = 0;
        while (more()) {
            Result result =
                    landings.isEmpty()
                            ? results.take()
                            : results.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (result == null) {
                return landings;
            }
            if (landings.isEmpty()) {
                end = System.nanoTime() + moment.toNanos();
            }
            expected--;
            switch (result) {
                case Result.Landed landed -> landings.add(landed.landing());
                case Result.Broken broken -> throw broken.failure();
            }
        }
        return landings;
    }

    @Override
    public void close() {
        lanes.shutdownNow();
    }
}
