package app.aladdin.ui.nav;

import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.i18n.Messages;
import app.aladdin.ui.Toolkit;

import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.control.Tooltip;
import javafx.stage.WindowEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;

import java.util.Locale;
import java.util.Map;

@ExtendWith(Toolkit.class)
final class KeyTipsTest {
    private final SimpleObjectProperty<Map<String, String>> chosen =
            new SimpleObjectProperty<>(Map.of());
    private final Commands commands = new Commands(chosen, Keyboard.OTHER);
    private final KeyTips tips = new KeyTips(commands, new Messages(Locale.ENGLISH));

    private String shown(Tooltip tip) throws Exception {
        return onFx(() -> {
            Event.fireEvent(tip, new WindowEvent(tip, WindowEvent.WINDOW_SHOWING));
            return tip.getText();
        });
    }

    @Test
    void namesTheKeyAsItIsWhenItIsShown() throws Exception {
        Tooltip tip = onFx(() -> tips.tip("Scenes", "go"));
        assertThat(shown(tip)).isEqualTo("Scenes");
        commands.add(
                new Command("go", CommandArea.GO, "Scenes", Feather.FILM, () -> {}).on("Alt+2"));
        assertThat(shown(tip)).isEqualTo("Scenes (Alt 2)");
        chosen.set(Map.of("go", "Ctrl+Shift+Y"));
        assertThat(shown(tip)).isEqualTo("Scenes (Ctrl Shift Y)");
    }

    @Test
    void takesTheOwnKeysOfAKeyboardWithACommandKey() {
        Command back =
                new Command("back", CommandArea.GO, "Back", Feather.ARROW_LEFT, () -> {})
                        .on("Alt+Left", "Shortcut+Open Bracket");
        Commands apple = new Commands(chosen, Keyboard.APPLE);
        assertThat(apple.key(back).orElseThrow().getName()).isEqualTo("Shortcut+Open Bracket");
        assertThat(commands.key(back).orElseThrow().getName()).isEqualTo("Alt+Left");
    }
}
