package app.aladdin.net;

import app.aladdin.contract.Json;
import app.aladdin.contract.ProblemException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import io.socket.parser.DecodingException;
import io.socket.parser.Packet;
import io.socket.parser.Parser;

import org.json.JSONArray;
import org.json.JSONException;
import org.json.JSONObject;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Socket.IO packets (protocol 5) out of frames, with the arguments of events as Jackson trees: the
/// library's own JSON is from 2009, refuses doubled names and changes large numbers.
///
/// Events that a server sends before it has accepted the handshake are kept until then, because the
/// library would tell them to nobody. Frames that mean nothing are dropped by a
/// [DecodingException], which the library takes note of. Used on the library's one thread.
final class SocketDecoder implements Parser.Decoder {
    /// More than any honest event has.
    static final int MAX_EVENT = 16 * 1024 * 1024;

    private static final int MAX_ATTACHMENTS = 100;

    private final List<Packet<?>> early = new ArrayList<>();
    private boolean accepted;
    private @Nullable Callback receiver;
    private @Nullable Attached attached;

    /// A packet whose binary parts come in frames of their own.
    private record Attached(Head head, JsonNode data, List<byte[]> parts) {}

    /// @param id of the answer that the server waits for; -1 without
    /// @param rest where the JSON begins
    private record Head(int type, int attachments, String namespace, int id, int rest) {}

    @Override
    public void onDecoded(@Nullable Callback callback) {
        receiver = callback;
    }

    @Override
    public void destroy() {
        attached = null;
        receiver = null;
    }

    @Override
    public void add(String frame) {
        attached = null;
        if (frame.length() > MAX_EVENT) {
            throw new DecodingException("too large");
        }
        Head head = head(frame);
        JsonNode data = data(frame, head.rest);
        boolean binary = head.type == Parser.BINARY_EVENT || head.type == Parser.BINARY_ACK;
        if (binary && head.attachments > 0) {
            attached = new Attached(head, data, new ArrayList<>());
        } else {
            deliver(packet(head, data));
        }
    }

    @Override
    public void add(byte[] part) {
        Attached waiting = attached;
        if (waiting == null) {
            throw new DecodingException("bytes that belong to nothing");
        }
        long size = waiting.parts.stream().mapToLong(bytes -> bytes.length).sum() + part.length;
        if (size > MAX_EVENT) {
            attached = null;
            throw new DecodingException("too large");
        }
        waiting.parts.add(part);
        if (waiting.parts.size() == waiting.head.attachments) {
            attached = null;
            deliver(packet(waiting.head, filled(waiting.data, waiting.parts)));
        }
    }

    private void deliver(Packet<?> packet) {
        Callback to = receiver;
        if (to == null) {
            return;
        }
        boolean event = packet.type == Parser.EVENT || packet.type == Parser.BINARY_EVENT;
        if (event && !accepted) {
            early.add(packet);
            return;
        }
        to.call(packet);
        if (packet.type == Parser.CONNECT && !accepted) {
            accepted = true;
            early.forEach(to::call);
            early.clear();
        }
    }

    private static Head head(String frame) {
        int type = frame.isEmpty() ? -1 : frame.charAt(0) - '0';
        if (type < Parser.CONNECT || type > Parser.BINARY_ACK) {
            throw new DecodingException("no such packet");
        }
        int at = 1;
        int attachments = 0;
        if (type == Parser.BINARY_EVENT || type == Parser.BINARY_ACK) {
            int end = digits(frame, at);
            attachments = number(frame, at, end);
            if (end >= frame.length()
                    || frame.charAt(end) != '-'
                    || attachments > MAX_ATTACHMENTS) {
                throw new DecodingException("illegal attachments");
            }
            at = end + 1;
        }
        String namespace = "/";
        if (frame.startsWith("/", at)) {
            int comma = frame.indexOf(',', at);
            int end = comma < 0 ? frame.length() : comma;
            namespace = frame.substring(at, end);
            at = Math.min(end + 1, frame.length());
        }
        int end = digits(frame, at);
        int id = end > at ? number(frame, at, end) : -1;
        return new Head(type, attachments, namespace, id, end);
    }

    private static int digits(String frame, int from) {
        int end = from;
        while (end < frame.length() && frame.charAt(end) >= '0' && frame.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static int number(String frame, int from, int end) {
        try {
            return Integer.parseInt(frame, from, end, 10);
        } catch (NumberFormatException none) {
            throw new DecodingException("no number");
        }
    }

    private static JsonNode data(String frame, int from) {
        if (from >= frame.length()) {
            return JsonNodeFactory.instance.missingNode();
        }
        try {
            return Json.parse(frame.substring(from));
        } catch (ProblemException notJson) {
            throw new DecodingException("not JSON");
        }
    }

    private static Packet<?> packet(Head head, JsonNode data) {
        return switch (head.type) {
            case Parser.CONNECT -> packet(head, (Object) session(data));
            case Parser.DISCONNECT -> packet(head, (Object) null);
            case Parser.CONNECT_ERROR -> packet(head, (Object) data);
            default -> packet(head, (Object) arguments(head, data));
        };
    }

    private static Packet<Object> packet(Head head, @Nullable Object data) {
        Packet<Object> packet = new Packet<>(head.type);
        packet.nsp = head.namespace;
        packet.id = head.id;
        packet.data = data;
        return packet;
    }

    /// What the library wants to see of an accepted handshake.
    private static @Nullable JSONObject session(JsonNode data) {
        if (!data.path("sid").isTextual()) {
            return null;
        }
        try {
            return new JSONObject().put("sid", data.path("sid").asText());
        } catch (JSONException impossible) {
            throw new DecodingException("no session");
        }
    }

    private static JSONArray arguments(Head head, JsonNode data) {
        boolean event = head.type == Parser.EVENT || head.type == Parser.BINARY_EVENT;
        if (!data.isArray() || (event && !data.path(0).isValueNode())) {
            throw new DecodingException("no arguments");
        }
        JSONArray array = new JSONArray();
        for (int i = 0; i < data.size(); i++) {
            array.put(event && i == 0 ? data.path(0).asText() : (Object) data.path(i));
        }
        return array;
    }

    /// The tree with its placeholders replaced by the binary parts.
    private static JsonNode filled(JsonNode node, List<byte[]> parts) {
        if (node.path("_placeholder").asBoolean()) {
            int part = node.path("num").asInt(-1);
            if (part < 0 || part >= parts.size()) {
                throw new DecodingException("illegal attachments");
            }
            return JsonNodeFactory.instance.binaryNode(parts.get(part));
        }
        if (node.isArray()) {
            var array = Json.array();
            node.forEach(item -> array.add(filled(item, parts)));
            return array;
        }
        if (node.isObject()) {
            var object = Json.object();
            node.forEachEntry((name, value) -> object.set(name, filled(value, parts)));
            return object;
        }
        return node;
    }
}
