package app.aladdin.app;

import static app.aladdin.ui.Toolkit.onFx;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Looks after each pulse where everything is that can be read or pressed, and notes what is no
/// longer where it was seen the pulse before, although nobody did anything.
final class Stillness implements AutoCloseable {
    private static final double PIXEL = 1;

    private final Scene scene;
    private final Predicate<Node> spared;
    private final List<String> moves = new ArrayList<>();
    private final Runnable look = this::look;
    private Map<Node, Bounds> before = new IdentityHashMap<>();

    private Stillness(Scene scene, Predicate<Node> spared) {
        this.scene = scene;
        this.spared = spared;
    }

    /// @param spared parts that are not looked into
    static Stillness of(Scene scene, Predicate<Node> spared) throws Exception {
        return onFx(() -> {
            Stillness made = new Stillness(scene, spared);
            scene.addPostLayoutPulseListener(made.look);
            return made;
        });
    }

    private void look() {
        Map<Node, Bounds> now = new IdentityHashMap<>();
        gather(scene.getRoot(), now);
        now.forEach((node, at) -> {
            Bounds was = before.get(node);
            if (was != null && moved(was, at)) {
                moves.add(name(node) + " from " + place(was) + " to " + place(at));
            }
        });
        before = now;
    }

    /// What grows at one end is where it was.
    private static boolean moved(Bounds was, Bounds now) {
        double sideways =
                Math.min(
                        Math.abs(was.getMinX() - now.getMinX()),
                        Math.abs(was.getMaxX() - now.getMaxX()));
        return sideways > PIXEL || Math.abs(was.getMinY() - now.getMinY()) > PIXEL;
    }

    private void gather(Node node, Map<Node, Bounds> into) {
        if (!node.isVisible() || spared.test(node) || node.getOpacity() == 0) {
            return;
        }
        boolean cell = node instanceof IndexedCell<?>;
        boolean words = node instanceof Labeled label && label.getText() != null;
        if (!cell && node instanceof Control control && (words || control.isFocusTraversable())) {
            Bounds at = node.localToScene(node.getLayoutBounds());
            if (at.getWidth() > 0 && at.getHeight() > 0) {
                into.put(node, at);
            }
        }
        // What a list shows is another thing in the same cell.
        if (!cell && node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, into));
        }
    }

    private static String name(Node node) {
        String text = node instanceof Labeled label ? label.getText() : node.getAccessibleText();
        return node.getClass().getSimpleName() + node.getStyleClass() + " “" + text + "”";
    }

    private static String place(Bounds at) {
        return "%.0f,%.0f %.0fx%.0f"
                .formatted(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight());
    }

    /// What moved since the start, or since the last time that somebody asked.
    List<String> moves() throws Exception {
        return onFx(() -> {
            List<String> all = List.copyOf(moves);
            moves.clear();
            before = new IdentityHashMap<>();
            return all;
        });
    }

    @Override
    public void close() {
        try {
            onFx(() -> scene.removePostLayoutPulseListener(look));
        } catch (Exception e) {
            throw new AssertionError("the window is stuck", e);
        }
    }
}
