package app.aladdin.state.query;

import app.aladdin.contract.Problem;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What a query knows from the server.
///
/// @param at when the server gave the value
/// @param confirmed whether it did so in this run of the program
/// @param invalidated whether it is known to be outdated
/// @param problem why the last fetch failed
record Held<T>(
        Optional<T> value,
        Instant at,
        boolean confirmed,
        boolean invalidated,
        Optional<Problem> problem) {

    static <T> Held<T> nothing() {
        return new Held<>(Optional.empty(), Instant.EPOCH, false, false, Optional.empty());
    }

    /// A value from this computer: nobody told us what changed while the program was not running.
    static <T> Held<T> restored(Persister.Kept<T> kept) {
        return new Held<>(Optional.of(kept.value()), kept.at(), false, false, Optional.empty());
    }

    static <T> Held<T> confirmed(T value, Instant at) {
        return new Held<>(Optional.of(value), at, true, false, Optional.empty());
    }

    /// The same, known to be outdated.
    Held<T> outdated() {
        return new Held<>(value, at, confirmed, true, problem);
    }

    /// The same after a fetch that failed; trying again is due at the next occasion.
    Held<T> failed(Problem why) {
        return new Held<>(value, at, confirmed, true, Optional.of(why));
    }

    /// The same while it is fetched: a problem is shown on until there is news, but not where it is
    /// all there is.
    Held<T> fetching() {
        return value.isPresent()
                ? this
                : new Held<>(value, at, confirmed, invalidated, Optional.empty());
    }

    boolean stale(Instant now, Duration staleAfter) {
        boolean old = !now.isBefore(at.plus(staleAfter));
        // Nobody knows how old something is that is of tomorrow: the clock was put back.
        boolean ahead = at.isAfter(now.plus(staleAfter));
        return value.isEmpty() || invalidated || !confirmed || old || ahead;
    }
}
