package app.aladdin.client.entities;

import app.aladdin.state.Timer;

import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/// What was changed here a moment ago: the server tells everybody, the author too, and the author
/// needs no mark on it. Lives on the dispatcher.
final class OwnWrites {
    private static final Duration ECHO = Duration.ofSeconds(5);

    private final Timer timer;
    private final Map<String, Instant> until = new LinkedHashMap<>();

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
}
