package app.aladdin.client.conversations;

import app.aladdin.cache.ConversationRows;
import app.aladdin.cache.StoredConversation;
import app.aladdin.client.session.Connection;
import app.aladdin.client.session.ConnectionState;
import app.aladdin.client.session.Server;
import app.aladdin.contract.Conversation;
import app.aladdin.contract.Page;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.state.Background;
import app.aladdin.state.Hub;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/// The conversations of a project and their messages: from this computer at once, from the server
/// as soon as it answers. Methods return at once and may be called from any thread.
public final class Conversations {
    private final Connection connection;
    private final ConversationRows rows;
    private final ConversationLog log;
    private final Hub<ConversationEvent> events;
    private final Background background;
    private final ReentrantLock listing = new ReentrantLock();

    private volatile String project = "";
    private volatile String open = "";

    public Conversations(
            Connection connection,
            ConversationRows rows,
            ConversationLog log,
            Hub<ConversationEvent> events,
            Background background) {
        this.connection = connection;
        this.rows = rows;
        this.log = log;
        this.events = events;
        this.background = background;
        connection.states().subscribe(this::connectionChanged);
    }

    public Hub<ConversationEvent> events() {
        return events;
    }

    private void connectionChanged(ConnectionState state) {
        if (state instanceof ConnectionState.Online) {
            start("sync", this::sync);
        }
    }

    /// Lists a project's conversations.
    public void list(String projectId) {
        project = projectId;
        start(
                "list",
                () -> {
                    tell(projectId);
                    fetchList(projectId);
                });
    }

    /// Opens a conversation: all that is here is told, then what the server adds.
    ///
    /// @param conversation this computer's id; one that nothing was said in yet is empty
    public void open(String conversation) {
        open = conversation;
        start(
                "open",
                () -> {
                    log.replay(conversation);
                    fetchMessages(conversation);
                });
    }

    private void start(String name, Background.Work work) {
        background.start("conversations-" + name, work, failure -> {});
    }

    private void sync() {
        if (!project.isEmpty()) {
            fetchList(project);
        }
        if (!open.isEmpty()) {
            fetchMessages(open);
        }
    }

    /// Tells the list as it stands on this computer. Blocks for the disk.
    public void tell(String projectId) {
        List<Conversation> conversations =
                rows.of(connection.key().value(), projectId).stream()
                        .map(StoredConversation::conversation)
                        .toList();
        events.accept(new ConversationEvent.Listed(projectId, conversations));
    }

    private void fetchList(String projectId) {
        Optional<Server> server = connection.online();
        if (server.isEmpty()) {
            return;
        }
        listing.lock();
        try {
            Page<Conversation> page = firstPage(server.get(), projectId);
            page.docs().forEach(theirs -> rows.adopt(connection.key().value(), theirs));
            tell(projectId);
        } catch (ProblemException e) {
            // Without the server's list the one on this computer stands.
            if (e.problem().connection()) {
                connection.suspect();
            }
        } finally {
            listing.unlock();
        }
    }

    private static Page<Conversation> firstPage(Server server, String projectId) {
        Map<String, String> query = Map.of("limit", "100", "sort", "-updatedAt");
        return Page.read(
                server.http().get(List.of("projects", projectId, "conversations"), query),
                "conversations",
                json -> withProject(Conversation.read(json), projectId));
    }

    private static Conversation withProject(Conversation theirs, String projectId) {
        return new Conversation(
                theirs.id(),
                projectId,
                theirs.name(),
                theirs.mode(),
                theirs.createdAt(),
                theirs.updatedAt());
    }

    private void fetchMessages(String conversation) {
        Optional<Server> server = connection.online();
        Optional<String> remote =
                rows.find(connection.key().value(), conversation)
                        .flatMap(found -> Optional.ofNullable(found.remoteId()));
        if (server.isEmpty() || remote.isEmpty()) {
            return;
        }
        try {
            log.takeOver(conversation, RemoteMessages.of(server.get(), remote.get()));
        } catch (ProblemException e) {
            if (e.problem().connection()) {
                connection.suspect();
            } else if (!(e.problem() instanceof Problem.NotFound)) {
                throw e;
            }
        }
    }
}
