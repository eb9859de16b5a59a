package app.aladdin.app;

import app.aladdin.ui.nav.Command;
import app.aladdin.ui.nav.Commands;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.view.Sheets;

import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// The keys and mouse buttons that work everywhere in a window.
final class Keys {
    private final Commands commands;
    private final Navigator navigator;
    private final Sheets sheets;

    Keys(Commands commands, Navigator navigator, Sheets sheets) {
        this.commands = commands;
        this.navigator = navigator;
        this.sheets = sheets;
    }

    /// @return takes them away again
    Runnable bind(Scene scene) {
        // Before the control that has the focus: a text field has its own meaning for some of them.
        EventHandler<KeyEvent> early = press -> pressed(press, true);
        // After it: a plain letter is text wherever text is typed.
        EventHandler<KeyEvent> late = press -> pressed(press, false);
        EventHandler<MouseEvent> mouse = this::mouse;
        scene.addEventFilter(KeyEvent.KEY_PRESSED, early);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, late);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, mouse);
        return () -> {
            scene.removeEventFilter(KeyEvent.KEY_PRESSED, early);
            scene.removeEventHandler(KeyEvent.KEY_PRESSED, late);
            scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, mouse);
        };
    }

    private void pressed(KeyEvent press, boolean early) {
        // A card over the window wants its answer first.
        if (press.isConsumed() || sheets.isShowing() || commands.paused()) {
            return;
        }
        for (Command command : commands.matching(press)) {
            boolean now =
                    commands.keys(command).stream()
                            .anyMatch(key -> key.match(press) && early == modified(key));
            if (now && command.enabled().getValue()) {
                press.consume();
                command.run();
                return;
            }
        }
        if (!early) {
            others(press);
        }
    }

    /// What has no command of its own: the other keys for back and forward, and the letters that go
    /// through rows as the arrows do.
    private void others(KeyEvent press) {
        boolean plain =
                !press.isShortcutDown()
                        && !press.isAltDown()
                        && !press.isShiftDown()
                        && !press.isMetaDown();
        switch (press.getCode()) {
            case OPEN_BRACKET -> {
                if (press.isShortcutDown()) {
                    navigator.back();
                }
            }
            case CLOSE_BRACKET -> {
                if (press.isShortcutDown()) {
                    navigator.forward();
                }
            }
            case J -> row(press, plain, KeyCode.DOWN);
            case K -> row(press, plain, KeyCode.UP);
            default -> {}
        }
    }

    private static void row(KeyEvent press, boolean plain, KeyCode arrow) {
        if (plain
                && press.getTarget() instanceof Control rows
                && (rows instanceof ListView<?> || rows instanceof TableView<?>)) {
            press.consume();
            Event.fireEvent(
                    rows,
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", arrow, false, false, false, false));
        }
    }

    private static boolean modified(KeyCombination key) {
        return key.getShortcut() == ModifierValue.DOWN
                || key.getControl() == ModifierValue.DOWN
                || key.getAlt() == ModifierValue.DOWN
                || key.getMeta() == ModifierValue.DOWN
                || key.getName().matches("(?:Shift\\+)?F\\d+");
    }

    private void mouse(MouseEvent event) {
        if (sheets.isShowing()) {
            return;
        }
        if (event.getButton() == MouseButton.BACK) {
            navigator.back();
        } else if (event.getButton() == MouseButton.FORWARD) {
            navigator.forward();
        }
    }
}
