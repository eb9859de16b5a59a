package app.aladdin.studio;

import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.studio.access.Serving;
import app.aladdin.studio.access.SignIns;
import app.aladdin.studio.access.StartToken;
import app.aladdin.studio.access.Users;
import app.aladdin.studio.brain.Brain;
import app.aladdin.studio.departments.Tasks;
import app.aladdin.studio.http.HttpServer;
import app.aladdin.studio.http.HttpSetup;
import app.aladdin.studio.ingest.ProjectIngest;
import app.aladdin.studio.live.Chats;
import app.aladdin.studio.orchestrator.Ingests;
import app.aladdin.studio.orchestrator.Orchestrator;
import app.aladdin.studio.query.ProjectQueries;
import app.aladdin.studio.sample.SampleProject;
import app.aladdin.studio.socket.Sockets;
import app.aladdin.studio.store.StudioStore;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/// A running Studio. It belongs to whoever started it and answers those alone who have its token.
public final class Studio implements AutoCloseable {
    private static final int TOKEN_BYTES = 32;

    private static final Logger LOG = Logger.getLogger(Studio.class.getName());

    private final StudioStore store;
    private final Brain brain;
    private final Chats chats;
    private final Tasks tasks;
    private final Sockets sockets;
    private final HttpServer server;
    private final String token;
    private final Users users;

    private Studio(
            StudioStore store,
            Brain brain,
            Chats chats,
            Tasks tasks,
            Sockets sockets,
            HttpServer server,
            String token,
            Users users) {
        this.store = store;
        this.brain = brain;
        this.chats = chats;
        this.tasks = tasks;
        this.sockets = sockets;
        this.server = server;
        this.token = token;
        this.users = users;
    }

    /// Starts a Studio; it answers when this returns.
    ///
    /// @throws app.aladdin.contract.ProblemException when its file cannot be used or it cannot
    ///   listen
    public static Studio start(StudioOptions options) {
        InstantSource clock = InstantSource.system();
        StudioStore store = StudioStore.open(options.dataFile(), clock);
        try {
            mayServe(store, options.serving());
            if (options.sample()) {
                new SampleProject(clock).addTo(store.entities());
            }
            Path file = options.dataFile().toAbsolutePath();
            Path index = file.resolveSibling(file.getFileName() + "-index");
            Brain brain = new Brain(store.entities(), index);
            Chats chats = new Chats(store, options.pace(), clock);
            String token = newToken();
            Users users = new Users(store.accounts(), options.signIn(), clock);
            SignIns signIns = signIns(store, users, token, options, clock);
            Sockets sockets =
                    Sockets.starting(
                            options.serving(),
                            options.socketPort(),
                            signIns,
                            id -> project(store, id));
            Tasks tasks = new Tasks(store, sockets, clock);
            Orchestrator orchestrator =
                    new Orchestrator(
                            chats,
                            brain,
                            new ProjectQueries(store.entities(), brain),
                            new Ingests(store, new ProjectIngest(store.entities()), sockets),
                            tasks);
            HttpServer server =
                    HttpServer.start(
                            new HttpSetup(
                                    store,
                                    chats,
                                    orchestrator,
                                    tasks,
                                    sockets,
                                    signIns,
                                    options.serving(),
                                    options.rate(),
                                    brain::find,
                                    options.port(),
                                    options.heartbeat(),
                                    options.retired()));
            Thread.ofVirtual().name("studio-index").start(() -> warm(brain));
            Thread.ofVirtual().name("studio-tasks").start(tasks::resume);
            return new Studio(store, brain, chats, tasks, sockets, server, token, users);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /// Where it answers, without a path.
    public URI url() {
        return server.url();
    }

    /// Where its sockets are, without a path; waits until they are there.
    ///
    /// @throws app.aladdin.contract.ProblemException when they cannot listen
    public URI socketUrl() {
        return sockets.url();
    }

    /// What a request must carry as `Authorization: JWT <token>`; another one at every start.
    public String token() {
        return token;
    }

    /// Those who may sign in.
    public Users users() {
        return users;
    }

    /// The damaged data file that starting set aside.
    public Optional<Path> setAside() {
        return store.setAside();
    }

    /// Finishes answers at once, ends streams, stops listening and writes everything into the file.
    /// Takes a few seconds at most.
    @Override
    public void close() {
        tasks.close();
        chats.close();
        sockets.close();
        server.close();
        brain.close();
        store.close();
    }

    private static void warm(Brain brain) {
        try {
            brain.warm();
        } catch (RuntimeException e) {
            // The first question that needs it tries again, and says so if it fails.
            LOG.log(Level.FINE, "search index not ready", e);
        }
    }

    private static Optional<String> project(StudioStore store, String executionId) {
        return store.executions().one(executionId).map(kept -> kept.execution().projectId());
    }

    private static SignIns signIns(
            StudioStore store,
            Users users,
            String token,
            StudioOptions options,
            InstantSource clock) {
        return new SignIns(store.accounts(), users, new StartToken(token), options.signIn(), clock);
    }

    /// Nothing goes over a network in plain, and nobody is let in who is not known.
    private static void mayServe(StudioStore store, Serving serving) {
        if (serving.exposed()) {
            throw new ProblemException(
                    new Problem.Refused(
                            "beyond loopback the Studio needs a certificate or a proxy that has"
                                    + " one",
                            "TLS"));
        }
        if (serving.beyondLoopback() && store.accounts().all().isEmpty()) {
            throw new ProblemException(
                    new Problem.Refused("beyond loopback the Studio needs users", "NO_USERS"));
        }
    }

    private static String newToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
