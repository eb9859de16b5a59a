package app.aladdin.net;

import app.aladdin.contract.Problem;

import com.fasterxml.jackson.databind.JsonNode;

import io.socket.client.Ack;
import io.socket.client.IO;
import io.socket.client.Socket;
import io.socket.engineio.client.transports.WebSocket;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// One connection, from handshake to end. The library's thread, which all sockets share, only
/// queues what happens; whoever owns the attempt takes it from there.
final class SocketAttempt implements AutoCloseable {
    private final BlockingQueue<Happening> happenings = new LinkedBlockingQueue<>();
    private final Upgrade upgrade;
    private final Socket socket;

    /// What happens on a connection.
    sealed interface Happening {

        /// The handshake is accepted.
        record Accepted() implements Happening {}

        /// The server turned the handshake down.
        record Denied(String message) implements Happening {}

        /// An event, with all its arguments.
        record Event(String name, List<JsonNode> arguments) implements Happening {}

        /// No connection, or none any more.
        record Ended(Problem reason) implements Happening {}
    }

    SocketAttempt(SocketAddress address, Upgrade upgrade, Map<String, String> handshake) {
        this.upgrade = upgrade;
        IO.Options options = new IO.Options();
        options.forceNew = true;
        // Trying again is the owner's, who takes a fresh token each time.
        options.reconnection = false;
        options.timeout = -1;
        options.transports = new String[] {WebSocket.NAME};
        options.path = address.path();
        options.auth = handshake;
        options.webSocketFactory = upgrade;
        options.encoder = new SocketEncoder();
        options.decoder = new SocketDecoder();
        socket = IO.socket(address.origin(), options);
        socket.on(Socket.EVENT_CONNECT, nothing -> happenings.add(new Happening.Accepted()));
        socket.on(Socket.EVENT_CONNECT_ERROR, why -> happenings.add(refusal(why)));
        socket.on(Socket.EVENT_DISCONNECT, why -> happenings.add(new Happening.Ended(end(why))));
        socket.onAnyIncoming(this::event);
        socket.connect();
    }

    private void event(@Nullable Object... arguments) {
        List<JsonNode> data =
                Arrays.stream(arguments)
                        .filter(JsonNode.class::isInstance)
                        .map(JsonNode.class::cast)
                        .toList();
        happenings.add(new Happening.Event(String.valueOf(arguments[0]), data));
        if (arguments[arguments.length - 1] instanceof Ack wanted) {
            // Some servers send an event again until somebody has confirmed it.
            wanted.call();
        }
    }

    private Happening refusal(@Nullable Object... why) {
        Object reason = why.length == 0 ? null : why[0];
        if (reason instanceof JsonNode answer) {
            String message =
                    answer.path("message").asText(answer.isTextual() ? answer.asText() : "");
            return new Happening.Denied(message);
        }
        Problem failure = upgrade.failure();
        if (failure == null) {
            return new Happening.Ended(new Problem.Garbled("not a Socket.IO server"));
        }
        return switch (failure) {
            case Problem.SignedOut out -> new Happening.Denied(out.detail());
            case Problem.Forbidden no -> new Happening.Denied(no.detail());
            case Problem.Invalid bad -> new Happening.Denied(bad.detail());
            default -> new Happening.Ended(failure);
        };
    }

    private Problem end(@Nullable Object... why) {
        String reason = why.length == 0 ? "" : String.valueOf(why[0]);
        return reason.equals("ping timeout")
                ? new Problem.TimedOut("no heartbeat")
                : new Problem.Offline(reason);
    }

    /// What happens next; `null` when nothing does in time.
    @Nullable Happening next(Duration longest) throws InterruptedException {
        return happenings.poll(longest.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// What happens next.
    Happening next() throws InterruptedException {
        return happenings.take();
    }

    void emit(String name, JsonNode data) {
        socket.emit(name, data);
    }

    /// Says farewell where there is somebody to hear it, and lets go of everything.
    @Override
    public void close() {
        socket.off();
        socket.offAnyIncoming();
        boolean connected = socket.connected();
        socket.close();
        if (!connected) {
            upgrade.cut();
        }
    }
}
