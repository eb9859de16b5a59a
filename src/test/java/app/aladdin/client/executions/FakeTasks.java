package app.aladdin.client.executions;

import static app.aladdin.net.LoopbackServer.json;

import app.aladdin.net.LoopbackServer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// A server that knows one task, as the specification has it, apart from what a test makes it do.
/// JSON is written with single quotes.
final class FakeTasks implements LoopbackServer.Script {
    static final LoopbackServer.Script MISSING =
            (request, out) -> json(out, 404, "{\"error\":\"Not found\",\"code\":\"NOT_FOUND\"}");

    /// What happens to the next questions about the task instead.
    final Queue<LoopbackServer.Script> next = new ConcurrentLinkedQueue<>();

    volatile LoopbackServer.Script task = says("running", 10);
    volatile LoopbackServer.Script record = MISSING;
    volatile LoopbackServer.Script lists = MISSING;
    volatile LoopbackServer.Script cancel = MISSING;

    static LoopbackServer.Script says(String status, int percentage) {
        return text(
                200,
                "{'taskId':'t','status':'"
                        + status
                        + "','progress':{'percentage':"
                        + percentage
                        + "},'departments':[]}");
    }

    static LoopbackServer.Script text(int status, String body, String... headers) {
        return (request, out) -> json(out, status, body.replace('\'', '"'), headers);
    }

    @Override
    public void answer(LoopbackServer.Request request, OutputStream out)
            throws IOException, InterruptedException {
        if (request.is("GET", "/projects")) {
            json(out, 200, "{\"docs\":[]}");
        } else if (request.is("POST", "/cancel")) {
            cancel.answer(request, out);
        } else if (request.path().contains("/orchestrator/task/")) {
            LoopbackServer.Script now = next.poll();
            (now == null ? task : now).answer(request, out);
        } else if (request.path().contains("/v1/executions/")) {
            record.answer(request, out);
        } else {
            lists.answer(request, out);
        }
    }
}
