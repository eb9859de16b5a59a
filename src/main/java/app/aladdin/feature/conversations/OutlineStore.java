package app.aladdin.feature.conversations;

import app.aladdin.client.conversations.ConversationEvent;
import app.aladdin.client.conversations.Entry;
import app.aladdin.contract.Role;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What was asked in the conversation that is read, as its outline. Lives on the dispatcher's
/// thread.
final class OutlineStore {
    private static final int LONGEST = 120;

    private final ReadOnlyObjectWrapper<List<Heading>> headings =
            new ReadOnlyObjectWrapper<>(List.of());
    private final List<Entry> entries = new ArrayList<>();
    private String conversation = "";

    /// A question.
    ///
    /// @param message the message's id
    /// @param text its first line
    record Heading(String message, String text) {}

    void turnTo(String next) {
        if (!next.equals(conversation)) {
            conversation = next;
            entries.clear();
            headings.set(List.of());
        }
    }

    void apply(ConversationEvent event) {
        if (!event.about().equals(conversation)) {
            return;
        }
        switch (event) {
            case ConversationEvent.Recent recent -> {
                if (entries.isEmpty()) {
                    entries.addAll(recent.entries());
                }
            }
            case ConversationEvent.Opened opened -> {
                entries.clear();
                entries.addAll(opened.entries());
            }
            case ConversationEvent.Put put -> put(put.entry());
            case ConversationEvent.Removed removed ->
                    entries.removeIf(entry -> entry.id().equals(removed.id()));
            case ConversationEvent.Listed _, ConversationEvent.Grew _ -> {
                return;
            }
        }
        headings.set(
                entries.stream()
                        .filter(entry -> entry.role() == Role.USER)
                        .map(entry -> new Heading(entry.id(), line(entry.text())))
                        .toList());
    }

    private void put(Entry entry) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).id().equals(entry.id())) {
                entries.set(i, entry);
                return;
            }
        }
        entries.add(entry);
    }

    private static String line(String text) {
        String line = text.strip().lines().findFirst().orElse("").replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    /// The questions in order.
    ReadOnlyObjectProperty<List<Heading>> headings() {
        return headings.getReadOnlyProperty();
    }

    /// The question under which a message stands.
    ///
    /// @param message nothing for the end of the conversation
    Optional<Heading> at(Optional<String> message) {
        String last = "";
        for (Entry entry : entries) {
            if (entry.role() == Role.USER) {
                last = entry.id();
            }
            if (message.filter(entry.id()::equals).isPresent()) {
                break;
            }
        }
        String wanted = last;
        return headings.get().stream().filter(each -> each.message().equals(wanted)).findFirst();
    }
}
