package app.aladdin.client;

import static app.aladdin.net.LoopbackServer.json;
import static app.aladdin.net.LoopbackServer.send;

import app.aladdin.contract.Json;
import app.aladdin.net.LoopbackServer;

import com.fasterxml.jackson.databind.node.ArrayNode;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// A server that follows the specification as far as a test does not say otherwise: it creates
/// conversations, answers each question with "Re: …" in the reply, and has no stream.
final class FakeAladdin implements LoopbackServer.Script {
    static final LoopbackServer.Script MISSING =
            (request, out) -> json(out, 404, "{\"error\":\"no such thing\"}");
    static final LoopbackServer.Script ANSWERS =
            (request, out) -> json(out, 200, reply(request, "Re: " + content(request)));

    volatile LoopbackServer.Script chat = ANSWERS;
    volatile LoopbackServer.Script query = MISSING;
    volatile LoopbackServer.Script ingest = MISSING;
    volatile LoopbackServer.Script task = MISSING;
    volatile LoopbackServer.Script executions = (request, out) -> json(out, 200, "{\"docs\":[]}");
    volatile LoopbackServer.Script stream = MISSING;
    volatile LoopbackServer.Script stop = MISSING;
    volatile LoopbackServer.Script create =
            (request, out) -> json(out, 201, "{\"id\":\"remote-1\",\"projectId\":\"p\"}");
    volatile LoopbackServer.Script messages = (request, out) -> json(out, 200, "{\"docs\":[]}");
    volatile LoopbackServer.Script lists = (request, out) -> json(out, 200, "{\"docs\":[]}");

    @Override
    public void answer(LoopbackServer.Request request, OutputStream out)
            throws IOException, InterruptedException {
        if (request.is("POST", "/orchestrator/chat")) {
            chat.answer(request, out);
        } else if (request.is("POST", "/orchestrator/query")) {
            query.answer(request, out);
        } else if (request.is("POST", "/orchestrator/ingest")) {
            ingest.answer(request, out);
        } else if (request.is("POST", "/orchestrator/task")) {
            task.answer(request, out);
        } else if (request.is("GET", "/executions")) {
            executions.answer(request, out);
        } else if (request.is("GET", "/orchestrator/stream")) {
            stream.answer(request, out);
        } else if (request.is("POST", "/stop")) {
            stop.answer(request, out);
        } else if (request.is("POST", "/conversations")) {
            create.answer(request, out);
        } else if (request.is("GET", "/messages")) {
            messages.answer(request, out);
        } else {
            lists.answer(request, out);
        }
    }

    /// What a question says.
    static String content(LoopbackServer.Request request) {
        return Json.parse(request.body()).path("content").asText();
    }

    /// The reply to a question; its id follows from the key, as from a server that honours it.
    static String reply(LoopbackServer.Request request, String content) {
        return reply("answer-" + request.header("idempotency-key"), content);
    }

    static String reply(String messageId, String content) {
        return Json.text(
                Json.object()
                        .put("messageId", messageId)
                        .put("conversationId", "remote-1")
                        .put("content", content)
                        .put("mode", "chat")
                        .put("timestamp", "2026-03-29T01:30:00Z"));
    }

    /// One event of a stream; an empty id is left out.
    static void frame(OutputStream out, String id, String json) throws IOException {
        String first = id.isEmpty() ? "" : "id: " + id + "\n";
        send(out, first + "event: message\ndata: " + json.replace('\'', '"') + "\n\n");
    }

    /// All questions that came, in order.
    static List<LoopbackServer.Request> questions(LoopbackServer server) {
        return server.requests().stream()
                .filter(request -> request.is("POST", "/orchestrator/chat"))
                .toList();
    }

    /// A page of messages, alternating between question and answer.
    static String page(List<String> contents) {
        ArrayNode docs = Json.array();
        for (int i = 0; i < contents.size(); i++) {
            docs.add(
                    Json.object()
                            .put("id", "m" + i)
                            .put("conversationId", "remote-1")
                            .put("role", i % 2 == 0 ? "user" : "assistant")
                            .put("content", contents.get(i))
                            .put("mode", "chat")
                            .put("timestamp", java.time.Instant.now().toString()));
        }
        return Json.text(Json.object().set("docs", docs));
    }
}
