package app.aladdin.ui.view;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;

import java.util.List;
import java.util.Optional;

/// Gives the focus to what stands in a part of the window. FX thread only.
public final class Focusing {
    private Focusing() {}

    /// The first control that keys can reach in a part, or the part itself.
    public static Optional<Node> first(Node part) {
        return find(part, false);
    }

    /// The last one.
    public static Optional<Node> last(Node part) {
        return find(part, true);
    }

    private static Optional<Node> find(Node node, boolean last) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        if (!(node instanceof Parent parent)) {
            return Optional.empty();
        }
        List<Node> children = parent.getChildrenUnmodifiable();
        return (last ? children.reversed() : children)
                .stream().flatMap(child -> find(child, last).stream()).findFirst();
    }

    /// Gives the focus so that it is seen: JavaFX shows it only where keys lead from one control to
    /// the next.
    public static void show(Node node) {
        node.requestFocus();
        Scene scene = node.getScene();
        if (scene == null || node.isFocusVisible()) {
            return;
        }
        if (node.requestFocusTraversal(TraversalDirection.NEXT)) {
            Node next = scene.getFocusOwner();
            if (next != null) {
                next.requestFocusTraversal(TraversalDirection.PREVIOUS);
            }
            if (!node.isFocused()) {
                node.requestFocus();
            }
        }
    }

    /// Whether a node is a part or in it.
    public static boolean within(Node node, Node part) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(part)) {
                return true;
            }
        }
        return false;
    }
}
