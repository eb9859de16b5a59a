package app.aladdin.feature.project;

import app.aladdin.contract.Scene;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.view.Words;

import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

import java.util.List;
import java.util.Optional;

/// A drawing over the scenes of a script, from the side at which one begins to read. One scene, or
/// the few that share a place, is marked under the pointer or by the arrow keys and named below; a
/// press or Enter opens it. One stop for the keyboard, however many scenes there are.
abstract class SceneAxis extends Pane {
    static final double CAPTION = 24;

    private final Messages messages;
    private final Navigator navigator;
    private final Pane layer = new Pane();
    private final Region mark = new Region();
    private final Label caption = new Label();
    private List<Scene> scenes = List.of();
    private SceneSlots slots = new SceneSlots(List.of(), List.of());
    private int current = -1;
    private int kept = -1;

    SceneAxis(Messages messages, Navigator navigator) {
        this.messages = messages;
        this.navigator = navigator;
        getStyleClass().add("scene-axis");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        layer.setManaged(false);
        layer.setPickOnBounds(false);
        mark.getStyleClass().add("scene-mark");
        mark.setManaged(false);
        mark.setMouseTransparent(true);
        mark.setVisible(false);
        caption.getStyleClass().addAll("small", "muted", "scene-caption");
        caption.setManaged(false);
        caption.setMouseTransparent(true);
        caption.setFocusTraversable(false);
        getChildren().addAll(layer, mark, caption);
        setOnMouseMoved(move -> point(slots.at(move.getX() - left())));
        setOnMouseExited(out -> point(isFocused() ? kept : -1));
        setOnMouseClicked(click -> {
            requestFocus();
            kept = current;
            open();
        });
        focusedProperty()
                .subscribe(focused -> {
                    if (focused && kept < 0 && !slots.slots().isEmpty()) {
                        kept = 0;
                    }
                    point(focused ? kept : -1);
                });
        setOnKeyPressed(this::key);
    }

    private void key(KeyEvent key) {
        int last = slots.slots().size() - 1;
        int right = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT ? -1 : 1;
        int next =
                switch (key.getCode()) {
                    case LEFT -> Math.clamp(kept - right, 0, last);
                    case RIGHT -> Math.clamp(kept + right, 0, last);
                    case PAGE_UP -> Math.max(0, kept - 10);
                    case PAGE_DOWN -> Math.min(last, kept + 10);
                    case HOME -> 0;
                    case END -> last;
                    default -> -1;
                };
        boolean opens =
                switch (key.getCode()) {
                    case ENTER, SPACE -> true;
                    default -> false;
                };
        if (next >= 0) {
            key.consume();
            kept = next;
            point(next);
        } else if (opens) {
            key.consume();
            open();
        }
    }

    private void open() {
        if (current >= 0) {
            Scene scene = scenes.get(slots.slots().get(current).from());
            navigator.go(new Destination.Scenes(Optional.of(scene.id())));
        }
    }

    private void point(int slot) {
        current = slot >= 0 && slot < slots.slots().size() ? slot : -1;
        String said = current < 0 ? "" : said(slots.slots().get(current));
        if (!said.equals(caption.getText())) {
            caption.setText(said);
            setAccessibleText(said.isEmpty() ? name() : said);
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
        place();
    }

    /// What the drawing is called.
    abstract String name();

    /// What is said of a scene or a few.
    String said(SceneSlots.Slot slot) {
        Scene first = scenes.get(slot.from());
        Scene last = scenes.get(slot.to() - 1);
        int eighths =
                scenes.subList(slot.from(), slot.to()).stream().mapToInt(Scene::eighths).sum();
        return slot.to() - slot.from() == 1
                ? messages.get(
                        "chart.scene", first.sceneNumber(), first.name(), Words.pages(eighths))
                : messages.get(
                        "chart.scenes",
                        first.sceneNumber(),
                        last.sceneNumber(),
                        Words.pages(eighths));
    }

    void show(List<Scene> all) {
        scenes = all;
        current = -1;
        kept = -1;
        setAccessibleText(name());
        requestLayout();
    }

    List<Scene> scenes() {
        return scenes;
    }

    /// What stands before the scenes, such as names.
    double left() {
        return 0;
    }

    /// What stands after them, such as a scale.
    double right() {
        return 0;
    }

    /// Draws everything but the mark and the caption.
    ///
    /// @param bottom where the drawing ends
    abstract void draw(SceneSlots placed, double bottom);

    @Override
    protected void layoutChildren() {
        slots = SceneSlots.of(scenes, Math.max(40, getWidth() - left() - right()));
        layer.resizeRelocate(0, 0, getWidth(), getHeight());
        layer.getChildren().clear();
        draw(slots, getHeight() - CAPTION);
        if (current >= slots.slots().size()) {
            current = -1;
        }
        place();
    }

    private void place() {
        mark.setVisible(current >= 0);
        caption.setVisible(current >= 0);
        if (current < 0) {
            return;
        }
        SceneSlots.Slot slot = slots.slots().get(current);
        double bottom = getHeight() - CAPTION;
        double width = Math.max(slot.width(), 10);
        mark.resizeRelocate(left() + slot.x() + (slot.width() - width) / 2, bottom + 4, width, 2);
        double wide = Math.min(caption.prefWidth(-1), getWidth());
        double x = left() + slot.x() + slot.width() / 2 - wide / 2;
        caption.resizeRelocate(
                Math.clamp(x, 0, Math.max(0, getWidth() - wide)), bottom + 8, wide, 16);
    }

    /// Adds a part of the drawing, dressed, so that its size can be asked for.
    <T extends javafx.scene.Node> T put(T part) {
        part.setManaged(false);
        layer.getChildren().add(part);
        part.applyCss();
        return part;
    }

    static void box(Path path, double x, double y, double width, double height) {
        path.getElements()
                .addAll(
                        new MoveTo(x, y),
                        new LineTo(x + width, y),
                        new LineTo(x + width, y + height),
                        new LineTo(x, y + height),
                        new javafx.scene.shape.ClosePath());
    }
}
