package app.aladdin.client.conversations;

import app.aladdin.cache.ConversationRows;
import app.aladdin.cache.MemoryRows;
import app.aladdin.cache.StoredConversation;
import app.aladdin.client.session.Connection;
import app.aladdin.client.session.ConnectionState;
import app.aladdin.client.session.Server;
import app.aladdin.contract.Conversation;
import app.aladdin.contract.ConversationChange;
import app.aladdin.contract.Feedback;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.state.Background;
import app.aladdin.state.Hub;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/// The conversations of a project and their messages: from this computer at once, from the server
/// as soon as it answers. Methods return at once and may be called from any thread.
public final class Conversations {
    private final Connection connection;
    private final ConversationRows rows;
    private final ConversationLog log;
    private final Hub<ConversationEvent> events;
    private final Background background;
    private final OwnChanges own;
    private final History history;
    private final ReentrantLock listing = new ReentrantLock();

    private volatile String project = "";
    private volatile String open = "";

    public Conversations(
            Connection connection,
            ConversationRows rows,
            ConversationLog log,
            MemoryRows memory,
            Hub<ConversationEvent> events,
            Background background) {
        this.connection = connection;
        this.rows = rows;
        this.log = log;
        this.events = events;
        this.background = background;
        this.own = new OwnChanges(connection.key().value(), memory);
        this.history = new History(connection.key().value(), rows, log, memory, own);
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

    /// Opens a conversation: all that is here is told, of a long one its end first, then what the
    /// server adds.
    ///
    /// @param conversation this computer's id; one that nothing was said in yet is empty
    public void open(String conversation) {
        open = conversation;
        start(
                "open",
                () -> {
                    log.open(conversation);
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
        if (!project.isEmpty()) {
            try {
                syncAll(project);
            } catch (ProblemException e) {
                missed(e.problem());
            }
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
            history.list(server.get(), projectId);
            tell(projectId);
        } catch (ProblemException e) {
            // Without the server's list the one on this computer stands.
            missed(e.problem());
        } finally {
            listing.unlock();
        }
    }

    private void missed(Problem problem) {
        if (problem.connection()) {
            connection.suspect();
        }
    }

    private Optional<String> remote(String conversation) {
        return rows.find(connection.key().value(), conversation)
                .flatMap(found -> Optional.ofNullable(found.remoteId()));
    }

    /// Fetches what the server has of a conversation by now.
    public void refresh(String conversation) {
        start("refresh", () -> fetchMessages(conversation));
    }

    private void fetchMessages(String conversation) {
        Optional<Server> server = connection.online();
        Optional<String> remote = remote(conversation);
        if (server.isEmpty() || remote.isEmpty()) {
            return;
        }
        try {
            history.messages(server.get(), conversation, remote.get());
        } catch (ProblemException e) {
            missed(e.problem());
        }
    }

    /// Brings a project's list of conversations onto this computer, without their messages. Blocks.
    ///
    /// @throws ProblemException when the server cannot be reached or fails
    public void syncList(String projectId) {
        Server server = reached();
        listing.lock();
        try {
            history.list(server, projectId);
        } finally {
            listing.unlock();
        }
    }

    /// Brings a conversation's messages onto this computer; nothing happens where the server does
    /// not know it. Blocks.
    ///
    /// @throws ProblemException when the server cannot be reached or fails
    public void syncMessages(String conversation) {
        Server server = reached();
        remote(conversation).ifPresent(remote -> history.messages(server, conversation, remote));
    }

    /// All of a conversation, with what the server adds where it can be reached. Blocks.
    public Whole whole(Conversation conversation) {
        boolean fresh = true;
        try {
            syncMessages(conversation.id());
        } catch (ProblemException e) {
            fresh = false;
        }
        return new Whole(conversation, log.said(conversation.id()), fresh);
    }

    private Server reached() {
        return connection
                .online()
                .orElseThrow(() ->
                        new ProblemException(
                                connection.offline().orElse(new Problem.Offline("not connected"))));
    }

    /// Brings all conversations of a project onto this computer, whole. Blocks, for as long as it
    /// takes.
    ///
    /// @return how many conversations were fetched because they were new or had changed
    /// @throws ProblemException when the server cannot be reached or fails
    public int syncAll(String projectId) {
        Server server = reached();
        listing.lock();
        try {
            sendOwn(server, projectId);
            return all(server, projectId);
        } finally {
            listing.unlock();
            tell(projectId);
        }
    }

    /// Where the server has no list of conversations, those that are known here are all there are.
    private int all(Server server, String projectId) {
        try {
            return history.all(server, projectId);
        } catch (ProblemException e) {
            if (!missing(e.problem())) {
                throw e;
            }
        }
        int fetched = 0;
        for (StoredConversation known : rows.of(connection.key().value(), projectId)) {
            String remote = known.remoteId();
            if (remote != null && fetched(server, known.conversation().id(), remote)) {
                fetched++;
            }
        }
        return fetched;
    }

    private boolean fetched(Server server, String conversation, String remote) {
        try {
            history.messages(server, conversation, remote);
            return true;
        } catch (ProblemException e) {
            if (missing(e.problem())) {
                return false;
            }
            throw e;
        }
    }

    private static boolean missing(Problem problem) {
        return problem instanceof Problem.NotFound || problem instanceof Problem.Unsupported;
    }

    private void sendOwn(Server server, String projectId) {
        for (StoredConversation mine : rows.of(connection.key().value(), projectId)) {
            String remote = mine.remoteId();
            if (remote != null) {
                own.send(server, mine.conversation().id(), remote);
            }
        }
    }

    /// Renames, pins, archives or throws away a conversation: here at once, on the server when it
    /// can be reached, and only here when it has no such thing.
    public void change(String conversation, ConversationChange change) {
        start(
                "change",
                () -> {
                    own.add(conversation, change);
                    apply(conversation, change);
                    Optional<Server> server = connection.online();
                    Optional<String> remote = remote(conversation);
                    if (server.isPresent() && remote.isPresent()) {
                        sendOwn(server.get(), conversation, remote.get());
                    }
                });
    }

    private void sendOwn(Server server, String conversation, String remote) {
        try {
            own.send(server, conversation, remote);
        } catch (ProblemException e) {
            // Kept, and offered again with the next connection.
            missed(e.problem());
        }
    }

    private void apply(String conversation, ConversationChange change) {
        String key = connection.key().value();
        String name = change.name();
        if (name != null) {
            rows.rename(key, conversation, name);
        }
        Boolean pinned = change.pinned();
        if (pinned != null) {
            rows.pinned(key, conversation, pinned);
        }
        Boolean archived = change.archived();
        if (archived != null) {
            rows.archived(key, conversation, archived);
        }
        Boolean trashed = change.trashed();
        if (trashed != null) {
            rows.trashed(key, conversation, trashed);
        }
        rows.find(key, conversation).ifPresent(found -> tell(found.conversation().projectId()));
    }

    /// Looks at the ends of conversations, as they are on this computer. The receiver is called on
    /// a background thread.
    public void glance(List<String> conversations, Consumer<Map<String, Glance>> receiver) {
        start(
                "glance",
                () -> {
                    Map<String, Glance> glances = new HashMap<>();
                    for (String conversation : conversations) {
                        glances.put(conversation, log.glance(conversation));
                    }
                    receiver.accept(glances);
                });
    }

    /// Says what a person thinks of an answer: kept here, and told to a server that wants to know.
    ///
    /// @param message the answer's id
    public void feedback(String message, Feedback feedback) {
        start(
                "feedback",
                () -> {
                    own.add(message, feedback);
                    connection.online().ifPresent(server -> sendFeedback(server, message));
                });
    }

    private void sendFeedback(Server server, String message) {
        try {
            own.sendFeedback(server, message);
        } catch (ProblemException e) {
            missed(e.problem());
        }
    }

    /// What a person thought of an answer. Blocks for the disk.
    public Optional<Feedback> feedbackOn(String message) {
        return own.feedback(message);
    }
}
