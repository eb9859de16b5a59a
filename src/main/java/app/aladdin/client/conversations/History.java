package app.aladdin.client.conversations;

import app.aladdin.cache.ConversationRows;
import app.aladdin.cache.MemoryRows;
import app.aladdin.cache.StoredConversation;
import app.aladdin.client.session.Server;
import app.aladdin.contract.Conversation;
import app.aladdin.contract.ConversationChange;
import app.aladdin.contract.Message;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Brings whole conversations onto this computer. Blocks.
final class History {
    private static final String SYNCED = "conversation-synced:";

    private final String server;
    private final ConversationRows rows;
    private final ConversationLog log;
    private final MemoryRows memory;
    private final OwnChanges own;

    History(
            String server,
            ConversationRows rows,
            ConversationLog log,
            MemoryRows memory,
            OwnChanges own) {
        this.server = server;
        this.rows = rows;
        this.log = log;
        this.memory = memory;
        this.own = own;
    }

    /// Takes the whole list over, what was changed here on top.
    List<Conversation> list(Server from, String projectId) {
        List<RemoteConversations.Listed> listed = RemoteConversations.listed(from, projectId);
        for (RemoteConversations.Listed each : listed) {
            Conversation theirs = each.conversation();
            rows.adopt(server, theirs);
            rows.ofRemote(server, theirs.id()).ifPresent(mine -> adopt(mine, each));
        }
        return listed.stream().map(RemoteConversations.Listed::conversation).toList();
    }

    private void adopt(StoredConversation mine, RemoteConversations.Listed listed) {
        String id = mine.conversation().id();
        ConversationChange changed = own.of(id);
        String name = changed.name();
        if (name != null) {
            rows.rename(server, id, name);
        }
        if (listed.tellsFlags()) {
            Conversation shown = changed.applied(listed.conversation());
            rows.pinned(server, id, shown.pinned());
            rows.archived(server, id, shown.archived());
            rows.trashed(server, id, shown.trashed());
        }
    }

    /// Fetches all messages of every conversation that changed since it was fetched last.
    ///
    /// @return how many conversations were fetched
    int all(Server from, String projectId) {
        Map<String, Conversation> theirs =
                list(from, projectId).stream()
                        .collect(
                                Collectors.toMap(
                                        Conversation::id, Function.identity(), (a, b) -> a));
        int fetched = 0;
        for (StoredConversation mine : rows.of(server, projectId)) {
            String remote = mine.remoteId();
            Conversation listed = remote == null ? null : theirs.get(remote);
            if (remote != null && listed != null && !isWhole(mine, listed)) {
                if (messages(from, mine.conversation().id(), remote)) {
                    memory.put(
                            server,
                            SYNCED + mine.conversation().id(),
                            listed.updatedAt().toString());
                }
                fetched++;
            }
        }
        return fetched;
    }

    private boolean isWhole(StoredConversation mine, Conversation theirs) {
        return !theirs.updatedAt().equals(Instant.EPOCH)
                && memory.get(server, SYNCED + mine.conversation().id())
                        .filter(theirs.updatedAt().toString()::equals)
                        .isPresent();
    }

    /// Fetches all messages of one conversation.
    ///
    /// @return whether they were taken over; not while something is on its way there
    boolean messages(Server from, String conversation, String remote) {
        List<Message> theirs;
        try {
            theirs = RemoteMessages.of(from, remote);
        } catch (ProblemException e) {
            if (e.problem() instanceof Problem.NotFound) {
                return false;
            }
            throw e;
        }
        return log.takeOver(conversation, theirs);
    }
}
