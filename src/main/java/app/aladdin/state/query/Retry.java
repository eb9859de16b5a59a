package app.aladdin.state.query;

import app.aladdin.contract.Problem;
import app.aladdin.state.BackOff;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Decides whether and when a fetch that failed is tried again.
final class Retry {
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /// A server that asks for more patience than this is not waited for: the problem says until
    /// when.
    private static final Duration MOST_PATIENCE = Duration.ofMinutes(2);

    private final BackOff backOff;
    private int left;

    Retry(int retries, RandomGenerator random) {
        this.left = retries;
        this.backOff = new BackOff(FIRST, LONGEST, random);
    }

    /// How long to wait after a failure; empty when trying again is of no use.
    Optional<Duration> after(Problem problem, Instant now) {
        if (left == 0 || !worthIt(problem)) {
            return Optional.empty();
        }
        left--;
        Duration wait = backOff.next();
        if (problem instanceof Problem.RateLimited limited && limited.until() != null) {
            Duration asked = Duration.between(now, limited.until());
            if (asked.compareTo(MOST_PATIENCE) > 0) {
                return Optional.empty();
            }
            // Not before the time given, and not all clients at the same moment.
            return Optional.of(asked.isNegative() ? wait : asked.plus(wait.dividedBy(4)));
        }
        return Optional.of(wait);
    }

    private static boolean worthIt(Problem problem) {
        return problem.connection()
                || problem instanceof Problem.RateLimited
                || (problem instanceof Problem.ServerFault fault && fault.recoverable());
    }
}
