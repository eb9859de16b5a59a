package app.aladdin.client;

import app.aladdin.cache.MemoryRows;
import app.aladdin.cache.OfflineStore;
import app.aladdin.client.conversations.ConversationEvent;
import app.aladdin.client.conversations.ConversationLog;
import app.aladdin.client.conversations.Conversations;
import app.aladdin.client.drafts.Drafts;
import app.aladdin.client.edits.Edits;
import app.aladdin.client.entities.Entities;
import app.aladdin.client.entities.EntityCache;
import app.aladdin.client.entities.EntityEvent;
import app.aladdin.client.entities.PendingIds;
import app.aladdin.client.executions.Executions;
import app.aladdin.client.live.Live;
import app.aladdin.client.media.Media;
import app.aladdin.client.notifications.Notifications;
import app.aladdin.client.outbox.Outbox;
import app.aladdin.client.outbox.Waits;
import app.aladdin.client.search.MessageFinder;
import app.aladdin.client.search.Search;
import app.aladdin.client.session.Account;
import app.aladdin.client.session.Connection;
import app.aladdin.client.session.ConnectionState;
import app.aladdin.client.session.Outbound;
import app.aladdin.client.session.Server;
import app.aladdin.client.session.ServerKey;
import app.aladdin.client.session.ServerOptions;
import app.aladdin.client.session.TokenKeeper;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.net.Deprecation;
import app.aladdin.state.Background;
import app.aladdin.state.Hub;
import app.aladdin.state.SerialDispatcher;
import app.aladdin.state.SystemTimer;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// All of the client for one server, over one offline store. Works from the store at once; a server
/// is added when its address is known.
public final class Client implements AutoCloseable {
    private final ServerKey key;
    private final MemoryRows memory;
    private final Clock clock;
    private final Background background = new Background("client");
    private final Hub<Problem> problems = new Hub<>();
    private final Connection connection;
    private final Entities entities;
    private final Edits edits;
    private final SerialDispatcher state = new SerialDispatcher("client-state");
    private final SerialDispatcher disk = new SerialDispatcher("client-disk");
    private final SystemTimer timer;
    private final Conversations conversations;
    private final Outbox outbox;
    private final Drafts drafts;
    private final SerialDispatcher happening = new SerialDispatcher("client-live");
    private final Live live;
    private final Executions executions;
    private final Notifications notifications;
    private final Media media;
    private final Search search;
    private final MessageFinder finder;
    private final Account account;
    private final Outbound outbound;
    private final Hub<Deprecation> deprecations = new Hub<>();
    private volatile @Nullable Server server;

    /// @param store stays the caller's to close, after this
    public Client(ServerKey key, OfflineStore store, Clock clock) {
        this(key, store, clock, TokenKeeper.NONE);
    }

    /// @param keeper where a session is kept over restarts
    public Client(ServerKey key, OfflineStore store, Clock clock, TokenKeeper keeper) {
        this(key, store, clock, Waits.STANDARD, keeper);
    }

    /// @param waits how long answers are waited for
    Client(ServerKey key, OfflineStore store, Clock clock, Waits waits, TokenKeeper keeper) {
        this.key = key;
        this.memory = store.memory();
        this.clock = clock;
        this.timer = new SystemTimer("client-timer", clock);
        Consumer<Throwable> failed = failure -> problems.accept(ProblemException.of(failure));
        this.connection = new Connection(key, memory, background, clock);
        this.account = new Account(key, memory, keeper, background, timer, clock);
        this.outbound = new Outbound(store.outbound());
        EntityCache cache =
                new EntityCache(connection, store, background, state, disk, timer, problems);
        this.entities = new Entities(cache, memory, key.value(), background, problems);
        this.edits =
                new Edits(connection, cache, entities, store, disk, background, clock, problems);
        Hub<ConversationEvent> events = new Hub<>();
        ConversationLog log = new ConversationLog(key, store.messages(), store.outbox(), events);
        this.conversations =
                new Conversations(
                        connection, store.conversations(), log, memory, events, background);
        this.outbox =
                new Outbox(
                        connection,
                        store.outbox(),
                        store.conversations(),
                        log,
                        background,
                        clock,
                        waits,
                        conversations::refresh,
                        failed);
        this.drafts = new Drafts(key, store.drafts(), store.forms(), background, clock, failed);
        this.live = new Live(background, clock);
        this.executions =
                new Executions(
                        connection, live, store.executions(), background, happening, timer, failed);
        this.search = new Search(connection, background);
        this.finder = new MessageFinder(key, store.search(), timer, failed);
        this.notifications =
                new Notifications(key.value(), store.notifications(), happening, clock, failed);
        this.media = new Media(connection, background);
        LiveLinks.join(connection, live, entities, notifications);
        entities.events().subscribe(this::learn);
    }

    private void learn(EntityEvent event) {
        if (event instanceof EntityEvent.Opened(var project)) {
            // A project that no server knows yet has nothing to tell.
            live.open(PendingIds.pending(project.id()) ? null : project.id());
            executions.opened(project.id());
            notifications.opened(project.id());
        }
    }

    /// Tells what is on this computer and begins to watch the outbox. Receivers subscribe before.
    public void start() {
        outbound.start(background);
        edits.start();
        entities.start();
        outbox.start();
    }

    /// Begins to talk to a server with everything switched on.
    ///
    /// @throws ProblemException when the address cannot be used
    public void connect(String address, Supplier<@Nullable String> token) {
        connect(ServerOptions.at(address), token);
    }

    /// Begins to talk to a server.
    ///
    /// @param options name an address
    /// @param token given at the start; `null` for none, then somebody can sign in
    /// @throws ProblemException when the address cannot be used
    public void connect(ServerOptions options, Supplier<@Nullable String> token) {
        Server reached = Server.at(options, account, outbound, deprecations, clock);
        server = reached;
        outbox.streaming(options.streaming());
        account.connect(reached.http(), token);
        session();
        if (options.live()) {
            String at = reached.socketAddress();
            live.connect((handshake, ear) -> reached.socket(at, handshake, ear));
        } else {
            live.switchOff();
        }
        // The place for secrets may wait for a person, and nobody else needs to.
        background.start(
                "session",
                () -> {
                    account.restore();
                    connection.connect(reached);
                },
                failure -> {
                    problems.accept(ProblemException.of(failure));
                    connection.connect(reached);
                });
    }

    /// Whoever waits for the server waits for the session too, and goes on with both.
    private void session() {
        account.passwordNeeded().subscribe(connection::signedOut);
        account.signedIn()
                .subscribe(user -> {
                    connection.signedIn();
                    outbox.resume();
                    live.retryNow();
                });
        connection
                .states()
                .subscribe(state -> {
                    if (state instanceof ConnectionState.SignedOut out) {
                        // By another thread, because this one holds what others wait for.
                        background.start(
                                "account", () -> account.needed(out.problem()), failure -> {});
                    }
                });
    }

    /// Who is signed in.
    public Account account() {
        return account;
    }

    /// What was sent to the server.
    public Outbound outbound() {
        return outbound;
    }

    /// Endpoints that the server will take away, each told once.
    public Hub<Deprecation> deprecations() {
        return deprecations;
    }

    public Connection connection() {
        return connection;
    }

    public Entities entities() {
        return entities;
    }

    /// Changes of a project's things.
    public Edits edits() {
        return edits;
    }

    public Conversations conversations() {
        return conversations;
    }

    public Outbox outbox() {
        return outbox;
    }

    public Drafts drafts() {
        return drafts;
    }

    /// Whether the server tells by itself what happens, and who else is there.
    public Live live() {
        return live;
    }

    /// The tasks of a project, as they go on and as they went.
    public Executions executions() {
        return executions;
    }

    /// Pictures and documents of a project.
    public Media media() {
        return media;
    }

    /// What the server can look up.
    public Search search() {
        return search;
    }

    /// What is said in the messages on this computer. It finds what it has learnt: whoever searches
    /// lets it keep up first, see [MessageFinder#keepUp].
    public MessageFinder finder() {
        return finder;
    }

    /// What the server had to say to the person.
    public Notifications notifications() {
        return notifications;
    }

    /// Problems that belong to nothing on the screen, such as a full disk.
    public Hub<Problem> problems() {
        return problems;
    }

    /// Looks up what the interface remembered, and hands it over on a background thread; nothing
    /// where it cannot be looked up.
    public void recall(String name, Consumer<Optional<String>> receiver) {
        background.start(
                "recall",
                () -> receiver.accept(recalled(name)),
                failure -> problems.accept(ProblemException.of(failure)));
    }

    private Optional<String> recalled(String name) {
        try {
            return memory.get(key.value(), name);
        } catch (ProblemException e) {
            problems.accept(e.problem());
            return Optional.empty();
        }
    }

    /// Remembers something for the interface.
    public void remember(String name, String value) {
        background.start(
                "remember",
                () -> memory.put(key.value(), name, value),
                failure -> problems.accept(ProblemException.of(failure)));
    }

    /// Writes the last drafts and ends all background work.
    @Override
    public void close() {
        try {
            drafts.close();
        } finally {
            live.close();
            background.close();
            timer.close();
            finder.close();
            happening.close();
            state.close();
            disk.close();
            Server reached = server;
            if (reached != null) {
                reached.close();
            }
            outbound.close();
        }
    }
}
