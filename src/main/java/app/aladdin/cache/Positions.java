package app.aladdin.cache;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Finds positions for a list of rows, some of which have one already, so that as few rows as
/// possible must be written again.
final class Positions {
    /// The distance between two neighbours after everything was numbered anew: room for what is put
    /// between them later.
    static final long ROOM = 1024;

    private Positions() {}

    /// Positions that grow from row to row.
    ///
    /// @param present the position of each row in the wanted order; `null` for a new row
    static List<Long> of(List<@Nullable Long> present) {
        List<Long> positions = new ArrayList<>(present.size());
        int from = 0;
        @Nullable Long before = null;
        for (int i = 0; i < present.size(); i++) {
            Long kept = present.get(i);
            if (kept == null || (before != null && kept <= before)) {
                continue;
            }
            if (!fill(positions, before, kept, i - from)) {
                return spread(present.size());
            }
            positions.add(kept);
            before = kept;
            from = i + 1;
        }
        long last = before == null ? 0 : before;
        for (long i = 1; positions.size() < present.size(); i++) {
            positions.add(last + i);
        }
        return positions;
    }

    /// Numbers `count` rows between two that keep their position; false where they do not fit.
    private static boolean fill(
            List<Long> positions, @Nullable Long before, long after, int count) {
        if (before != null && after - before - 1 < count) {
            return false;
        }
        for (long i = 1; i <= count; i++) {
            positions.add(before == null ? after - count - 1 + i : before + i);
        }
        return true;
    }

    private static List<Long> spread(int count) {
        List<Long> positions = new ArrayList<>(count);
        for (long i = 1; i <= count; i++) {
            positions.add(i * ROOM);
        }
        return positions;
    }
}
