package app.aladdin.feature.orchestrator.messages;

import app.aladdin.client.conversations.ConversationEvent;
import app.aladdin.client.conversations.Entry;
import app.aladdin.contract.Role;
import app.aladdin.contract.TaskResponse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a person who listens is told of an answer: that it begins and how it ends, each once, and
/// never its pieces. One that broke off and is made whole afterwards ends once more.
final class Announcements {
    private static final String COMPLETE = "message.said.complete";

    private final Map<String, Entry.State> running = new HashMap<>();

    /// The conversations of answers that were said to have broken off, by the answers' ids.
    private final Map<String, String> broken = new HashMap<>();

    /// What there is to say of an event, as the key of a text.
    Optional<String> of(ConversationEvent event) {
        return switch (event) {
            case ConversationEvent.Put put -> of(put.conversation(), put.entry());
            case ConversationEvent.Opened opened -> {
                running.clear();
                yield mended(opened);
            }
            case ConversationEvent.Listed it -> Optional.empty();
            case ConversationEvent.Recent it -> Optional.empty();
            case ConversationEvent.Grew it -> Optional.empty();
            case ConversationEvent.Removed removed -> {
                running.remove(removed.id());
                broken.remove(removed.id());
                yield Optional.empty();
            }
        };
    }

    /// What broke off may have been fetched whole since, perhaps under another id.
    private Optional<String> mended(ConversationEvent.Opened opened) {
        Map<String, Entry.State> now =
                opened.entries().stream()
                        .collect(Collectors.toMap(Entry::id, Entry::state, (one, other) -> other));
        boolean any = false;
        for (String id : List.copyOf(broken.keySet())) {
            if (opened.conversation().equals(broken.get(id))
                    && now.get(id) != Entry.State.INTERRUPTED) {
                broken.remove(id);
                any |= now.getOrDefault(id, Entry.State.COMPLETE) == Entry.State.COMPLETE;
            }
        }
        return any ? Optional.of(COMPLETE) : Optional.empty();
    }

    private Optional<String> of(String conversation, Entry entry) {
        Entry.State before = running.get(entry.id());
        return switch (entry.state()) {
            case SENDING, STREAMING -> {
                running.put(entry.id(), entry.state());
                broken.remove(entry.id());
                yield entry.state() == Entry.State.STREAMING && before == null
                        ? Optional.of("message.said.begins")
                        : Optional.empty();
            }
            case QUEUED -> Optional.empty();
            case SENT -> Optional.empty();
            case COMPLETE -> {
                boolean mended = broken.remove(entry.id()) != null;
                Optional<String> said = ended(entry, begins(entry) ? "task.said.begins" : COMPLETE);
                // What comes whole may be a second answer in place of the one that broke off.
                said.ifPresent(it -> broken.values().removeIf(conversation::equals));
                yield mended ? Optional.of(COMPLETE) : said;
            }
            case STOPPED -> ended(entry, "message.said.stopped");
            case INTERRUPTED -> {
                Optional<String> said = ended(entry, "message.said.interrupted");
                said.ifPresent(it -> broken.put(entry.id(), conversation));
                yield said;
            }
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
