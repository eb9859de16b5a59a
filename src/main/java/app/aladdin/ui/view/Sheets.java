package app.aladdin.ui.view;

import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

/// The layer over the window for cards that want an answer before anything else: a sheet in the
/// middle, or a popover under the control that opened it. The focus stays inside the topmost card,
/// Esc or a press outside closes it, and the focus goes back to where it was. FX thread only.
public final class Sheets extends StackPane {
    private static final double EDGE = 8;
    private static final double LITTLE = 240;

    private record Open(StackPane layer, Node card, @Nullable Node before, Runnable closed) {}

    private final List<Sheets> others = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final ChangeListener<Node> keepInside = (it, before, now) -> keepInside(now);

    public Sheets() {
        setPickOnBounds(false);
        getStyleClass().add("sheets");
        sceneProperty()
                .subscribe((before, now) -> {
                    if (before != null) {
                        before.focusOwnerProperty().removeListener(keepInside);
                    }
                    if (now != null) {
                        now.focusOwnerProperty().addListener(keepInside);
                    }
                });
    }

    /// Shows a card in the middle, over a scrim.
    ///
    /// @param closed told once when it is gone, however it went
    /// @return closes it
    public Runnable show(Region card, Runnable closed) {
        StackPane layer = new StackPane(card);
        layer.getStyleClass().addAll("sheet-layer", "scrim");
        StackPane.setAlignment(card, Pos.CENTER);
        return put(layer, card, closed);
    }

    /// Shows a card over a scrim, high in the window: for one that grows and shrinks.
    ///
    /// @param closed told once when it is gone, however it went
    /// @return closes it
    public Runnable showHigh(Region card, Runnable closed) {
        StackPane layer = new StackPane(card);
        layer.getStyleClass().addAll("sheet-layer", "scrim", "high");
        StackPane.setAlignment(card, Pos.TOP_CENTER);
        return put(layer, card, closed);
    }

    /// Lets another window show the cards that belong under its controls.
    public void join(Sheets other) {
        others.add(other);
    }

    /// Shows a card under the control that opened it, as far as there is room.
    ///
    /// @param closed told once when it is gone, however it went
    /// @return closes it
    public Runnable popover(Node anchor, Region card, Runnable closed) {
        for (Sheets other : others) {
            if (other.getScene() != null && Objects.equals(other.getScene(), anchor.getScene())) {
                return other.popover(anchor, card, closed);
            }
        }
        StackPane layer = new StackPane();
        layer.getStyleClass().add("sheet-layer");
        layer.getChildren().add(new Under(anchor, card, this));
        return put(layer, card, closed);
    }

    /// Whether a card is shown.
    public boolean isShowing() {
        return !open.isEmpty();
    }

    /// Closes the topmost card, if there is one.
    public void closeTop() {
        if (!open.isEmpty()) {
            close(open.peek());
        }
    }

    private Runnable put(StackPane layer, Region card, Runnable closed) {
        Scene scene = getScene();
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Open shown = new Open(layer, card, scene == null ? null : scene.getFocusOwner(), closed);
        layer.setOnMousePressed(press -> {
            if (layer.equals(press.getTarget()) || press.getTarget() instanceof Under) {
                close(shown);
            }
        });
        layer.addEventHandler(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.ESCAPE) {
                        key.consume();
                        close(shown);
                    }
                });
        open.push(shown);
        getChildren().add(layer);
        layer.applyCss();
        layer.layout();
        focusFirst(card);
        return () -> close(shown);
    }

    private void close(Open shown) {
        if (open.remove(shown)) {
            getChildren().remove(shown.layer());
            Node before = shown.before();
            if (before != null && Objects.equals(before.getScene(), getScene())) {
                before.requestFocus();
            }
            shown.closed().run();
        }
    }

    private void keepInside(@Nullable Node owner) {
        if (open.isEmpty() || owner == null || within(owner, open.peek().layer())) {
            return;
        }
        focusFirst(open.peek().card());
    }

    private static boolean within(Node node, Node layer) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(layer)) {
                return true;
            }
        }
        return false;
    }

    private static boolean focusFirst(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return false;
        }
        if (node.isFocusTraversable()) {
            node.requestFocus();
            return true;
        }
        return node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(Sheets::focusFirst);
    }

    /// Lays a card under an anchor, inside the window.
    private static final class Under extends Pane {
        private final Node anchor;
        private final Region card;
        private final Region window;

        Under(Node anchor, Region card, Region window) {
            this.anchor = anchor;
            this.card = card;
            this.window = window;
            getChildren().add(card);
        }

        @Override
        protected void layoutChildren() {
            Bounds at = sceneToLocal(anchor.localToScene(anchor.getLayoutBounds()));
            double width = Math.min(card.prefWidth(-1), window.getWidth() - 2 * EDGE);
            double below = window.getHeight() - at.getMaxY() - EDGE - 4;
            double wanted = card.prefHeight(width);
            // Where there is little room below, it may cover what it belongs to.
            double room = below >= Math.min(wanted, LITTLE) ? below : window.getHeight() - 2 * EDGE;
            double height = Math.min(wanted, room);
            boolean ends = at.getMinX() + width > window.getWidth() - EDGE;
            double x = ends ? at.getMaxX() - width : at.getMinX();
            double most = Math.max(EDGE, window.getWidth() - EDGE - width);
            card.resizeRelocate(
                    Math.clamp(x, EDGE, most),
                    Math.min(at.getMaxY() + 4, window.getHeight() - EDGE - height),
                    width,
                    height);
        }
    }
}
