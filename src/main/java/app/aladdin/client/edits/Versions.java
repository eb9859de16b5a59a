package app.aladdin.client.edits;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Which versions of a thing came of changes that were made here, one out of the other: a change
/// that was begun on one of them is not in conflict with the newest. Thread-safe.
final class Versions {
    /// What is forgotten costs a request more.
    private static final int MOST = 5_000;

    private final Map<String, Line> lines = new HashMap<>();

    private record Line(Set<Instant> before, Instant newest) {}

    /// The newest version that came of a version here; that version itself for none.
    synchronized Instant newest(String entity, Instant seen) {
        Line line = lines.get(entity);
        return line != null && line.before.contains(seen) ? line.newest : seen;
    }

    /// A change on a version gave another one.
    synchronized void made(String entity, Instant seen, Instant result) {
        if (seen.equals(Instant.EPOCH) || result.equals(Instant.EPOCH)) {
            return;
        }
        if (lines.size() >= MOST) {
            lines.clear();
        }
        Line line = lines.get(entity);
        Set<Instant> before = new HashSet<>();
        if (line != null && line.newest.equals(seen)) {
            before.addAll(line.before);
        }
        before.add(seen);
        lines.put(entity, new Line(before, result));
    }
}
