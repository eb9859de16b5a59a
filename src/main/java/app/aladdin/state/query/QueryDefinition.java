package app.aladdin.state.query;

import java.util.Optional;

/// A query: its name, where its value comes from, how it behaves. Of several definitions with equal
/// keys the first one counts, as long as its query is in the cache.
///
/// @param persister where the value is kept over restarts, if it is
public record QueryDefinition<T>(
        QueryKey key, Fetcher<T> fetcher, Optional<Persister<T>> persister, QueryOptions options) {

    /// A query with the usual options whose value is kept in memory only.
    public static <T> QueryDefinition<T> of(QueryKey key, Fetcher<T> fetcher) {
        return new QueryDefinition<>(key, fetcher, Optional.empty(), QueryOptions.DEFAULT);
    }

    public QueryDefinition<T> with(QueryOptions other) {
        return new QueryDefinition<>(key, fetcher, persister, other);
    }

    public QueryDefinition<T> with(Persister<T> other) {
        return new QueryDefinition<>(key, fetcher, Optional.of(other), options);
    }
}
