package app.aladdin.client;

import app.aladdin.client.conversations.ConversationEvent;
import app.aladdin.client.conversations.Entry;
import app.aladdin.contract.Role;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// A conversation as a view would show it after the events so far.
final class Transcript {
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    static Transcript of(String conversation, List<ConversationEvent> events) {
        Transcript transcript = new Transcript();
        events.forEach(event -> transcript.apply(conversation, event));
        return transcript;
    }

    private void apply(String conversation, ConversationEvent event) {
        switch (event) {
            case ConversationEvent.Listed listed -> {}
            case ConversationEvent.Recent recent -> {}
            case ConversationEvent.Opened opened -> {
                if (opened.conversation().equals(conversation)) {
                    entries.clear();
                    opened.entries().forEach(entry -> entries.put(entry.id(), entry));
                }
            }
            case ConversationEvent.Put put -> {
                if (put.conversation().equals(conversation)) {
                    entries.put(put.entry().id(), put.entry());
                }
            }
            case ConversationEvent.Grew grew ->
                    entries.computeIfPresent(
                            grew.id(), (id, entry) -> entry.saying(entry.text() + grew.delta()));
            case ConversationEvent.Removed removed -> entries.remove(removed.id());
        }
    }

    List<Entry> all() {
        return new ArrayList<>(entries.values());
    }

    List<Entry> questions() {
        return all().stream().filter(entry -> entry.role() == Role.USER).toList();
    }

    List<Entry> answers() {
        return all().stream().filter(entry -> entry.role() == Role.ASSISTANT).toList();
    }

    boolean any(Predicate<Entry> condition) {
        return all().stream().anyMatch(condition);
    }

    /// Whether there are this many answers and all of them are whole.
    boolean answered(int count) {
        return answers().size() == count
                && answers().stream().allMatch(entry -> entry.state() == Entry.State.COMPLETE)
                && questions().stream().allMatch(entry -> entry.state() == Entry.State.SENT);
    }
}
