package app.aladdin.feature.graph;

import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.view.Focusing;
import app.aladdin.ui.view.Words;

import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// A net drawn: dragged by the pointer, larger or smaller by the wheel, walked through by the
/// keyboard.
final class GraphView extends Pane {
    private static final double LEAST = 0.15;
    private static final double MOST = 3;
    private static final double STEP = 60;
    private static final double KNOT = 32;
    private static final double WIDE = 120;

    private final Messages messages;
    private final Consumer<Net.Knot> open;
    private final Pane ground = new Pane();
    private final List<VBox> knots = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Label> words = new ArrayList<>();
    private Net net = new Net(List.of(), List.of(), 0);
    private List<Spread.Spot> spots = List.of();
    private double scale = 1;
    private double shiftX;
    private double shiftY;
    private double dragX;
    private double dragY;
    private int current = -1;
    private boolean fitted;

    GraphView(Messages messages, Consumer<Net.Knot> open) {
        this.messages = messages;
        this.open = open;
        getStyleClass().add("graph");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setMinSize(0, 0);
        ground.setManaged(false);
        ground.setPickOnBounds(false);
        getChildren().add(ground);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        setOnMousePressed(press -> {
            dragX = press.getX() - shiftX;
            dragY = press.getY() - shiftY;
        });
        setOnMouseDragged(this::drag);
        setOnScroll(
                wheel -> zoom(wheel.getDeltaY() > 0 ? 1.12 : 1 / 1.12, wheel.getX(), wheel.getY()));
        setOnKeyPressed(this::key);
    }

    private void drag(MouseEvent drag) {
        shiftX = drag.getX() - dragX;
        shiftY = drag.getY() - dragY;
        fitted = true;
        place();
    }

    void show(Net next, List<Spread.Spot> places) {
        net = next;
        spots = places;
        current = -1;
        fitted = false;
        ground.getChildren().clear();
        knots.clear();
        lines.clear();
        words.clear();
        net.ties().forEach(this::line);
        for (int i = 0; i < net.knots().size(); i++) {
            knot(i);
        }
        requestLayout();
    }

    private void line(Net.Tie tie) {
        Line line = new Line();
        line.getStyleClass().addAll("tie", tie.word().isEmpty() ? "shared" : "written");
        line.setMouseTransparent(true);
        lines.add(line);
        Label word = new Label(said(tie));
        word.getStyleClass().addAll("micro", "tie-word");
        word.setMouseTransparent(true);
        word.setVisible(false);
        words.add(word);
        ground.getChildren().addAll(line, word);
    }

    /// What ties two of them, in words.
    String said(Net.Tie tie) {
        String shared = tie.scenes() == 0 ? "" : messages.get("dashboard.scenes", tie.scenes());
        if (tie.word().isEmpty()) {
            return shared;
        }
        String word = tie.word().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        return shared.isEmpty() ? word : word + ", " + shared;
    }

    private void knot(int index) {
        Net.Knot knot = net.knots().get(index);
        Label circle =
                knot.type().equals("location")
                        ? new Label(null, Icons.of(Feather.MAP_PIN, 14))
                        : new Label(Words.initials(knot.name()));
        circle.getStyleClass().addAll("knot-circle", knot.type());
        Label name = new Label(knot.name());
        name.getStyleClass().addAll("micro", "knot-name");
        name.setMaxWidth(WIDE);
        VBox box = new VBox(2, circle, name);
        box.getStyleClass().add("knot");
        box.setFillWidth(false);
        box.setPrefWidth(WIDE);
        // One stop for all of them: the arrows lead from one to the next.
        box.setFocusTraversable(index == 0);
        box.setPickOnBounds(false);
        box.setAccessibleRole(AccessibleRole.BUTTON);
        box.setAccessibleText(described(index));
        box.setOnMouseClicked(click -> {
            if (click.isStillSincePress()) {
                box.requestFocus();
                if (click.getClickCount() == 2) {
                    open.accept(knot);
                }
            }
        });
        box.hoverProperty().subscribe(over -> light(over ? index : current));
        box.focusedProperty()
                .subscribe(focused -> {
                    if (focused) {
                        stop(index);
                        light(index);
                        intoSight(box);
                    }
                });
        knots.add(box);
        ground.getChildren().add(box);
    }

    private void stop(int index) {
        current = index;
        for (int i = 0; i < knots.size(); i++) {
            knots.get(i).setFocusTraversable(i == index);
        }
    }

    /// A thing with all that ties it.
    String described(int index) {
        StringBuilder text = new StringBuilder(net.knots().get(index).name());
        for (Net.Tie tie : net.ties()) {
            if (tie.from() == index || tie.to() == index) {
                int other = tie.from() == index ? tie.to() : tie.from();
                text.append("; ")
                        .append(net.knots().get(other).name())
                        .append(": ")
                        .append(said(tie));
            }
        }
        return text.toString();
    }

    private void light(int index) {
        boolean any = index >= 0 && index < knots.size();
        boolean[] near = new boolean[knots.size()];
        for (int i = 0; i < lines.size(); i++) {
            Net.Tie tie = net.ties().get(i);
            boolean mine = any && (tie.from() == index || tie.to() == index);
            style(lines.get(i), "lit", mine);
            words.get(i).setVisible(mine);
            if (mine) {
                near[tie.from()] = true;
                near[tie.to()] = true;
                words.get(i).toFront();
            }
        }
        for (int i = 0; i < knots.size(); i++) {
            style(knots.get(i), "dim", any && i != index && !near[i]);
        }
    }

    private static void style(Node node, String name, boolean on) {
        node.getStyleClass().remove(name);
        if (on) {
            node.getStyleClass().add(name);
        }
    }

    private void key(KeyEvent key) {
        switch (key.getCode()) {
            case LEFT, RIGHT, UP, DOWN -> arrow(key);
            case PLUS, ADD, EQUALS -> zoom(1.2, getWidth() / 2, getHeight() / 2);
            case MINUS, SUBTRACT -> zoom(1 / 1.2, getWidth() / 2, getHeight() / 2);
            case DIGIT0, NUMPAD0 -> {
                fitted = false;
                requestLayout();
            }
            case ENTER, SPACE -> {
                if (current >= 0) {
                    open.accept(net.knots().get(current));
                }
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    /// From one to the next; with Shift, and where none has the focus, the drawing itself moves.
    private void arrow(KeyEvent key) {
        KeyCode code = key.getCode();
        if (current >= 0 && !key.isShiftDown() && knots.get(current).isFocused()) {
            int next = Towards.next(spots, current, code);
            if (next != current) {
                knots.get(next).setFocusTraversable(true);
                Focusing.show(knots.get(next));
            }
            return;
        }
        double x = code == KeyCode.LEFT ? STEP : code == KeyCode.RIGHT ? -STEP : 0;
        double y = code == KeyCode.UP ? STEP : code == KeyCode.DOWN ? -STEP : 0;
        shift(x, y);
    }

    private void shift(double x, double y) {
        shiftX += x;
        shiftY += y;
        fitted = true;
        place();
    }

    void zoom(double factor) {
        zoom(factor, getWidth() / 2, getHeight() / 2);
    }

    void fit() {
        fitted = false;
        requestLayout();
    }

    private void zoom(double factor, double x, double y) {
        double next = Math.clamp(scale * factor, LEAST, MOST);
        shiftX = x - (x - shiftX) * next / scale;
        shiftY = y - (y - shiftY) * next / scale;
        scale = next;
        fitted = true;
        place();
    }

    private void intoSight(Node knot) {
        Bounds at = knot.getBoundsInParent();
        double x = Math.clamp(at.getCenterX(), WIDE / 2, Math.max(WIDE / 2, getWidth() - WIDE / 2));
        double y = Math.clamp(at.getCenterY(), KNOT, Math.max(KNOT, getHeight() - KNOT));
        if (getWidth() > 0 && (x != at.getCenterX() || y != at.getCenterY())) {
            shift(x - at.getCenterX(), y - at.getCenterY());
        }
    }

    @Override
    protected void layoutChildren() {
        if (!fitted && !spots.isEmpty() && getWidth() > 0) {
            double left = spots.stream().mapToDouble(Spread.Spot::x).min().orElse(0);
            double right = spots.stream().mapToDouble(Spread.Spot::x).max().orElse(0);
            double top = spots.stream().mapToDouble(Spread.Spot::y).min().orElse(0);
            double bottom = spots.stream().mapToDouble(Spread.Spot::y).max().orElse(0);
            double fitX = (getWidth() - WIDE - 20) / Math.max(1, right - left);
            double fitY = (getHeight() - 90) / Math.max(1, bottom - top);
            scale = Math.clamp(Math.min(fitX, fitY), LEAST, 1.6);
            shiftX = getWidth() / 2 - scale * (left + right) / 2;
            shiftY = getHeight() / 2 - scale * (top + bottom) / 2 - 8;
        }
        place();
    }

    /// Places grow apart; circles and words keep their size and stay readable.
    private void place() {
        for (int i = 0; i < knots.size(); i++) {
            VBox box = knots.get(i);
            box.getChildren().getLast().setVisible(scale > 0.35);
            box.resizeRelocate(x(i) - WIDE / 2, y(i) - KNOT / 2, WIDE, KNOT + 18);
        }
        for (int i = 0; i < lines.size(); i++) {
            Net.Tie tie = net.ties().get(i);
            Line line = lines.get(i);
            line.setStartX(x(tie.from()));
            line.setStartY(y(tie.from()));
            line.setEndX(x(tie.to()));
            line.setEndY(y(tie.to()));
            Region word = words.get(i);
            double wide = word.prefWidth(-1);
            word.resizeRelocate(
                    (line.getStartX() + line.getEndX() - wide) / 2,
                    (line.getStartY() + line.getEndY()) / 2 - 9,
                    wide,
                    18);
        }
    }

    private double x(int knot) {
        return shiftX + spots.get(knot).x() * scale;
    }

    private double y(int knot) {
        return shiftY + spots.get(knot).y() * scale;
    }
}
