package app.aladdin.net;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/// When a call is given up. A name is looked up and a connection made within `connect`; the rest is
/// by the call's [Patience].
public record Timeouts(Duration connect, Span quick, Span answer, Span task, Span transfer) {
    public static final Timeouts STANDARD =
            new Timeouts(
                    Duration.ofSeconds(5),
                    new Span(Duration.ofSeconds(20), Duration.ofSeconds(60)),
                    new Span(Duration.ofMinutes(5), Duration.ofMinutes(5)),
                    new Span(Duration.ofMinutes(15), Duration.ofMinutes(15)),
                    new Span(Duration.ofSeconds(60), Duration.ofMinutes(10)));

    /// The usual ones with another patience for ordinary answers; `null` for the usual one.
    public static Timeouts quickly(@Nullable Duration patience) {
        return patience == null
                ? STANDARD
                : new Timeouts(
                        STANDARD.connect,
                        new Span(patience, patience.multipliedBy(3)),
                        STANDARD.answer,
                        STANDARD.task,
                        STANDARD.transfer);
    }

    /// @param silence the longest wait for the first byte of an answer, and for each one after it
    /// @param whole from the beginning of the call to the last byte of its answer, renewing the
    ///   token and redirects included: an answer that only drips ends here
    public record Span(Duration silence, Duration whole) {}

    Span of(Patience patience) {
        return switch (patience) {
            case QUICK -> quick;
            case ANSWER -> answer;
            case TASK -> task;
            case TRANSFER -> transfer;
        };
    }
}
