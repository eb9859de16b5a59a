package app.aladdin.ui.markdown;

import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// The blocks of a text below each other. Those far out of sight leave the scene and keep their
/// places: JavaFX walks over all nodes of a scene for every picture, so that a long answer would
/// cost more with each word that it gets.
final class BlockStack {
    private static final double GAP = 12;

    /// So many blocks are not worth the looking.
    private static final int FEW = 24;

    private final Region view;
    private final ObservableList<Node> children;
    private final List<Slot> slots = new ArrayList<>();
    private @Nullable Slot tail;

    /// The place of a node.
    private static final class Slot {
        private final Node node;

        /// Whether it was in the scene and has its place.
        private boolean placed;

        private double width = Double.NaN;
        private double height;
        private double top;

        Slot(Node node) {
            this.node = node;
        }

        boolean present() {
            return node.getParent() != null;
        }

        /// One that is out of the scene does not change.
        double heightAt(double asked, Region in) {
            if (present() || asked != width) {
                height = in.snapSizeY(node.prefHeight(asked));
                width = asked;
            }
            return height;
        }

        /// Of what has no place yet nobody knows.
        boolean touches(double from, double to) {
            return !placed || (top + height >= from && top <= to);
        }
    }

    /// @param children those of the view, which are blocks only
    BlockStack(Region view, ObservableList<Node> children) {
        this.view = view;
        this.children = children;
    }

    int size() {
        return slots.size();
    }

    Node node(int block) {
        return slots.get(block).node;
    }

    /// Whether a block is in the scene and takes room there.
    boolean present(int block) {
        return slots.get(block).present() && node(block).isManaged();
    }

    /// Puts these nodes in place of all from that block on.
    void replaceFrom(int block, List<Node> nodes) {
        List<Slot> gone = slots.subList(block, slots.size());
        remove(gone);
        gone.clear();
        nodes.forEach(node -> slots.add(new Slot(node)));
        children.addAll(nodes);
    }

    /// Shows another node for a block, which may have taken the former one into itself.
    void replace(int block, Node node) {
        if (!node(block).equals(node)) {
            children.remove(node(block));
            slots.set(block, new Slot(node));
            bring(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
    }

    /// Shows a node below all blocks, or none.
    void tail(@Nullable Node node) {
        if (tail != null) {
            children.remove(tail.node);
        }
        tail = node == null ? null : new Slot(node);
        if (node != null) {
            children.add(node);
        }
    }

    private List<Slot> managed() {
        List<Slot> managed = new ArrayList<>(slots.size() + 1);
        for (Slot slot : slots) {
            if (slot.node.isManaged()) {
                managed.add(slot);
            }
        }
        if (tail != null) {
            managed.add(tail);
        }
        return managed;
    }

    double heightAt(double width) {
        double height = 0;
        for (Slot slot : managed()) {
            height += (height == 0 ? 0 : GAP) + slot.heightAt(width, view);
        }
        return height;
    }

    double naturalWidth() {
        return managed().stream().mapToDouble(slot -> slot.node.prefWidth(-1)).max().orElse(0);
    }

    void place(double x, double y, double width) {
        double top = y;
        for (Slot slot : managed()) {
            double height = slot.heightAt(width, view);
            slot.top = top;
            slot.placed = true;
            if (slot.present()) {
                slot.node.resizeRelocate(x, top, width, height);
            }
            top += height + GAP;
        }
    }

    /// Keeps those blocks in the scene that are in sight or near it, the last one, which may grow,
    /// and the one that has the focus. To be called when all have their places.
    ///
    /// @param from the upper end of what is in sight
    /// @param to its lower end
    /// @return whether blocks came back, which have no style and layout yet
    boolean look(double from, double to) {
        if (slots.size() <= FEW) {
            return false;
        }
        double near = to - from;
        // What has just come must not go with the next small step back.
        double far = 2 * near;
        List<Slot> leaving = new ArrayList<>();
        for (Slot slot : slots) {
            boolean stays =
                    slot == slots.getLast()
                            || slot.touches(from - far, to + far)
                            || slot.node.isFocusWithin();
            if (slot.present() && !stays) {
                leaving.add(slot);
            }
        }
        // Once one is too far, those that are not near go with it: few layouts instead of many.
        if (!leaving.isEmpty()) {
            for (Slot slot : slots) {
                boolean stays =
                        slot == slots.getLast()
                                || slot.touches(from - near, to + near)
                                || slot.node.isFocusWithin();
                if (slot.present() && !stays) {
                    leaving.add(slot);
                }
            }
            remove(leaving);
        }
        return bring(from - near, to + near);
    }

    /// Brings a block into the scene.
    ///
    /// @return whether it was away
    boolean bring(int block) {
        Slot slot = slots.get(block);
        return bring(slot.top, slot.top);
    }

    /// Brings all blocks into the scene.
    void bringAll() {
        bring(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    private boolean bring(double from, double to) {
        boolean any = false;
        int at = 0;
        List<Node> coming = new ArrayList<>();
        for (Slot slot : slots) {
            if (slot.present()) {
                any |= !coming.isEmpty();
                at = put(coming, at) + 1;
            } else if (slot.touches(from, to)) {
                coming.add(slot.node);
            }
        }
        any |= !coming.isEmpty();
        put(coming, at);
        return any;
    }

    private int put(List<Node> coming, int at) {
        children.addAll(at, coming);
        int next = at + coming.size();
        coming.clear();
        return next;
    }

    private void remove(List<Slot> gone) {
        Set<Node> nodes = Collections.newSetFromMap(new IdentityHashMap<>());
        gone.forEach(slot -> nodes.add(slot.node));
        children.removeAll(nodes);
    }
}
