package app.aladdin.client.conversations;

import app.aladdin.cache.MemoryRows;
import app.aladdin.client.session.Server;
import app.aladdin.contract.ConversationChange;
import app.aladdin.contract.Feedback;
import app.aladdin.contract.Fields;
import app.aladdin.contract.Json;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What was changed here of conversations and said of answers, until the server has it; a server
/// that cannot take it never gets it, and it stays on this computer. Blocks for the disk.
final class OwnChanges {
    private static final String CHANGE = "conversation-change:";
    private static final String FEEDBACK = "feedback:";

    /// The server cannot take it, so it is not offered again.
    private static final String REFUSED = "keptHere";

    private final String server;
    private final MemoryRows memory;

    OwnChanges(String server, MemoryRows memory) {
        this.server = server;
        this.memory = memory;
    }

    /// Adds a change to those that a conversation has already.
    void add(String conversation, ConversationChange change) {
        ObjectNode all = kept(CHANGE + conversation);
        change.write().properties().forEach(part -> all.set(part.getKey(), part.getValue()));
        all.remove(REFUSED);
        memory.put(server, CHANGE + conversation, Json.text(all));
    }

    void add(String message, Feedback feedback) {
        memory.put(server, FEEDBACK + message, Json.text(feedback.write()));
    }

    /// What was changed here and is not known to the server.
    ConversationChange of(String conversation) {
        return ConversationChange.read(kept(CHANGE + conversation));
    }

    Optional<Feedback> feedback(String message) {
        ObjectNode json = kept(FEEDBACK + message);
        return json.isEmpty() ? Optional.empty() : Optional.of(Feedback.read(json));
    }

    private ObjectNode kept(String name) {
        JsonNode json = Json.parse(memory.get(server, name).filter(t -> !t.isEmpty()).orElse("{}"));
        return json instanceof ObjectNode object ? object : Json.object();
    }

    /// Sends a conversation's changes, if there are any. To send them twice does no harm.
    ///
    /// @throws ProblemException when they could not be sent now
    void send(Server to, String conversation, String remote) {
        ObjectNode changes = kept(CHANGE + conversation);
        if (changes.isEmpty() || new Fields(changes).flag(REFUSED, false)) {
            return;
        }
        if (patch(to, List.of("conversations", remote), changes)) {
            memory.put(server, CHANGE + conversation, "");
        } else {
            memory.put(server, CHANGE + conversation, Json.text(changes.put(REFUSED, true)));
        }
    }

    /// Sends what was said of an answer; it is kept here as well, because servers do not tell it
    /// again.
    ///
    /// @throws ProblemException when it could not be sent now
    void sendFeedback(Server to, String message) {
        Optional<Feedback> said = feedback(message);
        said.ifPresent(feedback -> patch(to, List.of("messages", message), feedback.write()));
    }

    /// @return whether the server took it; `false` when it never will
    private static boolean patch(Server to, List<String> path, JsonNode body) {
        try {
            to.learn(to.http().patch(path, body, UUID.randomUUID().toString()));
            return true;
        } catch (ProblemException e) {
            if (e.problem() instanceof Problem.NotFound
                    || e.problem() instanceof Problem.Unsupported) {
                return false;
            }
            throw e;
        }
    }
}
