package app.aladdin.feature.orchestrator.panel;

import app.aladdin.contract.Mode;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.nav.KeyTips;

import javafx.beans.property.ObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

import java.util.EnumMap;
import java.util.Map;

/// The four modes side by side, one of them chosen. Tab reaches the chosen one, the arrows choose
/// its neighbours. Where there is no room for all of it the icons go first, and then the words of
/// those that are not chosen.
final class ModeTrack extends HBox {
    private final Map<Mode, ToggleButton> buttons = new EnumMap<>(Mode.class);
    private final ObjectProperty<Mode> mode;
    private Room room = Room.ALL;

    /// What there is room for.
    private enum Room {
        ALL,
        WORDS,
        ONE_WORD
    }

    ModeTrack(ObjectProperty<Mode> mode, KeyTips tips, Messages messages) {
        this.mode = mode;
        getStyleClass().add("modes");
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(messages.get("panel.mode"));
        ToggleGroup group = new ToggleGroup();
        for (Mode each : Mode.values()) {
            String name = messages.get("mode." + each.wire());
            ToggleButton button = new ToggleButton(name, Icons.mode(each, 14));
            button.setAccessibleText(name);
            button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            button.setMinWidth(USE_PREF_SIZE);
            button.setTooltip(tips.tip(name, "mode." + each.wire()));
            button.setToggleGroup(group);
            button.setOnAction(e -> {
                // A chosen mode stays chosen when it is pressed again.
                button.setSelected(true);
                mode.set(each);
            });
            buttons.put(each, button);
            getChildren().add(button);
        }
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        mode.subscribe(this::show);
    }

    private void show(Mode chosen) {
        buttons.forEach((each, button) -> {
            button.setSelected(each == chosen);
            button.setFocusTraversable(each == chosen);
            button.setContentDisplay(display(each == chosen));
        });
    }

    private ContentDisplay display(boolean chosen) {
        return switch (room) {
            case ALL -> ContentDisplay.LEFT;
            case WORDS -> ContentDisplay.TEXT_ONLY;
            case ONE_WORD -> chosen ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY;
        };
    }

    private void keyPressed(KeyEvent key) {
        int step =
                switch (key.getCode()) {
                    case LEFT -> -1;
                    case RIGHT -> 1;
                    default -> 0;
                };
        if (step == 0 || key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        key.consume();
        boolean mirrored =
                getEffectiveNodeOrientation() == javafx.geometry.NodeOrientation.RIGHT_TO_LEFT;
        Mode[] all = Mode.values();
        int next = Math.floorMod(mode.get().ordinal() + (mirrored ? -step : step), all.length);
        mode.set(all[next]);
        ToggleButton button = buttons.get(all[next]);
        if (button != null) {
            button.requestFocus();
        }
    }

    /// Shows as much as there is room for.
    void fit(double width) {
        for (Room each : Room.values()) {
            room = each;
            show(mode.get());
            applyCss();
            if (prefWidth(-1) <= width) {
                return;
            }
        }
    }
}
