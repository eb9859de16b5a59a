package app.aladdin.state.query;

import java.time.Instant;
import java.util.Optional;

/// Keeps values of queries over restarts. Called on background threads, for one key at a time.
public interface Persister<T> {

    /// A value that was kept.
    ///
    /// @param at when the server gave it
    record Kept<T>(T value, Instant at) {}

    Optional<Kept<T>> restore(QueryKey key);

    void save(QueryKey key, T value, Instant at);
}
