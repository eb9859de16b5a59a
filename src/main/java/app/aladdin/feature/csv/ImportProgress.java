package app.aladdin.feature.csv;

import app.aladdin.client.edits.EditEvent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What became of the things of one import. One mutator, [#apply], on the dispatcher's thread.
final class ImportProgress {
    /// A thing that was made.
    ///
    /// @param id as the server calls it, or as it is called here as long as no server knows it
    record Made(String edit, String id) {}

    private final Set<String> open = new LinkedHashSet<>();
    private final Map<String, String> entities = new LinkedHashMap<>();
    private final Map<String, String> renamed = new LinkedHashMap<>();
    private final Set<String> done = new LinkedHashSet<>();

    /// What was not taken, and may be all the same after another try.
    private final Set<String> lost = new LinkedHashSet<>();

    void begin(List<String> edits) {
        open.addAll(edits);
    }

    void apply(EditEvent event) {
        switch (event) {
            case EditEvent.Renamed it -> renamed.put(it.pendingId(), it.id());
            case EditEvent.Queued it -> {
                if (open.contains(it.edit().id())) {
                    entities.put(it.edit().id(), it.edit().entityId());
                }
            }
            case EditEvent.Done it -> {
                if (open.remove(it.edit().id()) || lost.remove(it.edit().id())) {
                    entities.put(it.edit().id(), it.edit().entityId());
                    done.add(it.edit().id());
                }
            }
            case EditEvent.Failed it -> gone(it.edit().id(), true);
            case EditEvent.Refused it -> gone(it.edit().id(), true);
            case EditEvent.Conflicted it -> gone(it.edit().id(), true);
            case EditEvent.Discarded it -> gone(it.edit().id(), false);
            case EditEvent.Replaced it -> {
                if (lost.remove(it.oldId())) {
                    lost.add(it.edit().id());
                }
            }
            case EditEvent.Waiting _, EditEvent.Delayed _ -> {}
        }
    }

    private void gone(String edit, boolean counts) {
        if (open.remove(edit) && counts) {
            lost.add(edit);
        } else if (!counts) {
            lost.remove(edit);
        }
    }

    int made() {
        return done.size();
    }

    int failed() {
        return lost.size();
    }

    int waiting() {
        return open.size();
    }

    /// Whether an edit has neither come true nor been given up.
    boolean expects(String edit) {
        return open.contains(edit) || lost.contains(edit);
    }

    /// Edits that have not come true yet.
    List<String> open() {
        return List.copyOf(open);
    }

    /// What was made, the latest first, to be taken back.
    List<Made> all() {
        List<Made> made = new ArrayList<>();
        for (String edit : done) {
            String entity = entities.getOrDefault(edit, "");
            made.add(new Made(edit, renamed.getOrDefault(entity, entity)));
        }
        return made.reversed();
    }
}
