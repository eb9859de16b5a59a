package app.aladdin.studio.socket;

import app.aladdin.contract.LiveEvent;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.studio.access.Access;
import app.aladdin.studio.access.Serving;
import app.aladdin.studio.live.Announcer;

import com.corundumstudio.socketio.AckMode;
import com.corundumstudio.socketio.Configuration;
import com.corundumstudio.socketio.SocketConfig;
import com.corundumstudio.socketio.Transport;
import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import javax.net.ssl.SSLContext;

/// The Studio's sockets, from their start to their stop. Events may be told from any thread; they
/// arrive in the order in which they were told.
public final class SocketServer implements Announcer, AutoCloseable {
    /// Sockets wait for most of their life.
    private static final int WORKERS = 2;

    private static final int LARGEST_MESSAGE = 64 * 1024;

    /// What may wait for a reader, in bytes, before it is cut off.
    private static final int MOST_BYTES = 1024 * 1024;

    /// They quote what clients send; what matters is logged by us. Loggers are forgotten unless
    /// somebody holds them, and their level with them.
    private static final List<Logger> QUIET =
            List.of(Logger.getLogger("com.corundumstudio.socketio"), Logger.getLogger("io.netty"));

    private final Endpoint endpoint;
    private final Sessions sessions;
    private final Serving serving;
    private final int port;

    private SocketServer(Endpoint endpoint, Sessions sessions, Serving serving) {
        this.endpoint = endpoint;
        this.sessions = sessions;
        this.serving = serving;
        this.port = endpoint.port();
    }

    /// Starts to listen.
    ///
    /// @param port 0 for any free one; when it is taken on loopback another one is used
    /// @throws ProblemException when it cannot
    public static SocketServer start(
            Serving serving, int port, Access access, Executions executions) {
        QUIET.forEach(logger -> logger.setLevel(Level.OFF));
        boolean one = port == 0 || serving.beyondLoopback();
        List<Integer> ports = one ? List.of(port) : List.of(port, 0);
        @Nullable SSLContext tls = SocketTls.context(serving.tls());
        RuntimeException last = new IllegalStateException("no port tried");
        for (int wanted : ports) {
            Sessions sessions = new Sessions();
            Endpoint endpoint =
                    new Endpoint(
                            configuration(serving.host(), wanted),
                            tls,
                            new Gate(serving, sessions));
            listen(endpoint, sessions, access, executions);
            try {
                endpoint.start();
                return new SocketServer(endpoint, sessions, serving);
            } catch (RuntimeException e) {
                endpoint.stop();
                last = e;
            } catch (Exception e) {
                // The library throws what the socket threw, without saying so.
                endpoint.stop();
                last = new IllegalStateException(e);
            }
        }
        throw new ProblemException(new Problem.Refused("cannot listen: " + last, "PORT"), last);
    }

    /// Where it listens, such as `http://127.0.0.1:4712`.
    public URI url() {
        String scheme = serving.tls() == null ? "http://" : "https://";
        return URI.create(scheme + serving.shownHost() + ":" + port);
    }

    @Override
    public void announce(String projectId, LiveEvent event) {
        sessions.send(event.name(), event.write(), session -> session.project().equals(projectId));
    }

    @Override
    public void toExecution(String executionId, LiveEvent event) {
        sessions.send(
                event.name(),
                event.write(),
                session -> session.wants(executionId, departmentOf(event)));
    }

    /// Tells every socket that this is the end and stops listening; takes a few seconds at most.
    @Override
    public void close() {
        sessions.endAll();
        endpoint.stop();
    }

    private static void listen(
            Endpoint endpoint, Sessions sessions, Access access, Executions executions) {
        Subscriptions subscriptions = new Subscriptions(sessions, access, executions);
        endpoint.getNamespace("")
                .addAuthTokenListener(new Handshake(access, session -> join(session, sessions)));
        endpoint.addEventListener("subscribe:execution", JsonNode.class, subscriptions::follow);
        endpoint.addEventListener("unsubscribe:execution", JsonNode.class, subscriptions::leave);
        endpoint.addDisconnectListener(client -> sessions.remove(client.getSessionId()));
    }

    /// The others in the project's room hear of it.
    private static void join(Session joined, Sessions sessions) {
        LiveEvent event =
                new LiveEvent.UserJoined(
                        joined.who().userId(), joined.who().name(), joined.project());
        sessions.send(
                event.name(),
                event.write(),
                session ->
                        session.project().equals(joined.project())
                                && !session.client()
                                        .getSessionId()
                                        .equals(joined.client().getSessionId()));
        sessions.add(joined);
    }

    /// The department that an event is about, or `null` where it is about the whole execution.
    private static @Nullable String departmentOf(LiveEvent event) {
        return switch (event) {
            case LiveEvent.AgentStarted e -> e.department();
            case LiveEvent.AgentProgress e -> e.department();
            case LiveEvent.AgentToolCall e -> e.department();
            case LiveEvent.AgentComplete e -> e.department();
            case LiveEvent.AgentError e -> e.department();
            case LiveEvent.DepartmentComplete e -> e.department();
            case LiveEvent.TaskUpdate _,
                    LiveEvent.UserJoined _,
                    LiveEvent.EntityUpdated _,
                    LiveEvent.Notification _,
                    LiveEvent.Other _ ->
                    null;
        };
    }

    private static Configuration configuration(String host, int port) {
        SocketConfig sockets = new SocketConfig();
        sockets.setReuseAddress(true);
        sockets.setTcpNoDelay(true);
        sockets.setWriteBufferWaterMarkLow(MOST_BYTES / 2);
        sockets.setWriteBufferWaterMarkHigh(MOST_BYTES);
        Configuration configuration = new Configuration();
        configuration.setHostname(host);
        configuration.setPort(port);
        configuration.setBossThreads(1);
        configuration.setWorkerThreads(WORKERS);
        configuration.setTransports(Transport.WEBSOCKET, Transport.POLLING);
        // Else the client would choose its session by a cookie, and so take over another one's.
        configuration.setRandomSession(true);
        configuration.setAddVersionHeader(false);
        configuration.setEnableCors(false);
        configuration.setAckMode(AckMode.MANUAL);
        configuration.setMaxFramePayloadLength(LARGEST_MESSAGE);
        configuration.setMaxHttpContentLength(LARGEST_MESSAGE);
        configuration.setExceptionListener(new Quiet());
        configuration.setSocketConfig(sockets);
        return configuration;
    }
}
