package app.aladdin.state.query;

import app.aladdin.contract.Problem;
import app.aladdin.state.Background;
import app.aladdin.state.Dispatcher;
import app.aladdin.state.Timer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/// What a server said, as queries that everybody may observe: equal keys are fetched once, values
/// are kept a while, fetched again on occasion, and pending changes lie over them.
///
/// All methods are called on the dispatcher's thread, and all observers are told there.
public final class QueryCache {
    private final World world;
    private final Map<QueryKey, Query<?>> queries = new LinkedHashMap<>();

    /// @param keeper the thread on which values are kept on this computer, in their order; what is
    ///   shown has been handed to it
    /// @param problems hears, on any thread, when a value could not be kept on this computer
    public QueryCache(
            Dispatcher dispatcher,
            Background background,
            Dispatcher keeper,
            Timer timer,
            RandomGenerator random,
            Consumer<Problem> problems) {
        this.world = new World(dispatcher, background, keeper, timer, random, problems);
    }

    /// Looks at a query and keeps it current.
    public <T> Observation<T> observe(QueryDefinition<T> definition) {
        return query(definition).observe(true);
    }

    /// Looks at a query without making it fetch, until the observation is enabled.
    public <T> Observation<T> observeDisabled(QueryDefinition<T> definition) {
        return query(definition).observe(false);
    }

    /// The value for somebody who does not observe: the one that is there if it is fresh, else the
    /// one that is fetched. The result fails with a [app.aladdin.contract.ProblemException].
    public <T> CompletableFuture<T> fetch(QueryDefinition<T> definition) {
        return query(definition).promise();
    }

    /// Fetches what will probably be looked at soon, unless it is fresh or on its way already.
    public void prefetch(QueryDefinition<?> definition) {
        CompletableFuture<?> unobserved = query(definition).promise();
        unobserved.exceptionally(shownToWhoeverLooksLater -> null);
    }

    /// Whether a query is there, because somebody looks at it or did a while ago.
    public boolean has(QueryKey key) {
        return queries.containsKey(key);
    }

    /// What is known, pending changes included.
    public <T> Optional<T> known(QueryDefinition<T> definition) {
        return existing(definition).flatMap(Query::view);
    }

    /// What the server said last, without pending changes.
    public <T> Optional<T> confirmed(QueryDefinition<T> definition) {
        return existing(definition).flatMap(query -> query.held().value());
    }

    /// Replaces what the server said by what it said elsewhere, such as in the answer to a write.
    /// An empty result leaves everything as it is. A request under way is older than this: what it
    /// brings is not shown, and it is made again.
    public <T> void write(QueryDefinition<T> definition, UnaryOperator<Optional<T>> change) {
        query(definition).write(change);
    }

    /// Everything below the prefix is outdated: what is observed is fetched again, the rest when it
    /// is next looked at. A request under way is shown when it comes, but made again.
    public void invalidate(QueryKey prefix) {
        below(prefix).forEach(Query::invalidate);
    }

    /// Ends requests below the prefix as if they had never begun.
    public void cancel(QueryKey prefix) {
        below(prefix).forEach(Query::cancel);
    }

    /// Forgets everything below the prefix; what is observed is fetched anew.
    public void reset(QueryKey prefix) {
        for (Query<?> query : below(prefix)) {
            query.reset();
        }
    }

    /// Shows a change before the server confirms it, over whatever else is pending.
    public void overlay(Patch<?> patch) {
        world.patches.put(patch);
        refresh(patch.key());
    }

    /// Takes all changes of a wish away again; later ones stay.
    public void lift(String patchId) {
        world.patches.lift(patchId).forEach(this::refresh);
    }

    private void refresh(QueryKey key) {
        Query<?> query = queries.get(key);
        if (query != null) {
            query.changed();
        }
    }

    /// Makes several changes and tells observers once, of the result.
    public void batch(Runnable changes) {
        world.batch(changes);
    }

    /// The server cannot be reached, or it is not known whether it can: nothing is asked until
    /// [#online]. The problem, if there is one, is shown with what is known.
    public void offline(Optional<Problem> why) {
        world.online = false;
        world.why = why;
        all().forEach(Query::changed);
    }

    /// The server can be reached: what was paused goes on, and what is observed and stale is
    /// fetched.
    public void online() {
        if (!world.online) {
            world.online = true;
            world.why = Optional.empty();
            all().forEach(Query::reconnected);
        }
    }

    /// Somebody came back to the window: what is observed and stale is fetched.
    public void focused() {
        all().forEach(Query::focused);
    }

    /// Whether the window can be seen at all; nothing is fetched periodically while it cannot.
    public void visible(boolean seen) {
        boolean before = world.visible;
        world.visible = seen;
        if (seen && !before) {
            focused();
        }
    }

    private List<Query<?>> all() {
        return List.copyOf(queries.values());
    }

    private List<Query<?>> below(QueryKey prefix) {
        return queries.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .<Query<?>>map(Map.Entry::getValue)
                .toList();
    }

    private <T> Query<T> query(QueryDefinition<T> definition) {
        return existing(definition)
                .orElseGet(() -> {
                    QueryKey key = definition.key();
                    Query<T> made = new Query<>(world, definition, () -> queries.remove(key));
                    queries.put(key, made);
                    return made;
                });
    }

    /// Equal keys are queries of the same type; who uses one key for two types has a bug.
    @SuppressWarnings("unchecked")
    private <T> Optional<Query<T>> existing(QueryDefinition<T> definition) {
        return Optional.ofNullable((Query<T>) queries.get(definition.key()));
    }
}
