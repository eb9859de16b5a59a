package app.aladdin.feature.conversations;

import app.aladdin.client.WorkStore;
import app.aladdin.client.conversations.Glance;
import app.aladdin.contract.Conversation;
import app.aladdin.state.Loadable;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The conversations as the list shows them. Lives on the dispatcher's thread.
final class ConversationsStore {
    private final ReadOnlyObjectProperty<Loadable<List<Conversation>>> all;
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyLongWrapper looks = new ReadOnlyLongWrapper();
    private final Map<String, Glance> glances = new HashMap<>();
    private final Set<String> reading = new HashSet<>();
    private Optional<Seen> seen = Optional.empty();
    private Shelf shelf = Shelf.ALL;
    private List<String> words = List.of();
    private Set<String> saying = Set.of();
    private Map<String, String> excerpts = Map.of();

    /// A conversation as a row.
    ///
    /// @param news how many answers are new, as far as that is known; more than none only where it
    ///   is unread
    record Line(Conversation conversation, Glance glance, boolean unread, int news) {}

    ConversationsStore(WorkStore work) {
        all = work.conversations();
        all.subscribe(list -> look());
    }

    /// Another project is open.
    void leave() {
        glances.clear();
        reading.clear();
        seen = Optional.empty();
        look();
    }

    void seen(Seen kept) {
        seen = Optional.of(kept);
        look();
    }

    void glanced(Map<String, Glance> found) {
        glances.putAll(found);
        look();
    }

    void show(Shelf chosen) {
        shelf = chosen;
        look();
    }

    /// Limits the list to titles and messages with all of these words.
    ///
    /// @param found the conversations whose messages say them, as far as that is known
    /// @param said what is said there, as far as that is known
    void find(List<String> wanted, Set<String> found, Map<String, String> said) {
        words = wanted;
        saying = found;
        excerpts = said;
        look();
    }

    /// Somebody reads a conversation, here or in the panel.
    void read(String id) {
        reading.clear();
        reading.add(id);
        look();
    }

    /// The state of what was read, when it changed by this look.
    Optional<String> readNow() {
        boolean changed = false;
        if (seen.isPresent()) {
            for (Conversation one : known()) {
                if (reading.contains(one.id()) && seen.get().read(one)) {
                    changed = true;
                }
            }
        }
        if (changed) {
            look();
            return seen.map(Seen::text);
        }
        return Optional.empty();
    }

    private List<Conversation> known() {
        return all.get().known().orElse(List.of());
    }

    private void look() {
        lines.set(
                known().stream()
                        .filter(one -> shelf.holds(one, unread(one)))
                        .filter(this::matches)
                        .sorted(
                                Comparator.comparing((Conversation one) -> !one.pinned())
                                        .thenComparing(
                                                Conversation::updatedAt,
                                                Comparator.<Instant>reverseOrder()))
                        .map(this::line)
                        .toList());
        looks.set(looks.get() + 1);
    }

    private Line line(Conversation one) {
        Glance glance = glance(one);
        boolean unread = unread(one);
        return new Line(one, glance, unread, unread ? glance.answersSince(until(one.id())) : 0);
    }

    /// Its end, or what was looked for in it.
    private Glance glance(Conversation one) {
        Glance end = glances.getOrDefault(one.id(), Glance.NONE);
        String said = excerpts.get(one.id());
        return said == null ? end : new Glance(said, end.role(), end.messages(), end.answeredAt());
    }

    /// Until when a conversation was read; what came later is new.
    Instant until(String conversation) {
        return seen.map(kept -> kept.until(conversation)).orElse(Instant.MAX);
    }

    /// Whether something came since it was read.
    boolean unread(Conversation one) {
        return !reading.contains(one.id()) && seen.filter(kept -> kept.unread(one)).isPresent();
    }

    private boolean matches(Conversation one) {
        if (words.isEmpty()) {
            return true;
        }
        String name = one.name().toLowerCase(Locale.ROOT);
        return saying.contains(one.id()) || words.stream().allMatch(name::contains);
    }

    /// How many there are that are neither archived nor thrown away.
    int count() {
        return (int) known().stream().filter(one -> Shelf.ALL.holds(one, false)).count();
    }

    /// How many of those have something new.
    int unread() {
        return (int) known().stream().filter(one -> Shelf.UNREAD.holds(one, unread(one))).count();
    }

    Shelf shelf() {
        return shelf;
    }

    boolean searching() {
        return !words.isEmpty();
    }

    Loadable<List<Conversation>> state() {
        return all.get();
    }

    Optional<Conversation> find(String id) {
        return known().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// Changes whenever it was looked again, also where nothing is shown before and after.
    ReadOnlyLongProperty looks() {
        return looks.getReadOnlyProperty();
    }

    /// What is shown, pinned ones first, then the last used.
    ReadOnlyObjectProperty<List<Line>> lines() {
        return lines.getReadOnlyProperty();
    }
}
