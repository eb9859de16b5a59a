package app.aladdin.client.entities;

import app.aladdin.contract.EntityKind;
import app.aladdin.contract.LiveEvent;
import app.aladdin.state.Debounce;
import app.aladdin.state.query.QueryKey;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Fetches what others changed. A burst of changes costs one request a list. Lives on the
/// dispatcher.
final class LiveChanges {
    private static final Duration QUIET = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofSeconds(1);

    /// What was changed here is known from the server's answer already, so that it is enough to
    /// look when many such changes are over.
    private static final Duration OWN_QUIET = Duration.ofSeconds(1);

    private static final Duration OWN_LONGEST = Duration.ofSeconds(30);

    /// How long after the server's news its answers are noted, however many there are.
    private static final Duration ANSWERED = Duration.ofMillis(2_500);

    private final EntityCache cache;
    private final Supplier<String> openProject;
    private final OwnWrites own;
    private final Consumer<? super EntityEvent.Touched> told;
    private final Set<QueryKey> changed = new LinkedHashSet<>();
    private final Set<QueryKey> changedHere = new LinkedHashSet<>();
    private final Debounce<Boolean> debounce;
    private final Debounce<Boolean> ownDebounce;

    /// @param told hears of what somebody else changed
    LiveChanges(
            EntityCache cache,
            Supplier<String> openProject,
            OwnWrites own,
            Consumer<? super EntityEvent.Touched> told) {
        this.cache = cache;
        this.openProject = openProject;
        this.own = own;
        this.told = told;
        this.debounce =
                new Debounce<>(
                        cache.timer(),
                        cache.dispatcher(),
                        QUIET,
                        LONGEST,
                        burst -> invalidate(changed));
        this.ownDebounce =
                new Debounce<>(
                        cache.timer(),
                        cache.dispatcher(),
                        OWN_QUIET,
                        OWN_LONGEST,
                        burst -> invalidate(changedHere));
    }

    /// Takes note of a change, unless it is of a kind that this client does not know.
    void heard(LiveEvent.EntityUpdated event) {
        EntityKind.of(event.entityType()).ifPresent(kind -> heard(kind, event, openProject.get()));
    }

    private void heard(EntityKind kind, LiveEvent.EntityUpdated event, String project) {
        if (own.unclear(kind, event.entityId())) {
            cache.timer().after(ANSWERED, cache.dispatcher(), () -> note(kind, event, project));
        } else {
            note(kind, event, project);
        }
    }

    private void note(EntityKind kind, LiveEvent.EntityUpdated event, String project) {
        boolean here = own.own(event.entityId());
        Set<QueryKey> keys = here ? changedHere : changed;
        keys.add(EntityKeys.list(kind, project));
        keys.add(EntityKeys.single(kind, event.entityId()));
        // The project's counts follow its things.
        keys.add(EntityKeys.single(EntityKind.PROJECT, project));
        (here ? ownDebounce : debounce).accept(true);
        if (!here && project.equals(openProject.get())) {
            told.accept(
                    new EntityEvent.Touched(
                            kind,
                            event.entityId(),
                            event.userId(),
                            event.deleted(),
                            event.timestamp()));
        }
    }

    private void invalidate(Set<QueryKey> keys) {
        List<QueryKey> all = List.copyOf(keys);
        keys.clear();
        cache.queries().batch(() -> all.forEach(cache.queries()::invalidate));
    }
}
