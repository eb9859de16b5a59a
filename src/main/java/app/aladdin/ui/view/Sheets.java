package app.aladdin.ui.view;

import javafx.beans.value.ChangeListener;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The layer over the window for cards that want an answer before anything else: a sheet in the
/// middle, or a popover under the control that opened it. The focus stays inside the topmost card,
/// Esc or a press outside closes it, and the focus goes back to where it was. FX thread only.
public final class Sheets extends StackPane {
    private static final double EDGE = 8;
    private static final double LITTLE = 240;

    private record Open(StackPane layer, Node card, @Nullable Node before, Runnable closed) {}

    private final List<Sheets> others = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    /// What the last gesture was: whoever uses keys wants to see where the focus is.
    private final EventHandler<InputEvent> gesture =
            event -> byKey = event.getEventType() == KeyEvent.KEY_PRESSED;

    private boolean byKey;
    private boolean moving;
    private final ChangeListener<Node> keepInside = (it, before, now) -> keepInside(before, now);

    public Sheets() {
        setPickOnBounds(false);
        getStyleClass().add("sheets");
        sceneProperty()
                .subscribe((before, now) -> {
                    if (before != null) {
                        before.focusOwnerProperty().removeListener(keepInside);
                        before.removeEventFilter(KeyEvent.KEY_PRESSED, gesture);
                        before.removeEventFilter(MouseEvent.MOUSE_PRESSED, gesture);
                    }
                    if (now != null) {
                        now.focusOwnerProperty().addListener(keepInside);
                        now.addEventFilter(KeyEvent.KEY_PRESSED, gesture);
                        now.addEventFilter(MouseEvent.MOUSE_PRESSED, gesture);
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
        Focusing.first(card).ifPresent(this::focus);
        return () -> close(shown);
    }

    private void close(Open shown) {
        if (open.remove(shown)) {
            getChildren().remove(shown.layer());
            Node before = shown.before();
            if (before != null && Objects.equals(before.getScene(), getScene())) {
                focus(before);
            }
            shown.closed().run();
        }
    }

    private void focus(Node node) {
        // A field shows it anyway, and must not be left and come back to: that would end what is
        // typed.
        if (!byKey || node instanceof TextInputControl) {
            node.requestFocus();
            return;
        }
        moving = true;
        Focusing.show(node);
        moving = false;
    }

    /// Behind the last control of a card comes its first one again, and before the first the last.
    private void keepInside(@Nullable Node before, @Nullable Node now) {
        if (moving || open.isEmpty() || now == null) {
            return;
        }
        if (Focusing.within(now, open.peek().layer())) {
            return;
        }
        Node card = open.peek().card();
        Optional<Node> first = Focusing.first(card);
        boolean back = before != null && now.isFocusVisible() && first.equals(Optional.of(before));
        (back ? Focusing.last(card) : first).ifPresent(this::focus);
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
