package app.aladdin.client.conversations;

import app.aladdin.cache.MessagePage;
import app.aladdin.cache.MessageRows;
import app.aladdin.cache.OutboxRows;
import app.aladdin.cache.Queued;
import app.aladdin.cache.StoredMessage;
import app.aladdin.client.session.ServerKey;
import app.aladdin.contract.AnswerMetadata;
import app.aladdin.contract.Message;
import app.aladdin.contract.Role;
import app.aladdin.state.Hub;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

/// The one place where conversations change: first on the disk, then told to everybody, in the same
/// order. Blocks for the disk; thread-safe.
public final class ConversationLog {
    /// How many messages are told at once when a long conversation is opened: some windows full.
    private static final int RECENT = 60;

    /// How much of a message is looked at for a line of it.
    private static final int GLANCE = 300;

    private final ServerKey server;
    private final MessageRows messages;
    private final OutboxRows outbox;
    private final Hub<ConversationEvent> events;
    private final ReentrantLock lock = new ReentrantLock();

    /// Answers that are arriving, by conversation.
    private final Map<String, Arriving> arriving = new HashMap<>();

    /// An answer as it began, and its text so far.
    private record Arriving(Entry began, StringBuilder text) {
        Entry now() {
            return began.saying(text.toString());
        }
    }

    /// Messages on their way at this moment, by id.
    private final Map<String, Entry> sending = new HashMap<>();

    public ConversationLog(
            ServerKey server,
            MessageRows messages,
            OutboxRows outbox,
            Hub<ConversationEvent> events) {
        this.server = server;
        this.messages = messages;
        this.outbox = outbox;
        this.events = events;
    }

    private void locked(Runnable work) {
        lock.lock();
        try {
            work.run();
        } finally {
            lock.unlock();
        }
    }

    /// Tells a conversation that somebody wants to read: of a long one first the end, where reading
    /// begins, then all of it.
    void open(String conversation) {
        locked(() -> {
            MessagePage end = messages.last(server.value(), conversation, RECENT);
            if (end.more()) {
                events.accept(
                        new ConversationEvent.Recent(
                                conversation, entries(conversation, end.messages())));
            }
            replay(conversation);
        });
    }

    /// Tells all of a conversation as it stands.
    public void replay(String conversation) {
        locked(() -> events.accept(new ConversationEvent.Opened(conversation, all(conversation))));
    }

    private List<Entry> all(String conversation) {
        return entries(conversation, messages.of(server.value(), conversation));
    }

    /// @param stored the conversation, or its end
    private List<Entry> entries(String conversation, List<StoredMessage> stored) {
        List<Entry> entries = new ArrayList<>();
        Arriving coming = arriving.get(conversation);
        Entry live = coming == null ? null : coming.now();
        for (StoredMessage message : stored) {
            boolean isLive = live != null && live.id().equals(message.message().id());
            entries.add(isLive ? live : entry(message));
        }
        Set<String> known = entries.stream().map(Entry::id).collect(Collectors.toSet());
        if (live != null && !known.contains(live.id())) {
            entries.add(live);
        }
        for (Queued queued : outbox.of(server.value(), conversation)) {
            if (!known.contains(queued.id())) {
                entries.add(sending.getOrDefault(queued.id(), waiting(queued)));
            }
        }
        return entries;
    }

    /// Messages as kept on this computer.
    public List<StoredMessage> kept(String conversation) {
        return messages.of(server.value(), conversation);
    }

    /// The end of a conversation as kept on this computer.
    Glance glance(String conversation) {
        int count = messages.count(server.value(), conversation);
        List<Instant> answers =
                messages.answeredAt(server.value(), conversation, Glance.MOST_ANSWERS);
        return messages.last(server.value(), conversation, 1).messages().stream()
                .findFirst()
                .map(StoredMessage::message)
                .map(last -> new Glance(line(last.content()), last.role(), count, answers))
                .orElseGet(() -> new Glance("", Role.USER, count, answers));
    }

    private static String line(String text) {
        String begin = text.substring(0, Math.min(text.length(), GLANCE));
        return begin.replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)?", "$1")
                .replaceAll("[*_`#>|]+", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /// Takes over what the server has of a conversation, unless an answer is arriving right now, or
    /// a message is on its way that the server may have already under an id of its own.
    ///
    /// @return whether it was taken over
    public boolean takeOver(String conversation, List<Message> theirs) {
        lock.lock();
        try {
            List<StoredMessage> mine = messages.of(server.value(), conversation);
            List<StoredMessage> merged = MessageMerge.merge(mine, theirs);
            boolean busy = arriving.containsKey(conversation) || isOnItsWay(conversation);
            if (!busy && !merged.equals(mine)) {
                messages.replace(server.value(), conversation, merged);
                events.accept(new ConversationEvent.Opened(conversation, all(conversation)));
            }
            return !busy;
        } finally {
            lock.unlock();
        }
    }

    private boolean isOnItsWay(String conversation) {
        return outbox.of(server.value(), conversation).stream()
                .anyMatch(queued -> queued.attempts() > 0 && !queued.failed());
    }

    /// A message whose reply was lost had arrived after all: it leaves the outbox, and what the
    /// server has of the conversation is taken over.
    public void arrived(Queued question, List<Message> theirs) {
        locked(() -> {
            outbox.remove(question.id());
            sending.remove(question.id());
            takeOver(question.conversation(), theirs);
            replay(question.conversation());
        });
    }

    /// Writes a new message to the outbox and shows it.
    public void queued(Queued queued) {
        locked(() -> {
            outbox.add(server.value(), queued);
            put(queued.conversation(), waiting(queued));
        });
    }

    /// Shows where an unsent message stands.
    public void unsent(String conversation, Entry entry) {
        locked(() -> {
            if (entry.state() == Entry.State.SENDING) {
                sending.put(entry.id(), entry);
            } else {
                sending.remove(entry.id());
            }
            put(conversation, entry);
        });
    }

    /// The server has a message of ours.
    public void sent(String conversation, Message message) {
        locked(() -> {
            messages.put(
                    server.value(),
                    conversation,
                    new StoredMessage(message, StoredMessage.State.COMPLETE));
            sending.remove(message.id());
            put(conversation, entry(message, Entry.State.SENT));
        });
    }

    /// A question and its whole answer, at once.
    ///
    /// @param local whether the server does not keep them, as far as is known
    public void exchanged(
            Message question, Message answer, StoredMessage.State how, boolean local) {
        locked(() -> {
            for (StoredMessage stored :
                    List.of(
                            new StoredMessage(question, StoredMessage.State.COMPLETE, local),
                            new StoredMessage(answer, how, local))) {
                messages.put(server.value(), question.conversationId(), stored);
                sending.remove(stored.message().id());
                put(question.conversationId(), entry(stored));
            }
        });
    }

    /// An answer begins, or is replaced by another text.
    public void answering(String conversation, Message answer) {
        locked(() -> {
            keepPartial(conversation, answer);
            Entry entry = entry(answer, Entry.State.STREAMING);
            arriving.put(conversation, new Arriving(entry, new StringBuilder(entry.text())));
            put(conversation, entry);
        });
    }

    /// An answer grew; what came is not yet on the disk.
    public void grew(String conversation, String id, String delta) {
        locked(() -> {
            Arriving coming = arriving.get(conversation);
            if (coming != null) {
                coming.text.append(delta);
            }
            events.accept(new ConversationEvent.Grew(conversation, id, delta));
        });
    }

    /// Writes down what came of an answer so far.
    public void keepPartial(String conversation, Message answer) {
        messages.put(
                server.value(),
                conversation,
                new StoredMessage(answer, StoredMessage.State.PARTIAL));
    }

    /// An answer ended, one way or another.
    public void answered(String conversation, Message answer, StoredMessage.State how) {
        locked(() -> {
            StoredMessage stored = new StoredMessage(answer, how);
            messages.put(server.value(), conversation, stored);
            arriving.remove(conversation);
            put(conversation, entry(stored));
        });
    }

    /// An answer that was taken for the one to a question of ours is another one; the server's list
    /// will bring it in its place.
    public void withdrawn(String conversation, String id) {
        locked(() -> {
            messages.remove(server.value(), conversation, id);
            arriving.remove(conversation);
            events.accept(new ConversationEvent.Removed(conversation, id));
        });
    }

    /// A message leaves the outbox without being shown any more.
    public void removed(String conversation, String id) {
        locked(() -> {
            outbox.remove(id);
            sending.remove(id);
            events.accept(new ConversationEvent.Removed(conversation, id));
        });
    }

    private void put(String conversation, Entry entry) {
        events.accept(new ConversationEvent.Put(conversation, entry));
    }

    private static Entry waiting(Queued queued) {
        return new Entry(
                queued.id(),
                Role.USER,
                queued.content(),
                queued.mode(),
                queued.failed() ? Entry.State.FAILED : Entry.State.QUEUED,
                AnswerMetadata.NONE,
                queued.at(),
                Optional.empty(),
                false);
    }

    private static Entry entry(StoredMessage stored) {
        return entry(stored.message(), stored.local(), state(stored));
    }

    private static Entry.State state(StoredMessage stored) {
        boolean mine = stored.message().role() == Role.USER;
        return switch (stored.state()) {
            case COMPLETE -> mine ? Entry.State.SENT : Entry.State.COMPLETE;
            case STOPPED -> Entry.State.STOPPED;
            // Whatever was arriving when the program ended is not arriving any more.
            case PARTIAL, INTERRUPTED -> Entry.State.INTERRUPTED;
        };
    }

    /// Messages as kept on this computer, with where they stand.
    List<Whole.Said> said(String conversation) {
        return kept(conversation).stream()
                .map(stored -> new Whole.Said(stored.message(), state(stored), stored.local()))
                .toList();
    }

    private static Entry entry(Message message, Entry.State state) {
        return entry(message, false, state);
    }

    private static Entry entry(Message message, boolean local, Entry.State state) {
        return new Entry(
                message.id(),
                message.role(),
                message.content(),
                message.mode(),
                state,
                AnswerMetadata.read(message.metadata()),
                message.timestamp(),
                Optional.empty(),
                local);
    }
}
