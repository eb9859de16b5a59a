package app.aladdin.cli;

import app.aladdin.cache.StoredConversation;
import app.aladdin.client.conversations.Entry;
import app.aladdin.contract.Json;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.contract.Project;
import app.aladdin.contract.Role;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Prints conversations.
final class ConversationList {
    private final Talk talk;
    private final Session session;
    private final Places places;

    ConversationList(Talk talk, Session session) {
        this.talk = talk;
        this.session = session;
        this.places = new Places(session);
    }

    int list(@Nullable String wanted, Optional<Problem> away)
            throws CommandFailure, InterruptedException {
        String project =
                away.isPresent() ? places.known(wanted, away.get()) : places.project(wanted);
        if (away.isEmpty()) {
            session.client().conversations().syncList(project);
        }
        List<StoredConversation> all =
                session.store().conversations().of(session.server(), project).stream()
                        .filter(stored -> !stored.trashed())
                        .toList();
        all.forEach(this::print);
        talk.end(all.size(), away.isEmpty());
        return Exit.OK;
    }

    int show(String id, Optional<Problem> away) throws CommandFailure, InterruptedException {
        StoredConversation found = find(id, away);
        String own = found.conversation().id();
        if (away.isEmpty()) {
            session.client().conversations().syncMessages(own);
        }
        print(found);
        List<Entry> entries = session.facts().entries(own);
        entries.forEach(entry -> print(own, entry));
        talk.end(entries.size(), away.isEmpty());
        return Exit.OK;
    }

    private StoredConversation find(String id, Optional<Problem> away) throws InterruptedException {
        Optional<StoredConversation> here = places.conversation(id);
        if (here.isPresent()) {
            return here.get();
        }
        if (away.isPresent()) {
            throw new ProblemException(away.get());
        }
        for (Project project : session.facts().projects()) {
            session.client().conversations().syncList(project.id());
        }
        return places.conversation(id)
                .orElseThrow(() -> new ProblemException(new Problem.NotFound("conversation")));
    }

    private void print(StoredConversation stored) {
        ObjectNode json = stored.conversation().write();
        String remote = stored.remoteId();
        if (remote != null) {
            json.put("serverId", remote);
        }
        talk.thing(
                "conversation",
                json,
                Words.onOneLine(stored.conversation().id())
                        + "  "
                        + Words.shortened(stored.conversation().name(), 60));
    }

    private void print(String conversation, Entry entry) {
        ObjectNode json =
                Json.object()
                        .put("id", entry.id())
                        .put("conversationId", conversation)
                        .put("role", entry.role().name().toLowerCase(Locale.ROOT))
                        .put("mode", entry.mode().wire())
                        .put("state", entry.state().name().toLowerCase(Locale.ROOT))
                        .put("local", entry.local())
                        .put("content", entry.text())
                        .put("timestamp", entry.at().toString());
        json.set("metadata", entry.metadata().write());
        LinkWords words = new LinkWords();
        String text = words.add(entry.text()) + words.end();
        String mark = entry.role() == Role.USER ? "> " : "";
        talk.thing("message", json, mark + text + (entry.unsent() ? "  (not sent yet)" : ""));
    }
}
