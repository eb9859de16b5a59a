package app.aladdin.feature.story;

import app.aladdin.i18n.Messages;

import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/// The sides of a thing side by side, one of them chosen. Tab reaches the chosen one, the arrows
/// choose its neighbours. Those for which there is no room are in a menu behind the others; the
/// chosen one is always seen. FX thread only.
final class TabStrip extends Pane {
    private static final double GAP = 16;

    private final List<ToggleButton> tabs = new ArrayList<>();
    private final MenuButton more;
    private final IntConsumer onChosen;
    private int chosen;

    /// Those that are in the menu.
    private List<Integer> hidden = List.of();

    /// @param name what has these sides
    /// @param onChosen told which side is looked at
    TabStrip(List<String> names, int first, String name, IntConsumer onChosen, Messages messages) {
        this.onChosen = onChosen;
        getStyleClass().addAll("detail-tabs", "line-below");
        setAccessibleRole(AccessibleRole.TAB_PANE);
        setAccessibleText(name);
        ToggleGroup group = new ToggleGroup();
        for (int i = 0; i < names.size(); i++) {
            ToggleButton tab = new ToggleButton(names.get(i));
            int index = i;
            tab.getStyleClass().add("detail-tab");
            tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
            tab.setToggleGroup(group);
            tab.setOnAction(e -> choose(index));
            tabs.add(tab);
        }
        more = new MenuButton(messages.get("detail.tabs.more"));
        more.getStyleClass().addAll("flat", "detail-more");
        more.setVisible(false);
        getChildren().addAll(tabs);
        getChildren().add(more);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        show(first);
    }

    private void show(int index) {
        chosen = index;
        for (int i = 0; i < tabs.size(); i++) {
            tabs.get(i).setSelected(i == index);
            tabs.get(i).setFocusTraversable(i == index);
        }
        requestLayout();
    }

    private void choose(int index) {
        boolean other = index != chosen;
        // A chosen side stays chosen when it is pressed again.
        show(index);
        if (other) {
            onChosen.accept(index);
        }
    }

    private void keyPressed(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown() || !tabs.contains(key.getTarget())) {
            return;
        }
        boolean mirrored = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        int next =
                switch (key.getCode()) {
                    case LEFT -> chosen + (mirrored ? 1 : -1);
                    case RIGHT -> chosen + (mirrored ? -1 : 1);
                    case HOME -> 0;
                    case END -> tabs.size() - 1;
                    default -> -2;
                };
        if (next == -2) {
            return;
        }
        key.consume();
        choose(Math.floorMod(next, tabs.size()));
        // One that was in the menu can only have the focus once it is seen.
        tabs.get(chosen).setVisible(true);
        tabs.get(chosen).requestFocus();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return tabs.stream().mapToDouble(tab -> tab.prefWidth(-1) + GAP).sum() - GAP;
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset()
                + tabs.stream().mapToDouble(tab -> tab.prefHeight(-1)).max().orElse(0)
                + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        List<Integer> seen = seen(getWidth());
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        double at = 0;
        List<Integer> rest = new ArrayList<>();
        for (int i = 0; i < tabs.size(); i++) {
            ToggleButton tab = tabs.get(i);
            tab.setVisible(seen.contains(i));
            if (!seen.contains(i)) {
                rest.add(i);
                continue;
            }
            double width = Math.min(snapSizeX(tab.prefWidth(-1)), getWidth());
            tab.resizeRelocate(at, snappedTopInset(), width, height);
            at += width + GAP;
        }
        more.setVisible(!rest.isEmpty());
        if (!rest.isEmpty()) {
            double tall = Math.min(height, snapSizeY(more.prefHeight(-1)));
            more.resizeRelocate(
                    at - GAP / 2,
                    snappedTopInset() + snapPositionY((height - tall) / 2),
                    snapSizeX(more.prefWidth(-1)),
                    tall);
        }
        if (!rest.equals(hidden)) {
            hidden = rest;
            more.getItems().setAll(rest.stream().map(this::item).toList());
        }
    }

    /// Those that are seen: from the first one on as many as have room, and the chosen one.
    private List<Integer> seen(double room) {
        List<Integer> seen = new ArrayList<>();
        for (int i = 0; i < tabs.size(); i++) {
            seen.add(i);
        }
        if (width(seen) <= room) {
            return seen;
        }
        double left = room - GAP / 2 - more.prefWidth(-1);
        while (seen.size() > 1 && width(seen) > left) {
            boolean last = seen.getLast() == chosen;
            seen.remove(last ? seen.size() - 2 : seen.size() - 1);
        }
        return seen;
    }

    private double width(List<Integer> some) {
        return some.stream().mapToDouble(i -> snapSizeX(tabs.get(i).prefWidth(-1)) + GAP).sum()
                - GAP;
    }

    private MenuItem item(int index) {
        MenuItem item = new MenuItem(tabs.get(index).getText());
        item.setMnemonicParsing(false);
        item.setOnAction(e -> choose(index));
        return item;
    }
}
