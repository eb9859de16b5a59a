package app.aladdin.client.executions;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.function.Function;

/// Keeps the greatest of what it is offered, so that neither order nor repetition matters. The
/// order has to tell apart whatever is not equal. Not thread-safe.
final class Greatest<T> {
    private final Comparator<? super T> order;
    private @Nullable T value;

    Greatest(Comparator<? super T> order) {
        this.order = order;
    }

    void offer(T candidate) {
        T kept = value;
        if (kept == null || order.compare(candidate, kept) > 0) {
            value = candidate;
        }
    }

    @Nullable T value() {
        return value;
    }

    <R> @Nullable R map(Function<? super T, ? extends @Nullable R> of) {
        T kept = value;
        return kept == null ? null : of.apply(kept);
    }
}
