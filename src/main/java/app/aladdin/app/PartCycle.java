package app.aladdin.app;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;

import java.util.List;
import java.util.Objects;

/// Takes the focus from one part of the window to the next, round and round.
final class PartCycle {
    private static final List<String> CHOSEN =
            List.of(".nav-item.active", ".composer .text-area", ".list-side .list-view");

    private final List<? extends Node> parts;

    PartCycle(List<? extends Node> parts) {
        this.parts = List.copyOf(parts);
    }

    /// @param step 1 for the next part, -1 for the one before
    void go(Scene scene, int step) {
        int at = -1;
        for (int i = 0; i < parts.size(); i++) {
            if (within(scene.getFocusOwner(), parts.get(i))) {
                at = i;
            }
        }
        int count = parts.size();
        int start = at < 0 ? (step > 0 ? count - 1 : 0) : at;
        for (int turn = 1; turn <= count; turn++) {
            Node part = parts.get(Math.floorMod(start + step * turn, count));
            if (Objects.equals(part.getScene(), scene) && shown(part) && enter(part)) {
                return;
            }
        }
    }

    private static boolean within(@org.jspecify.annotations.Nullable Node node, Node part) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.equals(part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean shown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /// Takes the focus into a part. What is chosen in it comes before what stands first.
    ///
    /// @return whether anything there can have the focus
    static boolean enter(Node part) {
        for (String wanted : CHOSEN) {
            Node chosen = part.lookup(wanted);
            if (chosen != null
                    && chosen.isFocusTraversable()
                    && !chosen.isDisabled()
                    && shown(chosen)) {
                show(chosen);
                return true;
            }
        }
        return focus(part);
    }

    /// Only where keys lead from one control to the next does it show that it has the focus.
    private static void show(Node node) {
        node.requestFocus();
        Scene scene = node.getScene();
        if (scene != null && node.requestFocusTraversal(TraversalDirection.NEXT)) {
            Node next = scene.getFocusOwner();
            if (next != null) {
                next.requestFocusTraversal(TraversalDirection.PREVIOUS);
            }
            if (!node.isFocused()) {
                node.requestFocus();
            }
        }
    }

    private static boolean focus(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return false;
        }
        if (node.isFocusTraversable()) {
            show(node);
            return true;
        }
        return node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(PartCycle::focus);
    }
}
