package app.aladdin.state.query;

import java.time.Instant;
import java.util.Optional;

/// Keeps values of queries over restarts. Restored on background threads, saved on the thread that
/// the cache was given for it.
public interface Persister<T> {

    /// A value that was kept.
    ///
    /// @param at when the server gave it
    record Kept<T>(T value, Instant at) {}

    Optional<Kept<T>> restore(QueryKey key);

    void save(QueryKey key, T value, Instant at);
}
