package app.aladdin.state.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The pending changes over all queries, the oldest lowest.
final class Patches {
    private final List<Patch<?>> patches = new ArrayList<>();

    /// Lays a patch on top; one of the same wish over the same query is replaced in its place.
    void put(Patch<?> patch) {
        for (int i = 0; i < patches.size(); i++) {
            Patch<?> other = patches.get(i);
            if (other.id().equals(patch.id()) && other.key().equals(patch.key())) {
                patches.set(i, patch);
                return;
            }
        }
        patches.add(patch);
    }

    /// Takes away all patches of a wish and tells over which queries they lay.
    Set<QueryKey> lift(String id) {
        Set<QueryKey> keys =
                patches.stream()
                        .filter(patch -> patch.id().equals(id))
                        .map(Patch::key)
                        .collect(Collectors.toSet());
        patches.removeIf(patch -> patch.id().equals(id));
        return keys;
    }

    <T> Optional<T> apply(QueryKey key, Optional<T> value) {
        Optional<T> result = value;
        for (Patch<?> patch : patches) {
            if (patch.key().equals(key)) {
                result = this.<T>typed(patch).change().apply(result);
            }
        }
        return result;
    }

    /// Equal keys are queries of the same type; who uses one key for two types has a bug.
    @SuppressWarnings("unchecked")
    private <T> Patch<T> typed(Patch<?> patch) {
        return (Patch<T>) patch;
    }
}
