package app.aladdin.feature.story;

import app.aladdin.client.entities.EntityEvent;
import app.aladdin.contract.EntityKind;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

import java.util.HashMap;
import java.util.Map;

/// Which things somebody else changed just now. FX thread only.
final class TouchMarks {
    private static final Duration SHOWN = Duration.millis(1_200);

    /// Where everything changes, marks say nothing.
    private static final int MOST = 40;

    private final EntityKind kind;
    private final Runnable changed;
    private final Map<String, PauseTransition> marked = new HashMap<>();

    /// @param changed told when a mark comes or goes
    TouchMarks(EntityKind kind, Runnable changed) {
        this.kind = kind;
        this.changed = changed;
    }

    void heard(EntityEvent.Touched touched) {
        boolean many = marked.size() >= MOST && !marked.containsKey(touched.id());
        if (touched.kind() != kind || touched.deleted() || many) {
            return;
        }
        String id = touched.id();
        marked.computeIfAbsent(
                        id,
                        it -> {
                            PauseTransition time = new PauseTransition(SHOWN);
                            time.setOnFinished(e -> {
                                marked.remove(it);
                                changed.run();
                            });
                            return time;
                        })
                .playFromStart();
        changed.run();
    }

    boolean has(String id) {
        return marked.containsKey(id);
    }
}
