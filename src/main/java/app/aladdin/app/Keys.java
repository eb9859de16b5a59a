package app.aladdin.app;

import app.aladdin.contract.Mode;
import app.aladdin.feature.orchestrator.panel.PanelFeature;
import app.aladdin.ui.nav.Navigator;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// The keys and mouse buttons that work everywhere in the window.
final class Keys {
    private final Navigator navigator;
    private final WindowFrame frame;
    private final PanelFeature panel;

    Keys(Navigator navigator, WindowFrame frame, PanelFeature panel) {
        this.navigator = navigator;
        this.frame = frame;
        this.panel = panel;
    }

    void bind(Scene scene) {
        var keys = scene.getAccelerators();
        keys.put(new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN), navigator::back);
        keys.put(
                new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN), navigator::forward);
        keys.put(
                new KeyCodeCombination(KeyCode.B, KeyCombination.SHORTCUT_DOWN),
                () -> frame.sidebarOpen().set(!frame.sidebarOpen().get()));
        keys.put(
                new KeyCodeCombination(KeyCode.SLASH, KeyCombination.SHORTCUT_DOWN),
                this::togglePanel);
        for (Mode mode : Mode.values()) {
            KeyCode digit = KeyCode.valueOf("DIGIT" + (mode.ordinal() + 1));
            keys.put(new KeyCodeCombination(digit, KeyCombination.SHORTCUT_DOWN), () -> talk(mode));
        }
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, this::mouse);
    }

    private void talk(Mode mode) {
        frame.panelOpen().set(true);
        panel.talk(mode);
    }

    private void togglePanel() {
        frame.panelOpen().set(!frame.panelOpen().get());
        if (frame.panelOpen().get()) {
            panel.focus();
        }
    }

    private void mouse(MouseEvent event) {
        if (event.getButton() == MouseButton.BACK) {
            navigator.back();
        } else if (event.getButton() == MouseButton.FORWARD) {
            navigator.forward();
        }
    }
}
