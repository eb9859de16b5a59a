package app.aladdin.studio.http;

import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.studio.access.RateLimit;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/// Lets each user ask the orchestrator so often in any stretch of time. Stopping and cancelling are
/// always free. Refused requests do not count.
final class RateGate {
    private final RateLimit limit;
    private final InstantSource clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, ArrayDeque<Instant>> asked = new HashMap<>();

    RateGate(RateLimit limit, InstantSource clock) {
        this.limit = limit;
        this.clock = clock;
    }

    /// @throws ProblemException with [Problem.RateLimited], saying when the next one is free
    void check(Context ctx) {
        String path = ctx.path();
        if (limit.requests() > 0
                && ctx.method().equals(HandlerType.POST)
                && !path.endsWith("/stop")
                && !path.endsWith("/cancel")) {
            count(Guard.principal(ctx).userId());
        }
    }

    void count(String user) {
        Instant now = clock.instant();
        Instant start = now.minus(limit.window());
        lock.lock();
        try {
            asked.values()
                    .forEach(times -> {
                        while (!times.isEmpty() && !times.getFirst().isAfter(start)) {
                            times.removeFirst();
                        }
                    });
            asked.values().removeIf(ArrayDeque::isEmpty);
            ArrayDeque<Instant> mine = asked.computeIfAbsent(user, id -> new ArrayDeque<>());
            if (mine.size() >= limit.requests()) {
                throw new ProblemException(
                        new Problem.RateLimited(
                                "at most "
                                        + limit.requests()
                                        + " requests in "
                                        + limit.window().toSeconds()
                                        + " seconds",
                                mine.getFirst().plus(limit.window())));
            }
            mine.addLast(now);
        } finally {
            lock.unlock();
        }
    }
}
