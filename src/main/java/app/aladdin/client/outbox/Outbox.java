package app.aladdin.client.outbox;

import app.aladdin.cache.ConversationRows;
import app.aladdin.cache.OutboxRows;
import app.aladdin.cache.Queued;
import app.aladdin.client.conversations.ConversationLog;
import app.aladdin.client.session.Connection;
import app.aladdin.client.session.ConnectionState;
import app.aladdin.client.session.Server;
import app.aladdin.contract.Conversation;
import app.aladdin.contract.Json;
import app.aladdin.contract.Mode;
import app.aladdin.state.Background;

import com.fasterxml.jackson.databind.JsonNode;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// Sends messages in the order in which they were written, one at a time, each once. What is in the
/// outbox survives everything. Methods return at once and may be called from any thread.
public final class Outbox {
    private final Connection connection;
    private final OutboxRows rows;
    private final ConversationRows conversations;
    private final ConversationLog log;
    private final Background background;
    private final Clock clock;
    private final Consumer<Throwable> onFailure;
    private final Sending sending;
    private final Deliveries deliveries;
    private final InOrder inOrder;
    private final Bell bell = new Bell();

    /// @param exchanged told the conversation where the server may keep more than it has answered
    /// @param onFailure told when the outbox itself cannot be used (disk full), on a background
    ///   thread
    public Outbox(
            Connection connection,
            OutboxRows rows,
            ConversationRows conversations,
            ConversationLog log,
            Background background,
            Clock clock,
            Waits waits,
            Consumer<String> exchanged,
            Consumer<Throwable> onFailure) {
        this.connection = connection;
        this.rows = rows;
        this.conversations = conversations;
        this.log = log;
        this.background = background;
        this.clock = clock;
        this.onFailure = onFailure;
        this.inOrder = new InOrder(background, onFailure);
        this.sending =
                new Sending(
                        connection.key(),
                        conversations,
                        log,
                        rows,
                        clock,
                        connection::suspect,
                        waits);
        this.deliveries = new Deliveries(connection, rows, log, sending, bell, clock, exchanged);
    }

    /// Begins to send what waits from earlier runs, and whatever comes.
    public void start() {
        connection
                .states()
                .subscribe(state -> {
                    if (state instanceof ConnectionState.Online) {
                        resume();
                    }
                });
        background.start("outbox", deliveries::run, onFailure);
    }

    /// Whether answers are read while they are written; otherwise they appear whole. Yes at first.
    public void streaming(boolean wanted) {
        sending.streaming(wanted);
    }

    /// Goes on at once with what waits for a session or a limit: somebody has signed in.
    public void resume() {
        bell.hurry();
    }

    /// Keeps a message and sends it as soon as its turn comes.
    ///
    /// @param conversation this computer's id; an unknown one becomes a new conversation
    /// @param text not blank, at most [app.aladdin.contract.ChatRequest#MAX_LENGTH] UTF-16 units;
    ///   longer data is asked about in [Portions] under one answer
    /// @param kept told on a background thread once the message is on the disk
    public void send(String project, String conversation, Mode mode, String text, Runnable kept) {
        send(project, conversation, mode, text, SendOptions.none(), kept);
    }

    /// As above, with what the mode sends beside the text.
    ///
    /// @param options made by [SendOptions]
    public void send(
            String project,
            String conversation,
            Mode mode,
            String text,
            JsonNode options,
            Runnable kept) {
        Queued queued =
                new Queued(
                        UUID.randomUUID().toString(),
                        project,
                        conversation,
                        mode,
                        text,
                        options,
                        clock.instant(),
                        0,
                        false);
        inOrder.add(
                "send",
                () -> {
                    keep(queued);
                    kept.run();
                });
    }

    /// Takes over a message that another process could not send; one that is here stays as it is.
    ///
    /// @param kept told on a background thread once the message is on the disk
    public void adopt(Queued queued, Runnable kept) {
        inOrder.add(
                "adopt",
                () -> {
                    if (rows.find(queued.id()).isEmpty()) {
                        keep(queued);
                    }
                    kept.run();
                });
    }

    private void keep(Queued queued) {
        String server = connection.key().value();
        conversations.add(
                server,
                new Conversation(
                        queued.conversation(),
                        queued.project(),
                        "",
                        queued.mode(),
                        queued.at(),
                        queued.at()));
        conversations.touched(
                server, queued.conversation(), queued.at(), ConversationName.of(queued.content()));
        log.queued(queued);
        bell.news();
    }

    /// Sends a message again that failed, or whose answer broke off. Where it cannot be found out
    /// whether it arrived, this is the decision to send it all the same.
    public void retry(String id) {
        inOrder.add(
                "retry",
                () -> {
                    deliveries.decide(id);
                    rows.failed(id, false);
                    rows.find(id).ifPresent(row -> deliveries.showUnsent(row, Optional.empty()));
                    bell.news();
                    resume();
                });
    }

    /// Changes the text of a message that is not on its way yet.
    public void edit(String id, String text) {
        inOrder.add(
                "edit",
                () -> {
                    if (!isCurrent(id)) {
                        rows.edit(id, text);
                        rows.find(id)
                                .ifPresent(row -> deliveries.showUnsent(row, Optional.empty()));
                    }
                });
    }

    /// Takes a message back that is not on its way yet.
    public void remove(String id) {
        inOrder.add(
                "remove",
                () -> {
                    if (!isCurrent(id)) {
                        rows.find(id).ifPresent(row -> log.removed(row.conversation(), id));
                    }
                });
    }

    /// Stops the answer that is arriving in a conversation; what came stays.
    public void stop(String conversation) {
        Optional<Exchange> running =
                deliveries.current().filter(e -> e.question().conversation().equals(conversation));
        running.ifPresent(exchange ->
                background.start(
                        "stop",
                        () -> stop(exchange),
                        // The answer ended here all the same; a server without this
                        // endpoint merely writes on for nobody.
                        failure -> {}));
    }

    private void stop(Exchange exchange) {
        String answer = exchange.stop();
        Optional<Server> server = connection.online();
        if (server.isPresent() && !answer.isEmpty()) {
            server.get()
                    .http()
                    .post(
                            List.of("orchestrator", "chat", answer, "stop"),
                            Json.object(),
                            UUID.randomUUID().toString());
        }
    }

    private boolean isCurrent(String id) {
        return deliveries
                .current()
                .filter(exchange -> exchange.question().id().equals(id))
                .isPresent();
    }
}
