package app.aladdin.client.outbox;

import app.aladdin.cache.ConversationRows;
import app.aladdin.cache.Queued;
import app.aladdin.client.conversations.ConversationLog;
import app.aladdin.client.conversations.RemoteConversations;
import app.aladdin.client.conversations.RemoteMessages;
import app.aladdin.client.session.Server;
import app.aladdin.client.session.ServerKey;
import app.aladdin.contract.Conversation;
import app.aladdin.contract.Execution;
import app.aladdin.contract.Message;
import app.aladdin.contract.Page;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Looks on the server whether something arrived whose reply was lost. Blocks.
final class Arrival {
    /// The clocks of this computer and the server may differ.
    private static final Duration CLOCKS = Duration.ofMinutes(10);

    /// More conversations than this are not searched for one question.
    private static final int CANDIDATES = 5;

    private final ServerKey key;
    private final ConversationRows conversations;
    private final ConversationLog log;

    Arrival(ServerKey key, ConversationRows conversations, ConversationLog log) {
        this.key = key;
        this.conversations = conversations;
        this.log = log;
    }

    /// What looking brought.
    ///
    /// @param known whether the server could be asked at all
    record Found<T>(boolean known, Optional<T> thing) {}

    /// The conversation that a server made for a message: one that nobody here knows, young enough,
    /// and with the question in it, or empty.
    Found<String> conversation(Server server, Queued message) {
        List<Conversation> theirs;
        try {
            theirs = RemoteConversations.of(server, message.project());
        } catch (ProblemException e) {
            return missing(e);
        }
        List<Conversation> candidates =
                theirs.stream()
                        .filter(c -> conversations.ofRemote(key.value(), c.id()).isEmpty())
                        .filter(c -> !c.updatedAt().isBefore(message.at().minus(CLOCKS)))
                        .limit(CANDIDATES)
                        .toList();
        for (Conversation candidate : candidates) {
            List<Message> said = RemoteMessages.of(server, candidate.id());
            if (said.isEmpty() || Recovery.of(message, List.of(), said) != Recovery.Fate.LOST) {
                return new Found<>(true, Optional.of(candidate.id()));
            }
        }
        return new Found<>(true, Optional.empty());
    }

    /// The execution that a server began for a task.
    Found<Execution> execution(Server server, Queued message) {
        Page<Execution> page;
        try {
            page =
                    Page.read(
                            server.http()
                                    .get(
                                            List.of("projects", message.project(), "executions"),
                                            Map.of("limit", "100", "sort", "-createdAt")),
                            "executions",
                            Execution::read);
        } catch (ProblemException e) {
            return missing(e);
        }
        return new Found<>(
                true,
                page.docs().stream()
                        .filter(e -> e.task().strip().equals(message.content().strip()))
                        .filter(e -> !e.createdAt().isBefore(message.at().minus(CLOCKS)))
                        .filter(e -> !isKnown(message, e))
                        .findFirst());
    }

    private boolean isKnown(Queued message, Execution execution) {
        return log.kept(message.conversation()).stream()
                .map(stored -> stored.message().metadata())
                .anyMatch(metadata ->
                        metadata != null
                                && metadata.path("task")
                                        .path("taskId")
                                        .asText()
                                        .equals(execution.id()));
    }

    private static <T> Found<T> missing(ProblemException e) {
        if (e.problem() instanceof Problem.NotFound || e.problem() instanceof Problem.Unsupported) {
            return new Found<>(false, Optional.empty());
        }
        throw e;
    }
}
