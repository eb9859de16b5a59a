package app.aladdin.client;

import static app.aladdin.net.LoopbackServer.json;

import app.aladdin.contract.Json;
import app.aladdin.net.LoopbackServer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/// A server with projects and things in them, as the specification has it, apart from what a test
/// makes it do.
public final class FakeProjects implements LoopbackServer.Script {
    /// Requests that this server does not know.
    volatile Predicate<LoopbackServer.Request> unknown = request -> false;

    /// Whether it recognises a repeated write by its key, and says so.
    volatile boolean honoursKeys;

    /// What happens to the next writes instead.
    public final Queue<LoopbackServer.Script> faults = new ConcurrentLinkedQueue<>();

    /// What happens to the next reads instead.
    final Queue<LoopbackServer.Script> readFaults = new ConcurrentLinkedQueue<>();

    /// What `POST /orchestrator/ingest` answers.
    volatile LoopbackServer.Script ingest = (request, out) -> json(out, 404, "{}");

    private final Map<String, Map<String, ObjectNode>> collections = new ConcurrentHashMap<>();
    private final Map<String, ObjectNode> answered = new ConcurrentHashMap<>();
    private final AtomicInteger ids = new AtomicInteger();

    public FakeProjects() {
        put("projects", "{'id':'p','name':'Aladdin'}");
    }

    /// Does the write and loses the answer.
    public static LoopbackServer.Script lost(FakeProjects projects) {
        return (request, out) -> projects.write(request);
    }

    public static LoopbackServer.Script status(int status, String body) {
        return (request, out) -> json(out, status, body.replace('\'', '"'));
    }

    /// Adds or replaces a thing, written with single quotes.
    public void put(String collection, String text) {
        ObjectNode thing = (ObjectNode) Json.parse(text.replace('\'', '"'));
        things(collection).put(thing.path("id").asText(), thing);
    }

    void remove(String collection, String id) {
        things(collection).remove(id);
    }

    /// The names of what a collection holds.
    public List<String> names(String collection) {
        Map<String, ObjectNode> things = things(collection);
        synchronized (things) {
            return things.values().stream().map(thing -> thing.path("name").asText()).toList();
        }
    }

    /// How many things of a collection have this value in a field.
    public long with(String collection, String field, String value) {
        Map<String, ObjectNode> things = things(collection);
        synchronized (things) {
            return things.values().stream()
                    .filter(thing -> thing.path(field).asText().equals(value))
                    .count();
        }
    }

    private Map<String, ObjectNode> things(String collection) {
        return collections.computeIfAbsent(
                collection, name -> java.util.Collections.synchronizedMap(new LinkedHashMap<>()));
    }

    @Override
    public void answer(LoopbackServer.Request request, OutputStream out)
            throws IOException, InterruptedException {
        boolean reads = request.method().equals("GET");
        boolean watches =
                request.query().contains("limit=1&") || request.query().endsWith("limit=1");
        LoopbackServer.Script fault = watches ? null : (reads ? readFaults : faults).poll();
        if (unknown.test(request)) {
            json(out, 404, "{\"error\":\"no such route\",\"code\":\"NOT_FOUND\"}");
        } else if (fault != null) {
            fault.answer(request, out);
        } else if (request.is("POST", "/orchestrator/ingest")) {
            ingest.answer(request, out);
        } else if (reads) {
            read(request, out);
        } else {
            ObjectNode answer = write(request);
            int status = answer.has("missing") ? 404 : request.method().equals("POST") ? 201 : 200;
            String echo = "Idempotency-Key: " + request.header("idempotency-key");
            json(out, status, Json.text(answer), honoursKeys ? echo : "X-Other: 1");
        }
    }

    private static List<String> path(LoopbackServer.Request request) {
        return Arrays.asList(request.path().substring("/api/v1/".length()).split("/", -1));
    }

    private void read(LoopbackServer.Request request, OutputStream out) throws IOException {
        List<String> path = path(request);
        if (path.size() == 2) {
            ObjectNode thing = things(path.get(0)).get(path.get(1));
            json(out, thing == null ? 404 : 200, thing == null ? "{}" : Json.text(thing));
            return;
        }
        Map<String, String> query = query(request);
        String owner = path.size() == 3 ? path.get(1) : query.getOrDefault("project", "");
        String field = path.get(0).equals("episodes") && path.size() == 3 ? "episode" : "projectId";
        List<JsonNode> all = new ArrayList<>();
        Map<String, ObjectNode> things = things(path.getLast());
        synchronized (things) {
            things.values().stream()
                    .filter(thing -> owner.isEmpty() || thing.path(field).asText().equals(owner))
                    .forEach(all::add);
        }
        json(out, 200, page(all, query));
    }

    private static Map<String, String> query(LoopbackServer.Request request) {
        Map<String, String> query = new TreeMap<>();
        for (String pair : request.query().split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                query.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        return query;
    }

    private static String page(List<JsonNode> all, Map<String, String> query) {
        int limit = Integer.parseInt(query.getOrDefault("limit", "10"));
        int page = Integer.parseInt(query.getOrDefault("page", "1"));
        int from = Math.min(all.size(), (page - 1) * limit);
        int to = Math.min(all.size(), from + limit);
        ArrayNode docs = Json.array();
        all.subList(from, to).forEach(docs::add);
        ObjectNode json =
                Json.object()
                        .put("totalDocs", all.size())
                        .put("limit", limit)
                        .put("page", page)
                        .put("hasNextPage", to < all.size());
        json.set("docs", docs);
        return Json.text(json);
    }

    private ObjectNode write(LoopbackServer.Request request) {
        String key = request.header("idempotency-key");
        return honoursKeys
                ? answered.computeIfAbsent(key, first -> written(request))
                : written(request);
    }

    private ObjectNode written(LoopbackServer.Request request) {
        List<String> path = path(request);
        return switch (request.method()) {
            case "POST" -> {
                ObjectNode thing = (ObjectNode) Json.parse(request.body());
                thing.put("id", "real-" + ids.incrementAndGet());
                if (path.size() == 3) {
                    thing.put("projectId", path.get(1));
                }
                things(path.getLast()).put(thing.path("id").asText(), thing);
                yield thing;
            }
            case "PATCH" -> {
                ObjectNode thing = things(path.get(0)).get(path.get(1));
                if (thing == null) {
                    yield Json.object().put("missing", true);
                }
                ObjectNode changed = thing.deepCopy();
                changed.setAll((ObjectNode) Json.parse(request.body()));
                things(path.get(0)).put(path.get(1), changed);
                yield changed;
            }
            default -> {
                ObjectNode thing = things(path.get(0)).remove(path.get(1));
                yield thing == null ? Json.object().put("missing", true) : Json.object();
            }
        };
    }

    /// Requests of a kind, without those that only look whether the server is there.
    public static List<LoopbackServer.Request> requests(
            LoopbackServer server, String method, String ending) {
        return server.requests().stream()
                .filter(request -> request.is(method, ending))
                .filter(request -> !request.query().equals("limit=1"))
                .toList();
    }
}
