package app.aladdin.feature.orchestrator.task;

import javafx.scene.Node;
import javafx.scene.layout.Pane;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Nodes that are made once for what they show. What is still the same keeps its node, and with it
/// the focus.
final class Kept {
    private final Map<String, One> nodes = new HashMap<>();

    private record One(Object value, Node node) {}

    /// The node for a value; a new one when there was none or the value is another.
    <T> Node of(String key, T value, Function<T, Node> make) {
        One known = nodes.get(key);
        if (known == null || !known.value().equals(value)) {
            known = new One(value, make.apply(value));
            nodes.put(key, known);
        }
        return known.node();
    }

    /// Lets go of all nodes but these.
    void only(Set<Node> wanted) {
        nodes.values().removeIf(one -> !wanted.contains(one.node()));
    }

    /// Puts nodes into a pane; nothing happens when they are there already.
    static void put(Pane pane, List<Node> nodes) {
        if (!pane.getChildren().equals(nodes)) {
            pane.getChildren().setAll(nodes);
        }
    }
}
