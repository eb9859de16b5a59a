package app.aladdin.studio.http;

import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.studio.access.Serving;
import app.aladdin.studio.scripts.ScriptDesk;
import app.aladdin.studio.store.Stale;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.HttpResponseException;

import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The Studio's HTTP side, from its start to its stop.
public final class HttpServer implements AutoCloseable {
    private static final String BASE = "/api/v1";

    /// Enough for one acceptor, one selector and Jetty's own errands; handlers are virtual threads.
    private static final int PLATFORM_THREADS = 8;

    private static final Logger LOG = Logger.getLogger(HttpServer.class.getName());

    /// They tell of what clients do wrong, which the clients are told, and of failures, which are
    /// logged here. Loggers are forgotten unless somebody holds them, and their level with them.
    private static final List<Logger> QUIET =
            List.of(Logger.getLogger("io.javalin"), Logger.getLogger("org.eclipse.jetty"));

    private final Javalin javalin;
    private final Serving serving;

    private HttpServer(Javalin javalin, Serving serving) {
        this.javalin = javalin;
        this.serving = serving;
    }

    /// Starts to listen. On loopback another port is used when the wanted one is taken; whoever
    /// serves others has told them the port.
    ///
    /// @throws ProblemException when it cannot listen
    public static HttpServer start(HttpSetup setup) {
        QUIET.forEach(logger -> logger.setLevel(Level.OFF));
        boolean one = setup.port() == 0 || setup.serving().beyondLoopback();
        List<Integer> ports = one ? List.of(setup.port()) : List.of(setup.port(), 0);
        RuntimeException last = new IllegalStateException("no port tried");
        for (int wanted : ports) {
            Javalin javalin = Javalin.create(config -> configure(config, setup, wanted));
            try {
                return new HttpServer(javalin.start(), setup.serving());
            } catch (RuntimeException e) {
                stopQuietly(javalin);
                last = e;
            }
        }
        throw new ProblemException(new Problem.Refused("cannot listen: " + last, "PORT"), last);
    }

    /// Where it answers, such as `http://127.0.0.1:4711`.
    public URI url() {
        String scheme = serving.tls() == null ? "http://" : "https://";
        return URI.create(scheme + serving.shownHost() + ":" + javalin.port());
    }

    /// Stops listening and waits for running requests, a few seconds at most.
    @Override
    public void close() {
        stopQuietly(javalin);
    }

    private static void configure(JavalinConfig config, HttpSetup setup, int port) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.concurrency.useVirtualThreads = true;
        QueuedThreadPool threads = new QueuedThreadPool(PLATFORM_THREADS, 2);
        threads.setName("studio");
        threads.setDaemon(true);
        threads.setVirtualThreadsExecutor(VirtualThreads.getDefaultVirtualThreadsExecutor());
        config.jetty.threadPool = threads;
        config.jetty.modifyServer(server -> {
            server.setErrorHandler(new JettyErrors());
            server.setStopTimeout(Duration.ofSeconds(3).toMillis());
        });
        config.jetty.multipartConfig.maxTotalRequestSize(MediaRoutes.MOST_READ, SizeUnit.BYTES);
        config.jetty.addConnector(
                (server, http) -> Connectors.make(server, http, setup.serving(), port));
        failures(config.routes);
        routes(config.routes, setup);
    }

    private static void failures(RoutesConfig routes) {
        routes.exception(
                ProblemException.class,
                (e, ctx) -> {
                    ApiError error = ApiError.of(e.problem());
                    if (error.status() >= 500) {
                        LOG.log(Level.WARNING, "request failed", e);
                    }
                    Replies.send(ctx, error);
                });
        routes.exception(
                Stale.class, (e, ctx) -> Replies.send(ctx, 409, ApiError.stale(e.current())));
        routes.exception(
                HttpResponseException.class,
                (e, ctx) -> Replies.send(ctx, ApiError.ofStatus(e.getStatus(), e.getMessage())));
        routes.exception(
                Exception.class,
                (e, ctx) -> {
                    LOG.log(Level.WARNING, "request failed", e);
                    Replies.send(ctx, ApiError.UNKNOWN);
                });
    }

    private static void routes(RoutesConfig routes, HttpSetup setup) {
        Guard guard = new Guard(setup.signIns(), setup.serving());
        routes.before(guard::check);
        routes.beforeMatched(ctx -> Retired.say(ctx, setup.retired()));
        RateGate gate = new RateGate(setup.rate(), InstantSource.system());
        routes.before(BASE + "/orchestrator/*", gate::check);
        new UserRoutes(setup.signIns()).addTo(routes);
        Changes changes = new Changes(setup.store(), setup.announcer());
        new ProjectRoutes(setup.store(), guard, changes).addTo(routes, BASE);
        new EntityRoutes(setup.store(), guard, changes).addTo(routes, BASE);
        new LookRoutes(setup.store(), guard, setup.search()).addTo(routes, BASE);
        new MediaRoutes(setup.store().media(), guard, changes).addTo(routes, BASE);
        new MemberRoutes(setup.store(), guard).addTo(routes, BASE);
        new ConversationRoutes(setup.store(), guard, changes).addTo(routes, BASE);
        new ChatRoutes(setup.chats(), setup.orchestrator(), setup.store(), guard)
                .addTo(routes, BASE);
        new QueryRoutes(setup.orchestrator(), guard).addTo(routes, BASE);
        new ScriptRoutes(
                        new ScriptDesk(setup.store(), setup.announcer()),
                        setup.store().scripts(),
                        guard)
                .addTo(routes, BASE);
        new IngestRoutes(setup.orchestrator(), guard).addTo(routes, BASE);
        new TaskRoutes(setup.orchestrator(), setup.tasks(), guard).addTo(routes, BASE);
        new ExecutionRoutes(setup.store().executions(), guard).addTo(routes, BASE);
        new StreamRoute(setup.chats(), setup.heartbeat(), setup.store(), guard).addTo(routes, BASE);
    }

    private static void stopQuietly(Javalin javalin) {
        try {
            javalin.stop();
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "stopping failed", e);
        }
    }
}
