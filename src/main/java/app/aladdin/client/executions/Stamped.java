package app.aladdin.client.executions;

import java.time.Instant;
import java.util.Comparator;
import java.util.function.Function;

/// A value with the time for which it was told.
record Stamped<T>(T value, Instant at) {

    /// Later is greater; at the same time the text decides, so that no order of arrival does.
    static <T> Comparator<Stamped<T>> latest(Function<T, String> text) {
        return Comparator.comparing((Stamped<T> one) -> one.at)
                .thenComparing(one -> text.apply(one.value));
    }
}
