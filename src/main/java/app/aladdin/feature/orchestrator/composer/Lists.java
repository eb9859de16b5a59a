package app.aladdin.feature.orchestrator.composer;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Lists with one item more or less.
final class Lists {
    private Lists() {}

    static <T> List<T> with(List<T> list, T item) {
        return list.contains(item) ? list : Stream.concat(list.stream(), Stream.of(item)).toList();
    }

    static <T> List<T> without(List<T> list, T item) {
        return list.stream().filter(Predicate.<T>isEqual(item).negate()).toList();
    }

    /// With the item where it was missing, without it where it was there.
    static <T> List<T> toggled(List<T> list, T item) {
        return list.contains(item) ? without(list, item) : with(list, item);
    }
}
