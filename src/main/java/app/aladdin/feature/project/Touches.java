package app.aladdin.feature.project;

import app.aladdin.client.edits.EditEvent;
import app.aladdin.client.entities.EntityEvent;
import app.aladdin.contract.EntityKind;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Who did what to the project's things since it was opened, as far as somebody tells. Lives on the
/// dispatcher.
final class Touches {
    private final Map<String, Touch> byId = new LinkedHashMap<>();
    private final Set<String> mine = new HashSet<>();
    private final Map<String, String> people = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    /// Somebody else's change.
    ///
    /// @param name what the thing was called when it was last seen
    record Touch(
            EntityKind kind, String id, String name, String userId, boolean deleted, Instant at) {}

    /// @param at the time that counts where the server gives none
    void heard(EntityEvent.Touched touched, Instant at) {
        mine.remove(touched.id());
        byId.put(
                touched.id(),
                new Touch(
                        touched.kind(),
                        touched.id(),
                        names.getOrDefault(touched.id(), ""),
                        touched.userId(),
                        touched.deleted(),
                        touched.at().equals(Instant.EPOCH) ? at : touched.at()));
    }

    void heard(EditEvent event) {
        switch (event) {
            case EditEvent.Queued queued -> own(queued.edit().entityId());
            case EditEvent.Done done -> own(done.edit().entityId());
            case EditEvent.Renamed renamed -> own(renamed.id());
            case EditEvent.Waiting _,
                    EditEvent.Delayed _,
                    EditEvent.Refused _,
                    EditEvent.Failed _,
                    EditEvent.Conflicted _,
                    EditEvent.Replaced _,
                    EditEvent.Discarded _ -> {}
        }
    }

    private void own(String id) {
        mine.add(id);
        byId.remove(id);
    }

    /// Somebody is here.
    void met(String id, String name) {
        people.put(id, name);
    }

    /// A thing that was seen: should it be deleted, it is known how it was called.
    void seen(String id, String name) {
        names.put(id, name);
    }

    void clear() {
        byId.clear();
        mine.clear();
        names.clear();
    }

    /// Whether the last change of a thing was made here.
    boolean isMine(String id) {
        return mine.contains(id);
    }

    Optional<Touch> of(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The name of who touched a thing; empty when nobody says.
    String who(String id) {
        return of(id).map(Touch::userId).map(user -> people.getOrDefault(user, "")).orElse("");
    }

    Collection<Touch> deleted() {
        return List.copyOf(byId.values()).stream().filter(Touch::deleted).toList();
    }
}
