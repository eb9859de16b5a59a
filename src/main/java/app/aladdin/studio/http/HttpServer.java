package app.aladdin.studio.http;

import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.studio.access.Access;
import app.aladdin.studio.live.Chats;
import app.aladdin.studio.store.StudioStore;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HttpResponseException;

import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The Studio's HTTP side, from its start to its stop.
public final class HttpServer implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";
    private static final String BASE = "/api/v1";

    /// Enough for one acceptor, one selector and Jetty's own errands; handlers are virtual threads.
    private static final int PLATFORM_THREADS = 8;

    /// Longer than any heartbeat, so that an idle stream is not taken for a dead one.
    private static final Duration IDLE = Duration.ofMinutes(5);

    private static final Logger LOG = Logger.getLogger(HttpServer.class.getName());

    /// They tell of what clients do wrong, which the clients are told, and of failures, which are
    /// logged here. Loggers are forgotten unless somebody holds them, and their level with them.
    private static final List<Logger> QUIET =
            List.of(Logger.getLogger("io.javalin"), Logger.getLogger("org.eclipse.jetty"));

    private final Javalin javalin;

    private HttpServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /// Starts to listen on loopback.
    ///
    /// @param port 0 for any free one; when it is taken another one is used
    /// @throws ProblemException when it cannot listen at all
    public static HttpServer start(
            StudioStore store, Chats chats, Access access, int port, Duration heartbeat) {
        QUIET.forEach(logger -> logger.setLevel(Level.OFF));
        List<Integer> ports = port == 0 ? List.of(0) : List.of(port, 0);
        RuntimeException last = new IllegalStateException("no port tried");
        for (int wanted : ports) {
            Javalin javalin =
                    Javalin.create(c -> configure(c, store, chats, access, wanted, heartbeat));
            try {
                return new HttpServer(javalin.start());
            } catch (RuntimeException e) {
                stopQuietly(javalin);
                last = e;
            }
        }
        throw new ProblemException(new Problem.Refused("cannot listen: " + last, "PORT"), last);
    }

    /// Where it listens, such as `http://127.0.0.1:4711`.
    public URI url() {
        return URI.create("http://" + LOOPBACK + ":" + javalin.port());
    }

    /// Stops listening and waits for running requests, a few seconds at most.
    @Override
    public void close() {
        stopQuietly(javalin);
    }

    private static void configure(
            JavalinConfig config,
            StudioStore store,
            Chats chats,
            Access access,
            int port,
            Duration heartbeat) {
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
        config.jetty.addConnector((server, http) -> connector(server, http, port));
        routes(config, store, chats, access, heartbeat);
    }

    private static ServerConnector connector(Server server, HttpConfiguration http, int port) {
        http.setSendServerVersion(false);
        ServerConnector connector =
                new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(LOOPBACK);
        connector.setPort(port);
        connector.setIdleTimeout(IDLE.toMillis());
        return connector;
    }

    private static void routes(
            JavalinConfig config,
            StudioStore store,
            Chats chats,
            Access access,
            Duration heartbeat) {
        Guard guard = new Guard(access);
        config.routes.before(guard::check);
        config.routes.exception(
                ProblemException.class,
                (e, ctx) -> {
                    ApiError error = ApiError.of(e.problem());
                    if (error.status() >= 500) {
                        LOG.log(Level.WARNING, "request failed", e);
                    }
                    Replies.send(ctx, error);
                });
        config.routes.exception(
                HttpResponseException.class,
                (e, ctx) -> Replies.send(ctx, ApiError.ofStatus(e.getStatus(), e.getMessage())));
        config.routes.exception(
                Exception.class,
                (e, ctx) -> {
                    LOG.log(Level.WARNING, "request failed", e);
                    Replies.send(ctx, ApiError.UNKNOWN);
                });
        new UserRoutes().addTo(config.routes);
        new ProjectRoutes(store.entities(), store.conversations()).addTo(config.routes, BASE);
        new ConversationRoutes(store).addTo(config.routes, BASE);
        new ChatRoutes(chats).addTo(config.routes, BASE);
        new StreamRoute(chats, heartbeat).addTo(config.routes, BASE);
    }

    private static void stopQuietly(Javalin javalin) {
        try {
            javalin.stop();
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "stopping failed", e);
        }
    }
}
