package app.aladdin.feature.orchestrator.messages;

import app.aladdin.client.conversations.ConversationEvent;
import app.aladdin.client.conversations.Entry;
import app.aladdin.contract.Role;
import app.aladdin.contract.TaskResponse;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What a person who listens is told of an answer: that it begins and how it ends, each once, and
/// never its pieces.
final class Announcements {
    private final Map<String, Entry.State> running = new HashMap<>();

    /// What there is to say of an event, as the key of a text.
    Optional<String> of(ConversationEvent event) {
        return switch (event) {
            case ConversationEvent.Put put -> of(put.entry());
            case ConversationEvent.Opened opened -> {
                running.clear();
                yield Optional.empty();
            }
            case ConversationEvent.Listed it -> Optional.empty();
            case ConversationEvent.Recent it -> Optional.empty();
            case ConversationEvent.Grew it -> Optional.empty();
            case ConversationEvent.Removed removed -> {
                running.remove(removed.id());
                yield Optional.empty();
            }
        };
    }

    private Optional<String> of(Entry entry) {
        Entry.State before = running.get(entry.id());
        return switch (entry.state()) {
            case SENDING, STREAMING -> {
                running.put(entry.id(), entry.state());
                yield entry.state() == Entry.State.STREAMING && before == null
                        ? Optional.of("message.said.begins")
                        : Optional.empty();
            }
            case QUEUED -> Optional.empty();
            case SENT -> Optional.empty();
            case COMPLETE ->
                    ended(entry, begins(entry) ? "task.said.begins" : "message.said.complete");
            case STOPPED -> ended(entry, "message.said.stopped");
            case INTERRUPTED -> ended(entry, "message.said.interrupted");
            case FAILED -> ended(entry, "message.said.failed");
        };
    }

    /// An answer that tells of a task may be there long before the task is done.
    private static boolean begins(Entry entry) {
        TaskResponse task = entry.metadata().task();
        return task != null && !task.status().finished();
    }

    /// Only what was seen running ends: what is brought from the disk or the server is no news. An
    /// answer that comes whole ends the wait for its question.
    private Optional<String> ended(Entry entry, String said) {
        boolean known = running.remove(entry.id()) != null;
        if (!known && entry.role() != Role.USER) {
            known = running.values().removeIf(state -> state == Entry.State.SENDING);
        }
        if (known) {
            running.values().removeIf(state -> state == Entry.State.SENDING);
        }
        return known ? Optional.of(said) : Optional.empty();
    }
}
