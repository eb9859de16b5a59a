package app.aladdin.client.live;

import app.aladdin.contract.Json;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The executions that somebody follows, each as often as it is followed. Not thread-safe.
final class Wanted {
    private final Map<String, List<Set<String>>> followers = new LinkedHashMap<>();
    private final Set<String> heard = new HashSet<>();

    /// @param departments which are of interest; empty for all
    /// @return whether the server has to be told
    boolean add(String execution, List<String> departments) {
        Optional<ObjectNode> before = subscription(execution);
        followers.computeIfAbsent(execution, key -> new ArrayList<>()).add(Set.copyOf(departments));
        return !subscription(execution).equals(before);
    }

    /// @return whether nobody follows it any more
    boolean remove(String execution, List<String> departments) {
        List<Set<String>> all = followers.getOrDefault(execution, new ArrayList<>());
        all.remove(Set.copyOf(departments));
        if (all.isEmpty()) {
            followers.remove(execution);
            heard.remove(execution);
            return true;
        }
        return false;
    }

    Set<String> executions() {
        return followers.keySet();
    }

    /// What to subscribe with, which is the sum of what all its followers want.
    Optional<ObjectNode> subscription(String execution) {
        List<Set<String>> all = followers.get(execution);
        if (all == null) {
            return Optional.empty();
        }
        ObjectNode data = Json.object().put("executionId", execution);
        if (all.stream().noneMatch(Set::isEmpty)) {
            Set<String> departments = new TreeSet<>();
            all.forEach(departments::addAll);
            data.set("departments", Json.texts(departments));
        }
        return Optional.of(data);
    }

    /// The server told something of an execution.
    void heard(String execution) {
        heard.add(execution);
    }

    /// A new connection, on which nothing was heard yet.
    void silence() {
        heard.clear();
    }

    /// The executions of which nothing was told on this connection.
    List<String> unheard() {
        return followers.keySet().stream().filter(one -> !heard.contains(one)).toList();
    }
}
