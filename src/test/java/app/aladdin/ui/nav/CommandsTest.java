package app.aladdin.ui.nav;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.i18n.Messages;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

final class CommandsTest {
    private final SimpleObjectProperty<Map<String, String>> chosen =
            new SimpleObjectProperty<>(Map.of());
    private final Commands commands = new Commands(chosen);
    private final List<String> done = new ArrayList<>();

    private Command command(String id) {
        return new Command(id, CommandArea.GO, id, Feather.CIRCLE, () -> done.add(id));
    }

    private static KeyEvent press(KeyCode code, boolean ctrl) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, ctrl, false, false);
    }

    @Test
    void findsWhatAKeyMeans() {
        commands.add(command("a").on("Ctrl+B"));
        commands.add(command("b").on("Ctrl+K"));
        assertThat(commands.matching(press(KeyCode.K, true)))
                .extracting(Command::id)
                .containsExactly("b");
        assertThat(commands.matching(press(KeyCode.K, false))).isEmpty();
    }

    @Test
    void prefersTheKeyThatSomebodyChose() {
        commands.add(command("a").on("Ctrl+B"));
        chosen.set(Map.of("a", "Ctrl+Shift+Y"));
        assertThat(commands.matching(press(KeyCode.B, true))).isEmpty();
        assertThat(commands.key(commands.all().getFirst()))
                .contains(KeyCombination.valueOf("Ctrl+Shift+Y"));
    }

    @Test
    void takesASecondKeyForThoseWhoCannotTypeTheFirst() {
        commands.add(command("a").on("Ctrl+Slash").or("Ctrl+J"));
        assertThat(commands.matching(press(KeyCode.J, true)))
                .extracting(Command::id)
                .containsExactly("a");
        chosen.set(Map.of("a", "Ctrl+Shift+Y"));
        assertThat(commands.matching(press(KeyCode.J, true))).isEmpty();
    }

    @Test
    void takesAKeyAwayWhenSomebodyWantsNone() {
        commands.add(command("a").on("Ctrl+B"));
        chosen.set(Map.of("a", ""));
        assertThat(commands.key(commands.all().getFirst())).isEmpty();
    }

    @Test
    void keepsItsOwnKeyWhereTheChosenOneCannotBeRead() {
        commands.add(command("a").on("Ctrl+B"));
        chosen.set(Map.of("a", "Ctrl+Nonsense Key", "unheard.of", "Ctrl+J"));
        assertThat(commands.key(commands.all().getFirst()))
                .contains(KeyCombination.valueOf("Ctrl+B"));
    }

    @Test
    void doesNothingThatCannotBeDoneNow() {
        SimpleBooleanProperty able = new SimpleBooleanProperty(false);
        commands.add(command("a").when(able));
        commands.run("a");
        assertThat(done).isEmpty();
        able.set(true);
        commands.run("a");
        assertThat(done).containsExactly("a");
    }

    @Test
    void replacesACommandInItsPlace() {
        commands.add(command("a"));
        commands.add(command("b"));
        commands.add(command("a").on("Ctrl+A"));
        assertThat(commands.all()).extracting(Command::id).containsExactly("a", "b");
        assertThat(commands.all().getFirst().key()).isPresent();
    }

    @Test
    void namesKeysAsTheyStandOnTheKeyboard() {
        KeyCombination keys = KeyCombination.valueOf("Shortcut+Shift+Slash");
        assertThat(new KeyWords(new Messages(Locale.ENGLISH), false).of(keys))
                .isEqualTo("Ctrl Shift /");
        assertThat(new KeyWords(new Messages(Locale.GERMAN), false).of(keys))
                .isEqualTo("Strg Umschalt /");
        assertThat(new KeyWords(new Messages(Locale.ENGLISH), true).of(keys)).isEqualTo("⌘ ⇧ /");
    }
}
