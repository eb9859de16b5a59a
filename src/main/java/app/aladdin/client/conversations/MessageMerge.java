package app.aladdin.client.conversations;

import app.aladdin.cache.StoredMessage;
import app.aladdin.contract.AnswerMetadata;
import app.aladdin.contract.Message;
import app.aladdin.contract.Role;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Brings a server's messages together with those on this computer: the server's order and text
/// win, nothing that is only here is lost, nothing is there twice.
///
/// A message sent from here has an id of this computer until the server's list brings the server's
/// own; the two are recognised by id, else by role and text in order.
final class MessageMerge {
    private MessageMerge() {}

    static List<StoredMessage> merge(List<StoredMessage> mine, List<Message> theirs) {
        List<StoredMessage> merged = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<StoredMessage> unmatched = new ArrayList<>(mine);
        StoredMessage expected = null;
        for (Message message : theirs) {
            if (seen.add(message.id())) {
                StoredMessage match = removeMatch(unmatched, message, expected);
                expected = match == null ? null : answerKeptHere(mine, match);
                merged.add(new StoredMessage(whole(message, match), state(message)));
            }
        }
        for (StoredMessage only : unmatched) {
            insertByTime(merged, only);
        }
        return List.copyOf(merged);
    }

    private static StoredMessage.State state(Message message) {
        boolean stopped =
                message.metadata() != null && message.metadata().path("stopped").asBoolean(false);
        return stopped ? StoredMessage.State.STOPPED : StoredMessage.State.COMPLETE;
    }

    /// The answer after a question, where this computer put it there itself: a server that keeps
    /// such answers has its own words for it.
    private static @Nullable StoredMessage answerKeptHere(
            List<StoredMessage> mine, StoredMessage question) {
        int next = mine.indexOf(question) + 1;
        boolean there =
                question.message().role() == Role.USER
                        && next < mine.size()
                        && mine.get(next).local()
                        && mine.get(next).message().role() == Role.ASSISTANT;
        return there ? mine.get(next) : null;
    }

    /// The server's message, with what the response held where the server does not keep that.
    private static Message whole(Message theirs, @Nullable StoredMessage match) {
        if (match == null || !match.local() || theirs.metadata() != null) {
            return theirs;
        }
        JsonNode held = match.message().metadata();
        // Our words for a response restate it; what the server says instead may say more.
        if (held instanceof ObjectNode all && !sameWords(match.message(), theirs)) {
            held = all.deepCopy().without(AnswerMetadata.RESTATES);
        }
        return new Message(
                theirs.id(),
                theirs.conversationId(),
                theirs.role(),
                theirs.content(),
                theirs.mode(),
                held,
                theirs.timestamp());
    }

    private static @Nullable StoredMessage removeMatch(
            List<StoredMessage> mine, Message theirs, @Nullable StoredMessage expected) {
        int found = -1;
        for (int i = 0; i < mine.size() && found < 0; i++) {
            if (mine.get(i).message().id().equals(theirs.id())) {
                found = i;
            }
        }
        for (int i = 0; i < mine.size() && found < 0; i++) {
            if (sameWords(mine.get(i).message(), theirs)) {
                found = i;
            }
        }
        if (found < 0 && expected != null && theirs.role() == Role.ASSISTANT) {
            found = mine.indexOf(expected);
        }
        return found < 0 ? null : mine.remove(found);
    }

    private static boolean sameWords(Message mine, Message theirs) {
        return mine.role() == theirs.role()
                && mine.content().strip().equals(theirs.content().strip());
    }

    private static void insertByTime(List<StoredMessage> merged, StoredMessage only) {
        Comparator<StoredMessage> byTime = Comparator.comparing(m -> m.message().timestamp());
        int at = merged.size();
        while (at > 0 && byTime.compare(merged.get(at - 1), only) > 0) {
            at--;
        }
        merged.add(at, only);
    }
}
