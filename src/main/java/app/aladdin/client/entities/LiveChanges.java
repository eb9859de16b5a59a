package app.aladdin.client.entities;

import app.aladdin.contract.EntityKind;
import app.aladdin.contract.LiveEvent;
import app.aladdin.state.Debounce;
import app.aladdin.state.query.QueryKey;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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

    private final EntityCache cache;
    private final Supplier<String> openProject;
    private final Predicate<String> own;
    private final Set<QueryKey> changed = new LinkedHashSet<>();
    private final Debounce<Boolean> debounce;
    private final Debounce<Boolean> ownDebounce;

    /// @param own whether a thing was just changed here
    LiveChanges(EntityCache cache, Supplier<String> openProject, Predicate<String> own) {
        this.cache = cache;
        this.openProject = openProject;
        this.own = own;
        this.debounce =
                new Debounce<>(
                        cache.timer(), cache.dispatcher(), QUIET, LONGEST, burst -> invalidate());
        this.ownDebounce =
                new Debounce<>(
                        cache.timer(),
                        cache.dispatcher(),
                        OWN_QUIET,
                        OWN_LONGEST,
                        burst -> invalidate());
    }

    /// Takes note of a change; empty when it is none of somebody else's, or of a kind that this
    /// client does not know.
    Optional<EntityEvent.Touched> heard(LiveEvent.EntityUpdated event) {
        Optional<EntityKind> kind = EntityKind.of(event.entityType());
        kind.ifPresent(known -> note(known, event.entityId()));
        return kind.filter(known -> !own.test(event.entityId()))
                .map(known ->
                        new EntityEvent.Touched(
                                known,
                                event.entityId(),
                                event.userId(),
                                event.deleted(),
                                event.timestamp()));
    }

    private void note(EntityKind kind, String id) {
        changed.add(EntityKeys.list(kind, openProject.get()));
        changed.add(EntityKeys.single(kind, id));
        // The project's counts follow its things.
        changed.add(EntityKeys.single(EntityKind.PROJECT, openProject.get()));
        (own.test(id) ? ownDebounce : debounce).accept(true);
    }

    private void invalidate() {
        List<QueryKey> all = List.copyOf(changed);
        changed.clear();
        cache.queries().batch(() -> all.forEach(cache.queries()::invalidate));
    }
}
