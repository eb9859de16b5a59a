package app.aladdin.app;

import app.aladdin.ui.nav.Command;
import app.aladdin.ui.nav.Commands;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.view.Sheets;

import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import java.util.Optional;

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

    void bind(Scene scene) {
        // Before the control that has the focus: a text field has its own meaning for some of them.
        scene.addEventFilter(KeyEvent.KEY_PRESSED, press -> pressed(press, true));
        // After it: a plain letter is text wherever text is typed.
        scene.addEventHandler(KeyEvent.KEY_PRESSED, press -> pressed(press, false));
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, this::mouse);
    }

    private void pressed(KeyEvent press, boolean early) {
        // A card over the window wants its answer first.
        if (press.isConsumed() || sheets.isShowing()) {
            return;
        }
        for (Command command : commands.matching(press)) {
            Optional<KeyCombination> key = commands.key(command);
            if (key.filter(k -> early == modified(k)).isPresent() && command.enabled().getValue()) {
                press.consume();
                command.run();
                return;
            }
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
