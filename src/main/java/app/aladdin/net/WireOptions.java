package app.aladdin.net;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// How a wire behaves.
///
/// @param apiVersion the version of the API in the path; 0 takes what the address names, else 1
/// @param extraCa a PEM file of further authorities to trust, beside the system's; `null` for none
/// @param maxAnswer the largest answer that is taken into memory, in bytes after unpacking
/// @param ledger told of everything that is sent
/// @param template the path without ids of the segments of a path, for the ledger
/// @param deprecated told once of each endpoint that a server calls deprecated
public record WireOptions(
        int apiVersion,
        @Nullable Path extraCa,
        Timeouts timeouts,
        long maxAnswer,
        Ledger ledger,
        Function<List<String>, String> template,
        Consumer<Deprecation> deprecated,
        Clock clock) {
    /// More than any honest answer, less than what would exhaust the memory.
    private static final long MAX_ANSWER = 32L * 1024 * 1024;

    /// Version 1, the system's trust, the usual times, no book.
    public static final WireOptions STANDARD =
            new WireOptions(
                    0,
                    null,
                    Timeouts.STANDARD,
                    MAX_ANSWER,
                    Ledger.NONE,
                    path -> "/" + (path.isEmpty() ? "" : path.getFirst()),
                    deprecation -> {},
                    Clock.systemUTC());

    public WireOptions withTimeouts(Timeouts other) {
        return new WireOptions(
                apiVersion, extraCa, other, maxAnswer, ledger, template, deprecated, clock);
    }

    public WireOptions withMaxAnswer(long bytes) {
        return new WireOptions(
                apiVersion, extraCa, timeouts, bytes, ledger, template, deprecated, clock);
    }

    public WireOptions withApiVersion(int version) {
        return new WireOptions(
                version, extraCa, timeouts, maxAnswer, ledger, template, deprecated, clock);
    }

    public WireOptions withExtraCa(@Nullable Path pem) {
        return new WireOptions(
                apiVersion, pem, timeouts, maxAnswer, ledger, template, deprecated, clock);
    }

    public WireOptions withLedger(Ledger other, Function<List<String>, String> newTemplate) {
        return new WireOptions(
                apiVersion, extraCa, timeouts, maxAnswer, other, newTemplate, deprecated, clock);
    }

    public WireOptions withDeprecated(Consumer<Deprecation> told) {
        return new WireOptions(
                apiVersion, extraCa, timeouts, maxAnswer, ledger, template, told, clock);
    }

    public WireOptions withClock(Clock other) {
        return new WireOptions(
                apiVersion, extraCa, timeouts, maxAnswer, ledger, template, deprecated, other);
    }
}
