package app.aladdin.client.entities;

import app.aladdin.contract.EntityKind;
import app.aladdin.state.Timer;

import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// What was changed here a moment ago: the server tells everybody, the author too, and the author
/// needs no mark on it. Lives on the dispatcher.
final class OwnWrites {
    private static final Duration ECHO = Duration.ofSeconds(5);

    private final Timer timer;
    private final Map<String, Instant> until = new LinkedHashMap<>();
    private Set<EntityKind> making = Set.of();

    OwnWrites(Timer timer) {
        this.timer = timer;
    }

    void note(String id) {
        Instant now = timer.now();
        // The oldest stand first, and whatever is behind a young one is young.
        Iterator<Instant> oldest = until.values().iterator();
        while (oldest.hasNext() && now.isAfter(oldest.next())) {
            oldest.remove();
        }
        until.remove(id);
        until.put(id, now.plus(ECHO));
    }

    boolean own(String id) {
        Instant end = until.get(id);
        Instant now = timer.now();
        // What lasts longer than an echo does is older than a clock that was put back.
        return end != null && !now.isAfter(end) && !end.isAfter(now.plus(ECHO));
    }

    /// New things of these kinds, and of no others, are on their way from here.
    void making(Set<EntityKind> kinds) {
        making = Set.copyOf(kinds);
    }

    /// Whether it cannot be told yet: a new thing's id comes with the server's answer, and the
    /// server's news of it may be here before that.
    boolean unclear(EntityKind kind, String id) {
        return making.contains(kind) && !own(id);
    }
}
