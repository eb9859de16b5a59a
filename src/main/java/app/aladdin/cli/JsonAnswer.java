package app.aladdin.cli;

import app.aladdin.client.conversations.Entry;
import app.aladdin.contract.Json;
import app.aladdin.contract.Problem;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// Shows an answer as events, one JSON object a line.
final class JsonAnswer implements AnswerListener {
    private final Terminal terminal;
    private boolean failed;

    JsonAnswer(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void asked(String project, String conversation, Entry question) {
        write(
                event("question")
                        .put("messageId", question.id())
                        .put("conversationId", conversation)
                        .put("projectId", project)
                        .put("mode", question.mode().wire())
                        .put("content", question.text()));
    }

    @Override
    public void began(String id) {
        write(event("start").put("messageId", id));
    }

    @Override
    public void grew(String delta) {
        write(event("chunk").put("delta", delta));
    }

    @Override
    public void replaced(String whole) {
        write(event("replace").put("content", whole));
    }

    @Override
    public void ended(Entry answer) {
        ObjectNode complete =
                event("complete")
                        .put("messageId", answer.id())
                        .put("mode", answer.mode().wire())
                        .put("content", answer.text())
                        .put("stopped", answer.state() == Entry.State.STOPPED);
        complete.set("metadata", answer.metadata().write());
        write(complete);
    }

    @Override
    public void failed(Problem problem) {
        failed(Sentences.code(problem), Sentences.of(problem));
    }

    /// A failure that is no problem of the outside world, such as a blank question. Only the first
    /// failure is told; what follows from it is not news.
    void failed(String code, String sentence) {
        if (!failed) {
            failed = true;
            write(event("error").put("code", code).put("error", sentence));
        }
    }

    private static ObjectNode event(String type) {
        return Json.object().put("type", type);
    }

    private void write(ObjectNode event) {
        terminal.line(Json.text(event));
    }
}
