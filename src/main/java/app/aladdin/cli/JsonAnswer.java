package app.aladdin.cli;

import app.aladdin.cache.Queued;
import app.aladdin.client.conversations.Entry;
import app.aladdin.contract.Json;
import app.aladdin.contract.Problem;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// Shows an answer as events, one JSON object a line.
final class JsonAnswer implements AnswerListener {
    private final Terminal terminal;

    JsonAnswer(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void asked(Where where, Entry question) {
        write(
                in(where, event("question"))
                        .put("messageId", question.id())
                        .put("mode", question.mode().wire())
                        .put("content", question.text()));
    }

    /// Names a conversation by both its ids; the server's is left out while there is none.
    private static ObjectNode in(Where where, ObjectNode event) {
        event.put("projectId", where.project()).put("conversationId", where.conversation());
        String remote = where.remote().get();
        return remote.isEmpty() ? event : event.put("serverConversationId", remote);
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
    public void ended(Where where, Entry answer) {
        ObjectNode complete =
                in(where, event("complete"))
                        .put("messageId", answer.id())
                        .put("mode", answer.mode().wire())
                        .put("content", answer.text())
                        .put("stopped", answer.state() == Entry.State.STOPPED);
        complete.set("metadata", answer.metadata().write());
        write(complete);
    }

    @Override
    public void broke() {}

    @Override
    public void queued(Where where, Queued question, Problem why) {
        write(
                in(where, event("queued"))
                        .put("messageId", question.id())
                        .put("mode", question.mode().wire())
                        .put("code", Sentences.code(why)));
    }

    private static ObjectNode event(String type) {
        return Json.object().put("type", type);
    }

    private void write(ObjectNode event) {
        terminal.line(Json.text(event));
    }
}
