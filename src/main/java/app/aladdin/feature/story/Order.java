package app.aladdin.feature.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// An order in which a list can be looked at. What things are compared by is worked out once for
/// each, so that a long list is put in order quickly again and again. FX thread only.
final class Order<T> {
    private final String key;
    private final boolean descends;
    private final Sorting<T, ?> sorting;

    private Order(String key, boolean descends, Sorting<T, ?> sorting) {
        this.key = key;
        this.descends = descends;
        this.sorting = sorting;
    }

    /// An order from the smallest up.
    ///
    /// @param key of its name
    static <T, K> Order<T> up(String key, Function<T, K> value, Comparator<? super K> by) {
        return new Order<>(key, false, new Sorting<>(value, by));
    }

    /// An order from the largest down.
    static <T, K> Order<T> down(String key, Function<T, K> value, Comparator<? super K> by) {
        return new Order<>(key, true, new Sorting<>(value, by));
    }

    String key() {
        return key;
    }

    /// Whether the largest comes first as long as nobody turns it round.
    boolean descends() {
        return descends;
    }

    /// What things are compared by may have changed without them.
    void forget() {
        sorting.known.clear();
    }

    /// The things in this order; those that are equal in it stay as they are.
    ///
    /// @param turned the other way round
    List<T> sorted(List<T> things, boolean turned) {
        return sorting.sorted(things, descends != turned);
    }

    private static final class Sorting<T, K> {
        private final Function<T, K> value;
        private final Comparator<? super K> by;
        private Map<T, K> known = new IdentityHashMap<>();

        Sorting(Function<T, K> value, Comparator<? super K> by) {
            this.value = value;
            this.by = by;
        }

        private record Keyed<T, K>(T thing, K value) {}

        List<T> sorted(List<T> things, boolean down) {
            Map<T, K> now = new IdentityHashMap<>(things.size());
            List<Keyed<T, K>> keyed = new ArrayList<>(things.size());
            for (T thing : things) {
                K old = known.get(thing);
                K key = old == null ? value.apply(thing) : old;
                now.put(thing, key);
                keyed.add(new Keyed<>(thing, key));
            }
            known = now;
            Comparator<Keyed<T, K>> order = (a, b) -> by.compare(a.value(), b.value());
            keyed.sort(down ? order.reversed() : order);
            return keyed.stream().map(Keyed::thing).toList();
        }
    }
}
