package app.aladdin.app;

import static app.aladdin.net.LoopbackServer.json;

import app.aladdin.contract.Json;
import app.aladdin.net.LoopbackServer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// A server with one empty project and no socket, on which tasks stand and queries and data are
/// answered as a test says.
final class ScriptedProject implements LoopbackServer.Script {
    private final Map<String, ObjectNode> tasks = new ConcurrentHashMap<>();
    private final List<JsonNode> asked = new CopyOnWriteArrayList<>();
    private final List<String> written = new CopyOnWriteArrayList<>();
    volatile LoopbackServer.Script query = (request, out) -> json(out, 404, "{}");
    volatile LoopbackServer.Script ingest = (request, out) -> json(out, 404, "{}");

    @Override
    public void answer(LoopbackServer.Request request, OutputStream out)
            throws IOException, InterruptedException {
        String path = request.path();
        String last = path.substring(path.lastIndexOf('/') + 1);
        if (request.is("POST", "/orchestrator/query")) {
            asked.add(Json.parse(request.body()));
            query.answer(request, out);
        } else if (request.is("POST", "/orchestrator/ingest")) {
            asked.add(Json.parse(request.body()));
            ingest.answer(request, out);
        } else if (request.is("POST", "/orchestrator/task")) {
            asked.add(Json.parse(request.body()));
            String id = "t" + asked.size();
            stands(id, "running", 0, List.of("story", "audio"), List.of("pending", "pending"));
            json(out, 200, task(id));
        } else if (request.is("POST", "/cancel")) {
            String id = path.replaceAll(".*/task/|/cancel", "");
            stands(id, "cancelled", 0, List.of("story", "audio"), List.of("pending", "pending"));
            json(out, 200, task(id));
        } else if (path.contains("/orchestrator/task/")) {
            json(out, 200, task(last));
        } else if (path.contains("/executions/")) {
            json(out, 404, "{}");
        } else if (request.method().equals("POST") && path.contains("/projects/p/")) {
            ObjectNode thing = (ObjectNode) Json.parse(request.body());
            written.add(request.body());
            json(out, 201, Json.text(thing.deepCopy().put("id", "w" + written.size())));
        } else if (request.is("POST", "/conversations")) {
            json(out, 201, "{\"id\":\"remote\",\"projectId\":\"p\"}");
        } else if (request.is("GET", "/projects")) {
            json(out, 200, "{\"docs\":[{\"id\":\"p\",\"name\":\"Caves\",\"type\":\"movie\"}]}");
        } else {
            json(out, 200, "{\"docs\":[]}");
        }
    }

    private String task(String id) {
        return Json.text(Objects.requireNonNull(tasks.get(id), id));
    }

    /// The bodies of what the orchestrator was asked, in order. A first task is `t1`.
    List<JsonNode> asked() {
        return asked;
    }

    /// What was written into the project, to the byte.
    List<String> written() {
        return written;
    }

    /// Says how a task stands.
    void stands(
            String id,
            String status,
            int percentage,
            List<String> departments,
            List<String> statuses) {
        ObjectNode task = Json.object().put("taskId", id).put("status", status);
        task.putObject("progress").put("percentage", percentage);
        ArrayNode all = task.putArray("departments");
        for (int i = 0; i < departments.size(); i++) {
            all.addObject().put("name", departments.get(i)).put("status", statuses.get(i));
        }
        tasks.put(id, task);
    }
}
