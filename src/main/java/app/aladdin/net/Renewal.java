package app.aladdin.net;

import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/// Renews a refused token once for all requests that wait for it. Thread-safe.
final class Renewal {
    private static final long LOOK_MILLIS = 50;
    private static final long LONGEST_MILLIS = 120_000;

    private final Tokens tokens;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable CompletableFuture<Optional<String>> underWay;

    /// Refused, and no renewal helped: nobody asks for another one.
    private @Nullable String over;

    /// Came from a renewal and has not been accepted yet. Where it is refused too, another renewal
    /// would go round in circles.
    private @Nullable String unproven;

    Renewal(Tokens tokens) {
        this.tokens = tokens;
    }

    @Nullable String current() {
        return tokens.current();
    }

    /// A request without a token was refused.
    void wanted() {
        tokens.wanted();
    }

    /// The server accepted a token.
    void accepted(String token) {
        lock.lock();
        try {
            if (token.equals(unproven)) {
                unproven = null;
            }
        } finally {
            lock.unlock();
        }
    }

    /// The token to use after one was refused; `null` when there is none. Waits for a renewal.
    ///
    /// @throws Told with the reason when it is not known whether there is one
    @Nullable String after(String refused, BooleanSupplier cancelled) throws Told {
        CompletableFuture<Optional<String>> result = null;
        lock.lock();
        try {
            String current = tokens.current();
            if (current == null || !current.equals(refused)) {
                return current;
            }
            if (!refused.equals(over) && !refused.equals(unproven)) {
                if (underWay == null) {
                    underWay = start(refused);
                }
                result = underWay;
            }
        } finally {
            lock.unlock();
        }
        if (result == null) {
            refused(refused);
            return null;
        }
        return await(result, cancelled);
    }

    /// A renewed token was refused as well.
    void refused(String token) {
        boolean ended;
        lock.lock();
        try {
            ended = token.equals(unproven) && !token.equals(over);
            if (ended) {
                over = token;
            }
        } finally {
            lock.unlock();
        }
        if (ended) {
            tokens.over(token);
        }
    }

    private CompletableFuture<Optional<String>> start(String refused) {
        CompletableFuture<Optional<String>> result = new CompletableFuture<>();
        Thread.ofVirtual().name("token-renewal").start(() -> renew(refused, result));
        return result;
    }

    // On a thread of its own: the request that happens to come first may be cancelled while others
    // still wait.
    private void renew(String refused, CompletableFuture<Optional<String>> result) {
        try {
            Optional<String> renewed =
                    Optional.ofNullable(tokens.renew(refused))
                            .filter(token -> !token.equals(refused));
            lock.lock();
            try {
                underWay = null;
                unproven = renewed.orElse(unproven);
                over = renewed.isPresent() ? over : refused;
            } finally {
                lock.unlock();
            }
            if (renewed.isEmpty()) {
                tokens.over(refused);
            }
            result.complete(renewed);
        } catch (RuntimeException failure) {
            lock.lock();
            try {
                underWay = null;
            } finally {
                lock.unlock();
            }
            result.completeExceptionally(failure);
        }
    }

    private static @Nullable String await(
            CompletableFuture<Optional<String>> result, BooleanSupplier cancelled) throws Told {
        for (long waited = 0; waited < LONGEST_MILLIS; waited += LOOK_MILLIS) {
            try {
                return result.get(LOOK_MILLIS, TimeUnit.MILLISECONDS).orElse(null);
            } catch (TimeoutException notYet) {
                if (cancelled.getAsBoolean()) {
                    throw new Told(new Problem.TimedOut("given up"));
                }
            } catch (ExecutionException failed) {
                throw new Told(ProblemException.of(failed));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Told(new Problem.TimedOut("given up"));
            }
        }
        throw new Told(new Problem.TimedOut("no renewal in time"));
    }
}
