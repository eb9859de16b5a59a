package app.aladdin.ui.markdown;

import java.util.HashMap;
import java.util.Map;

/// What a reader has unfolded of a text. Outlives the nodes, which are built again when the text
/// comes back on the screen.
final class Unfolded {
    private final Map<Object, Integer> times = new HashMap<>();

    /// Code within a block, which keeps its number while the block grows.
    ///
    /// @param block where the block begins
    record Code(int block, int number) {}

    /// @param thing what was folded, such as the start of a block
    void add(Object thing) {
        times.merge(thing, 1, Integer::sum);
    }

    boolean holds(Object thing) {
        return times.containsKey(thing);
    }

    /// How often it was unfolded further.
    int times(Object thing) {
        return times.getOrDefault(thing, 0);
    }
}
