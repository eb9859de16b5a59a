package app.aladdin.state.query;

import java.util.List;

/// Names a query, from the general to the particular: `characters`, then the project's id. Queries
/// with equal keys are the same query.
public record QueryKey(List<String> parts) {

    public QueryKey {
        parts = List.copyOf(parts);
    }

    public static QueryKey of(String... parts) {
        return new QueryKey(List.of(parts));
    }

    /// Whether this key lies below a prefix; every key lies below itself and below the empty key.
    public boolean startsWith(QueryKey prefix) {
        return parts.size() >= prefix.parts.size()
                && parts.subList(0, prefix.parts.size()).equals(prefix.parts);
    }
}
