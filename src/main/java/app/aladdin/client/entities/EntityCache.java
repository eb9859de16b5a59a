package app.aladdin.client.entities;

import app.aladdin.cache.OfflineStore;
import app.aladdin.client.session.Connection;
import app.aladdin.client.session.ConnectionState;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.Problem;
import app.aladdin.state.Background;
import app.aladdin.state.Dispatcher;
import app.aladdin.state.Timer;
import app.aladdin.state.query.QueryCache;
import app.aladdin.state.query.QueryDefinition;
import app.aladdin.state.query.QueryOptions;

import com.fasterxml.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/// The query cache over one server's things, kept in the offline store.
public final class EntityCache {
    /// How often the episodes on the screen are looked at again, as the specification has it.
    private static final Duration EPISODES = Duration.ofSeconds(30);

    private final Dispatcher dispatcher;
    private final Timer timer;
    private final QueryCache queries;
    private final OfflineStore store;
    private final String server;
    private final EntityReader reader;

    /// @param dispatcher on whose thread the queries live
    /// @param disk where what the server said is written, in its order
    /// @param problems hears when something could not be kept on this computer
    public EntityCache(
            Connection connection,
            OfflineStore store,
            Background background,
            Dispatcher dispatcher,
            Dispatcher disk,
            Timer timer,
            Consumer<Problem> problems) {
        this.dispatcher = dispatcher;
        this.timer = timer;
        this.store = store;
        this.server = connection.key().value();
        this.reader = new EntityReader(connection);
        this.queries =
                new QueryCache(
                        dispatcher,
                        background,
                        disk,
                        timer,
                        RandomGenerator.getDefault(),
                        problems);
        Consumer<ConnectionState> inbox = dispatcher.inbox(this::connectionChanged);
        connection.states().subscribe(inbox);
        inbox.accept(connection.state());
    }

    private void connectionChanged(ConnectionState state) {
        switch (state) {
            case ConnectionState.Connecting connecting -> queries.offline(Optional.empty());
            case ConnectionState.Offline offline -> queries.offline(Optional.of(offline.problem()));
            case ConnectionState.SignedOut out -> queries.offline(Optional.of(out.problem()));
            case ConnectionState.Online online -> queries.online();
        }
    }

    public Dispatcher dispatcher() {
        return dispatcher;
    }

    public Timer timer() {
        return timer;
    }

    /// Used on the dispatcher's thread only.
    public QueryCache queries() {
        return queries;
    }

    public EntityReader reader() {
        return reader;
    }

    /// A project's things of one kind in the server's order; all projects where the kind is that.
    public QueryDefinition<List<JsonNode>> list(EntityKind kind, String projectId) {
        String project = kind == EntityKind.PROJECT ? "" : projectId;
        return new QueryDefinition<>(
                EntityKeys.list(kind, project),
                () -> reader.list(kind, project),
                Optional.of(
                        new KeptList(store.documents(), store.snapshots(), server, kind, project)),
                kind == EntityKind.EPISODE
                        ? QueryOptions.DEFAULT.every(EPISODES)
                        : QueryOptions.DEFAULT);
    }

    /// One thing.
    ///
    /// @param projectId where it is looked for on servers that have no address for one thing; may
    ///   be empty
    public QueryDefinition<JsonNode> single(EntityKind kind, String id, String projectId) {
        return new QueryDefinition<>(
                EntityKeys.single(kind, id),
                () -> reader.single(kind, id, projectId),
                Optional.of(new KeptSingle(store.snapshots(), server)),
                QueryOptions.DEFAULT);
    }
}
