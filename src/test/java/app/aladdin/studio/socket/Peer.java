package app.aladdin.studio.socket;

import app.aladdin.contract.Json;

import com.fasterxml.jackson.databind.JsonNode;

import io.socket.client.Ack;
import io.socket.client.IO;
import io.socket.client.Socket;

import org.json.JSONObject;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A reference Socket.IO client that writes down what it hears.
final class Peer implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 20;

    private final Socket socket;
    private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();

    /// One event, by its name.
    record Heard(String name, JsonNode data) {}

    Peer(URI address, String token, String project, String... transports) {
        this(
                address,
                Map.of("token", token, "projectId", project),
                transports.length == 0 ? new String[] {"websocket"} : transports);
    }

    Peer(URI address, Map<String, String> auth, String... transports) {
        IO.Options options = new IO.Options();
        options.forceNew = true;
        options.reconnection = false;
        options.transports = transports;
        options.auth = auth;
        socket = IO.socket(address, options);
        for (String name :
                new String[] {
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
                }) {
            socket.on(name, args -> heard.add(new Heard(name, data(args))));
        }
        socket.connect();
    }

    private static JsonNode data(Object... args) {
        if (args.length == 0) {
            return Json.object();
        }
        return args[0] instanceof JSONObject json
                ? Json.parse(json.toString())
                : Json.object().put("text", String.valueOf(args[0]));
    }

    /// The next event of whatever name.
    Heard next() {
        try {
            Heard next = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("hears nothing");
            }
            return next;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Connects and returns itself.
    Peer connected() {
        Heard first = next();
        if (!first.name().equals("connect")) {
            throw new AssertionError(first);
        }
        return this;
    }

    boolean heardNothing() {
        return heard.isEmpty();
    }

    int waiting() {
        return heard.size();
    }

    void emit(String name, JsonNode data) {
        socket.emit(name, json(data));
    }

    /// Emits and waits for the answer.
    JsonNode ask(String name, JsonNode data) {
        BlockingQueue<JsonNode> answers = new LinkedBlockingQueue<>();
        Ack ack = args -> answers.add(data(args));
        socket.emit(name, new Object[] {json(data)}, ack);
        try {
            JsonNode answer = answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (answer == null) {
                throw new AssertionError("no answer");
            }
            return answer;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JSONObject json(JsonNode data) {
        try {
            return new JSONObject(Json.text(data));
        } catch (org.json.JSONException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        socket.close();
    }
}
