package app.aladdin.studio.live;

import app.aladdin.contract.ChatResponse;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.studio.store.Receipt;
import app.aladdin.studio.store.Receipts;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/// Requests being answered, by idempotency key: a repeat waits for the first instead of running.
final class Flights {
    private static final long PATIENCE_SECONDS = 120;

    private final ConcurrentHashMap<String, Flight> flights = new ConcurrentHashMap<>();

    ChatResponse once(Receipt receipt, Supplier<ChatResponse> work) {
        Flight mine = new Flight(receipt.fingerprint(), new CompletableFuture<>());
        // No user id has a line feed.
        String name = receipt.user() + "\n" + receipt.key();
        Flight first = flights.putIfAbsent(name, mine);
        if (first != null) {
            return first.landed(receipt);
        }
        try {
            ChatResponse response = work.get();
            mine.result.complete(response);
            return response;
        } catch (RuntimeException e) {
            mine.result.completeExceptionally(e);
            throw e;
        } finally {
            flights.remove(name, mine);
        }
    }

    private record Flight(String fingerprint, CompletableFuture<ChatResponse> result) {
        ChatResponse landed(Receipt receipt) {
            if (!fingerprint.equals(receipt.fingerprint())) {
                throw Receipts.otherRequest();
            }
            try {
                return result.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (ExecutionException e) {
                throw new ProblemException(ProblemException.of(e), e);
            } catch (TimeoutException e) {
                throw new ProblemException(new Problem.Conflict("still being answered"), e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ProblemException(new Problem.Conflict("interrupted"), e);
            }
        }
    }
}
