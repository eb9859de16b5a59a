package app.aladdin.studio;

import app.aladdin.contract.Json;
import app.aladdin.contract.LiveEvent;

import com.fasterxml.jackson.databind.JsonNode;

import io.socket.client.IO;
import io.socket.client.Socket;

import org.json.JSONObject;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A reference Socket.IO client with the sample project open.
final class LivePeer implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 30;
    private static final String[] NAMES = {
        "connect",
        "connect_error",
        "disconnect",
        "error",
        "agent:started",
        "agent:progress",
        "agent:tool_call",
        "agent:complete",
        "agent:error",
        "task:update",
        "department:complete",
        "user:joined",
        "entity:updated",
        "notification"
    };

    private final Socket socket;
    private final BlockingQueue<LiveEvent> heard = new LinkedBlockingQueue<>();

    LivePeer(URI address, String token) {
        IO.Options options = new IO.Options();
        options.forceNew = true;
        options.reconnection = false;
        options.transports = new String[] {"websocket"};
        options.auth = Map.of("token", token, "projectId", StudioClient.PROJECT);
        socket = IO.socket(address, options);
        for (String name : NAMES) {
            socket.on(name, args -> heard.add(LiveEvent.read(name, data(args))));
        }
        socket.connect();
    }

    private static JsonNode data(Object... args) {
        return args.length > 0 && args[0] instanceof JSONObject json
                ? Json.parse(json.toString())
                : Json.object();
    }

    void follow(String execution) {
        socket.emit("subscribe:execution", new JSONObject(Map.of("executionId", execution)));
    }

    /// The next event whatever it is.
    LiveEvent next() {
        try {
            LiveEvent event = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (event == null) {
                throw new AssertionError("hears nothing");
            }
            return event;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The next event of that name.
    LiveEvent next(String name) {
        LiveEvent event = next();
        while (!event.name().equals(name)) {
            event = next();
        }
        return event;
    }

    @Override
    public void close() {
        socket.close();
    }
}
