package app.aladdin.state.query;

import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.state.Loadable;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// One query of the cache: what is known, who looks, and the fetch under way. Lives on the
/// dispatcher.
final class Query<T> implements Flight.Tower<T> {
    private final World world;
    private final QueryDefinition<T> definition;
    private final Runnable remove;
    private final Runnable refresh = this::refresh;
    private final List<Observation<T>> observations = new ArrayList<>();
    private final List<CompletableFuture<T>> promises = new ArrayList<>();

    private Held<T> held = Held.nothing();
    private Held<T> before = held;
    private Optional<T> view = Optional.empty();
    private @Nullable Flight<T> flight;

    /// The copy on this computer is being looked for; a fetch begins after that.
    private boolean restoring;

    private boolean fetchAfterRestoring;

    /// What the running request brings may be outdated already.
    private boolean invalidatedMeanwhile;

    /// What the running request brings is older than what is known.
    private boolean writtenMeanwhile;

    private Runnable cancelRemoval = () -> {};
    private Runnable cancelInterval = () -> {};
    private boolean ticking;

    /// @param remove takes this query out of the cache
    Query(World world, QueryDefinition<T> definition, Runnable remove) {
        this.world = world;
        this.definition = definition;
        this.remove = remove;
        this.restoring = definition.persister().isPresent();
        definition.persister().ifPresent(this::restore);
        removeLater();
    }

    private void restore(Persister<T> persister) {
        world.background.start(
                "restore",
                () -> {
                    var kept = persister.restore(definition.key());
                    world.dispatcher.execute(() -> restored(kept));
                },
                failure -> {
                    world.problems.accept(ProblemException.of(failure));
                    world.dispatcher.execute(() -> restored(Optional.empty()));
                });
    }

    private void restored(Optional<Persister.Kept<T>> kept) {
        restoring = false;
        if (held.value().isEmpty() && kept.isPresent()) {
            held = Held.restored(kept.get());
        }
        if (fetchAfterRestoring || !promises.isEmpty()) {
            fetchAfterRestoring = false;
            begin();
        }
        changed();
        removeLater();
    }

    /// The value with all pending changes.
    Optional<T> view() {
        return world.patches.apply(definition.key(), held.value());
    }

    Held<T> held() {
        return held;
    }

    Observation<T> observe(boolean enabled) {
        Observation<T> observation = new Observation<>(this, enabled);
        observations.add(observation);
        cancelRemoval.run();
        if (enabled) {
            enabledChanged(true);
        }
        refresh();
        return observation;
    }

    void enabledChanged(boolean on) {
        if (on) {
            fetchIfStale();
        }
        tickWhileWanted();
    }

    void leave(Observation<T> observation) {
        observations.remove(observation);
        tickWhileWanted();
        if (observations.isEmpty()) {
            if (promises.isEmpty()) {
                cancel();
            }
            removeLater();
        }
    }

    private boolean wanted() {
        return observations.stream().anyMatch(Observation::enabled);
    }

    private boolean stale() {
        return held.stale(world.now(), definition.options().staleAfter());
    }

    private void fetchIfStale() {
        if (stale()) {
            begin();
        }
    }

    /// A fetch for somebody who does not observe: a fresh value at once, else the one that comes.
    CompletableFuture<T> promise() {
        if (!stale()) {
            return CompletableFuture.completedFuture(held.value().orElseThrow());
        }
        CompletableFuture<T> promise = new CompletableFuture<>();
        promises.add(promise);
        begin();
        return promise;
    }

    private void begin() {
        if (restoring) {
            fetchAfterRestoring = true;
        } else if (flight == null) {
            before = held;
            held = held.fetching();
            flight = new Flight<>(world, definition, this);
            flight.start();
        }
    }

    /// Asks now; a fetch that waits to try again does so at once.
    void fetchNow() {
        if (flight == null) {
            begin();
        } else {
            flight.start();
        }
    }

    @Override
    public void asks() {
        invalidatedMeanwhile = false;
        writtenMeanwhile = false;
    }

    @Override
    public void landed(T value) {
        flight = null;
        if (writtenMeanwhile) {
            begin();
            return;
        }
        T shared = held.value().map(old -> StructuralSharing.share(old, value)).orElse(value);
        held = Held.confirmed(shared, world.now());
        keep(shared);
        if (invalidatedMeanwhile) {
            held = held.outdated();
        }
        settle(promise -> promise.complete(shared));
        if (invalidatedMeanwhile && wanted()) {
            begin();
        }
        changed();
        removeLater();
    }

    @Override
    public void lost(Problem problem) {
        flight = null;
        held = held.failed(problem);
        settle(promise -> promise.completeExceptionally(new ProblemException(problem)));
        changed();
        removeLater();
    }

    /// Handed over before observers see the value: what was shown is not lost by quitting.
    private void keep(T value) {
        Instant at = held.at();
        definition
                .persister()
                .ifPresent(persister -> world.keeper.execute(() -> save(persister, value, at)));
    }

    private void save(Persister<T> persister, T value, Instant at) {
        try {
            persister.save(definition.key(), value, at);
        } catch (ProblemException e) {
            world.problems.accept(e.problem());
        }
    }

    private void settle(Consumer<CompletableFuture<T>> end) {
        List<CompletableFuture<T>> all = List.copyOf(promises);
        promises.clear();
        all.forEach(end);
    }

    /// Ends the fetch under way as if it had never begun.
    void cancel() {
        fetchAfterRestoring = false;
        if (flight != null) {
            flight.cancel();
            flight = null;
            held = before;
        }
        settle(promise -> promise.completeExceptionally(new CancellationException()));
        changed();
    }

    /// What is known is outdated; whoever looks gets something newer.
    void invalidate() {
        held = held.outdated();
        before = before.outdated();
        if (flight != null && flight.asking()) {
            invalidatedMeanwhile = true;
        } else if (wanted()) {
            begin();
        }
    }

    /// Replaces what is known by what the server said elsewhere.
    void write(UnaryOperator<Optional<T>> change) {
        change.apply(held.value())
                .ifPresent(value -> {
                    T shared =
                            held.value()
                                    .map(old -> StructuralSharing.share(old, value))
                                    .orElse(value);
                    held = Held.confirmed(shared, world.now());
                    before = held;
                    keep(shared);
                    writtenMeanwhile = flight != null && flight.asking();
                    changed();
                });
    }

    void occasion(boolean wants) {
        if (wants && wanted()) {
            fetchIfStale();
        }
    }

    void focused() {
        occasion(definition.options().onFocus());
    }

    void reconnected() {
        if (flight != null) {
            flight.reconnected();
        } else {
            occasion(definition.options().onReconnect());
        }
        changed();
    }

    private void tickWhileWanted() {
        if (!wanted()) {
            cancelInterval.run();
            ticking = false;
        } else if (!ticking) {
            definition
                    .options()
                    .interval()
                    .ifPresent(period -> {
                        ticking = true;
                        cancelInterval = world.after(period, this::tick);
                    });
        }
    }

    private void tick() {
        ticking = false;
        if (world.visible) {
            begin();
        }
        tickWhileWanted();
    }

    private void removeLater() {
        cancelRemoval.run();
        if (observations.isEmpty() && flight == null) {
            Duration stay = definition.options().keepFor();
            cancelRemoval = world.after(stay, this::removeIfIdle);
        }
    }

    private void removeIfIdle() {
        if (observations.isEmpty() && flight == null && !restoring) {
            remove.run();
        }
    }

    /// Forgets everything; whoever looks begins anew.
    void reset() {
        cancel();
        held = Held.nothing();
        before = held;
        view = Optional.empty();
        if (wanted()) {
            begin();
        }
        changed();
        removeLater();
    }

    boolean observed() {
        return !observations.isEmpty();
    }

    @Override
    public void changed() {
        world.tell(refresh);
    }

    private void refresh() {
        Optional<T> next = view();
        Optional<T> old = view;
        view =
                next.map(value ->
                        old.map(known -> StructuralSharing.share(known, value)).orElse(value));
        Loadable<T> news = loadable();
        Activity doing = activity();
        List.copyOf(observations).forEach(observation -> observation.show(news, doing));
    }

    Activity activity() {
        if (flight == null) {
            return restoring && wanted() ? Activity.FETCHING : Activity.IDLE;
        }
        return flight.paused() ? Activity.PAUSED : Activity.FETCHING;
    }

    private Loadable<T> loadable() {
        if (flight != null && flight.paused() && world.why.isPresent()) {
            return new Loadable.Failed<>(world.why.get(), view);
        }
        if (held.problem().isPresent()) {
            return new Loadable.Failed<>(held.problem().get(), view);
        }
        if (held.value().isEmpty()) {
            return new Loadable.Loading<>(view);
        }
        if (view.isEmpty()) {
            return new Loadable.Failed<>(new Problem.NotFound("deleted here"), view);
        }
        return new Loadable.Ready<>(view.get(), held.confirmed());
    }
}
