package app.aladdin.state.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The pending changes over all queries, of each query the oldest lowest.
final class Patches {
    private final Map<QueryKey, List<Patch<?>>> byKey = new HashMap<>();
    private final Map<String, Set<QueryKey>> byWish = new HashMap<>();

    /// Lays a patch on top; one of the same wish over the same query is replaced in its place.
    void put(Patch<?> patch) {
        List<Patch<?>> over = byKey.computeIfAbsent(patch.key(), key -> new ArrayList<>());
        byWish.computeIfAbsent(patch.id(), id -> new LinkedHashSet<>()).add(patch.key());
        for (int i = 0; i < over.size(); i++) {
            if (over.get(i).id().equals(patch.id())) {
                over.set(i, patch);
                return;
            }
        }
        over.add(patch);
    }

    /// Takes away all patches of a wish and tells over which queries they lay.
    Set<QueryKey> lift(String id) {
        Set<QueryKey> keys = byWish.remove(id);
        if (keys == null) {
            return Set.of();
        }
        for (QueryKey key : keys) {
            byKey.computeIfPresent(
                    key,
                    (it, over) -> {
                        over.removeIf(patch -> patch.id().equals(id));
                        return over.isEmpty() ? null : over;
                    });
        }
        return keys;
    }

    <T> Optional<T> apply(QueryKey key, Optional<T> value) {
        Optional<T> result = value;
        for (Patch<?> patch : byKey.getOrDefault(key, List.of())) {
            result = this.<T>typed(patch).change().apply(result);
        }
        return result;
    }

    /// Equal keys are queries of the same type; who uses one key for two types has a bug.
    @SuppressWarnings("unchecked")
    private <T> Patch<T> typed(Patch<?> patch) {
        return (Patch<T>) patch;
    }
}
