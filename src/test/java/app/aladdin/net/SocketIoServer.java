package app.aladdin.net;

import com.corundumstudio.socketio.AuthTokenResult;
import com.corundumstudio.socketio.Configuration;
import com.corundumstudio.socketio.SocketConfig;
import com.corundumstudio.socketio.SocketIOClient;
import com.corundumstudio.socketio.SocketIOServer;
import com.corundumstudio.socketio.Transport;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/// A real Socket.IO server on loopback (netty-socketio) with rooms for executions, as the contract
/// has them. It says nothing by itself.
public final class SocketIoServer implements AutoCloseable {
    private final SocketIOServer server;
    private final int port;
    private final BlockingQueue<Map<?, ?>> handshakes = new LinkedBlockingQueue<>();
    private final List<String> log = new CopyOnWriteArrayList<>();

    private SocketIoServer(int port, Predicate<String> accepts) {
        this.port = port;
        Configuration configuration = new Configuration();
        configuration.setHostname("127.0.0.1");
        configuration.setPort(port);
        configuration.setBossThreads(1);
        configuration.setWorkerThreads(2);
        configuration.setTransports(Transport.WEBSOCKET);
        SocketConfig socket = new SocketConfig();
        socket.setReuseAddress(true);
        configuration.setSocketConfig(socket);
        server = new SocketIOServer(configuration);
        server.getNamespace("")
                .addAuthTokenListener((auth, client) -> {
                    Map<?, ?> said = new ObjectMapper().convertValue(auth, Map.class);
                    log.add("connect " + said.get("projectId"));
                    boolean accepted = accepts.test(String.valueOf(said.get("token")));
                    if (accepted) {
                        handshakes.add(said);
                    }
                    return accepted
                            ? AuthTokenResult.AuthTokenResultSuccess
                            : new AuthTokenResult(
                                    false, Map.of("message", "Authentication failed"));
                });
        server.addEventListener(
                "subscribe:execution",
                Map.class,
                (client, data, ack) -> {
                    log.add("subscribe " + data.get("executionId"));
                    client.joinRoom("execution:" + data.get("executionId"));
                });
        server.addEventListener(
                "unsubscribe:execution",
                Map.class,
                (client, data, ack) -> {
                    log.add("unsubscribe " + data.get("executionId"));
                    client.leaveRoom("execution:" + data.get("executionId"));
                });
    }

    /// @param accepts which tokens are accepted
    public static SocketIoServer start(int port, Predicate<String> accepts) {
        SocketIoServer made = new SocketIoServer(port, accepts);
        made.server.start();
        return made;
    }

    public static SocketIoServer start() {
        return start(LoopbackServer.freePort(), any -> true);
    }

    public int port() {
        return port;
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    /// What clients did, in order: `connect PROJECT`, `subscribe ID`, `unsubscribe ID`.
    public List<String> log() {
        return List.copyOf(log);
    }

    /// The next accepted handshake, which is waited for.
    public Map<?, ?> handshake() {
        try {
            Map<?, ?> next = handshakes.poll(10, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("nobody came within ten seconds");
            }
            return next;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /// Sends to everybody who subscribed to an execution.
    public void toExecution(String id, String name, Object... data) {
        server.getRoomOperations("execution:" + id).sendEvent(name, data);
    }

    /// Sends to everybody.
    public void toAll(String name, Object... data) {
        server.getBroadcastOperations().sendEvent(name, data);
    }

    /// Sends everybody away, as `socket.disconnect()` does.
    public void sendAway() {
        server.getAllClients().forEach(SocketIOClient::disconnect);
    }

    @Override
    public void close() {
        server.stop();
    }
}
