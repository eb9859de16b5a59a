package app.aladdin.feature.orchestrator.messages;

import app.aladdin.client.conversations.Entry;
import app.aladdin.contract.Json;
import app.aladdin.contract.Mode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which questions of the open conversation were asked again in other words. The newer one stands
/// at the end, where it was asked; the earlier one stays in its place with its answer folded away.
final class Versions {
    private final Map<String, String> newer = new LinkedHashMap<>();
    private final Set<String> unfolded = new HashSet<>();
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();
    private Optional<Changing> changing = Optional.empty();

    /// A question that is being changed in the composer.
    private record Changing(String id, Mode mode) {}

    /// Counts what was added and is to be kept.
    ReadOnlyLongProperty changes() {
        return changes.getReadOnlyProperty();
    }

    void clear() {
        newer.clear();
        unfolded.clear();
        changing = Optional.empty();
    }

    boolean isEmpty() {
        return newer.isEmpty();
    }

    /// Takes over what was kept; what has happened since then stays.
    void read(String kept) {
        JsonNode json = Json.parse(kept);
        json.properties()
                .forEach(each -> newer.putIfAbsent(each.getKey(), each.getValue().asText()));
    }

    String write() {
        ObjectNode json = Json.object();
        newer.forEach(json::put);
        return Json.text(json);
    }

    /// The next question of this mode that is asked here replaces this one.
    void change(String id, Mode mode) {
        changing = Optional.of(new Changing(id, mode));
    }

    void leaveAsItIs() {
        changing = Optional.empty();
    }

    boolean changing(String id) {
        return changing.filter(each -> each.id().equals(id)).isPresent();
    }

    /// A question was asked here.
    ///
    /// @return the question that it replaces
    Optional<String> asked(Entry question) {
        Optional<String> replaced =
                changing.filter(each -> each.mode() == question.mode())
                        .map(each -> latest(each.id()))
                        .filter(id -> !id.equals(question.id()));
        if (replaced.isPresent()) {
            newer.put(replaced.get(), question.id());
            changing = Optional.empty();
            changes.set(changes.get() + 1);
        }
        return replaced;
    }

    private String latest(String id) {
        return of(id).getLast();
    }

    /// All versions of a question, the earliest first.
    List<String> of(String id) {
        List<String> all = new ArrayList<>(List.of(id));
        for (Optional<String> before = before(id);
                before.isPresent() && !all.contains(before.get());
                before = before(before.get())) {
            all.addFirst(before.get());
        }
        String next = newer.get(id);
        while (next != null && !all.contains(next)) {
            all.add(next);
            next = newer.get(next);
        }
        return all;
    }

    private Optional<String> before(String id) {
        return newer.entrySet().stream()
                .filter(each -> each.getValue().equals(id))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// Whether there is a newer version of this question.
    boolean earlier(String id) {
        return newer.containsKey(id);
    }

    /// Whether the answer of this question is folded away.
    boolean folded(String id) {
        return earlier(id) && !unfolded.contains(id);
    }

    void fold(String id, boolean away) {
        if (away) {
            unfolded.remove(id);
        } else {
            unfolded.add(id);
        }
    }
}
