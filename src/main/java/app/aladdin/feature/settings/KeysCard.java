package app.aladdin.feature.settings;

import app.aladdin.i18n.Messages;
import app.aladdin.platform.Settings;
import app.aladdin.ui.nav.Command;
import app.aladdin.ui.nav.CommandArea;
import app.aladdin.ui.nav.Commands;
import app.aladdin.ui.nav.KeyWords;

import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The keys of all commands, each of which can be changed.
final class KeysCard extends SettingsCard {
    private final ObjectProperty<Settings> settings;
    private final Commands commands;
    private final Messages messages;
    private final KeyWords words;

    KeysCard(ObjectProperty<Settings> settings, Commands commands, Messages messages) {
        super(messages.get("settings.keys"));
        this.settings = settings;
        this.commands = commands;
        this.messages = messages;
        this.words = new KeyWords(messages);
        for (CommandArea area : CommandArea.values()) {
            commands.all().stream()
                    .filter(command -> command.area() == area)
                    .forEach(this::command);
        }
    }

    private void command(Command command) {
        Button change = new Button();
        change.getStyleClass().addAll("small", "change-keys");
        HBox box = new HBox(change);
        box.setAlignment(Pos.CENTER_RIGHT);
        Label note = row(command.title(), "", box);
        Runnable show = () -> change.setText(text(commands.keys(command)));
        show.run();
        change.setAccessibleText(command.title() + ", " + change.getText());
        commands.chosen().addListener(it -> show.run());
        change.setOnAction(e -> {
            commands.pause(true);
            change.setText(messages.get("settings.keys.press"));
            note.setText(messages.get("settings.keys.how"));
        });
        change.focusedProperty()
                .addListener((it, before, focused) -> {
                    if (!focused) {
                        commands.pause(false);
                        note.setText("");
                        show.run();
                    }
                });
        change.addEventFilter(
                KeyEvent.KEY_PRESSED,
                press -> {
                    if (commands.paused() && !press.getCode().isModifierKey()) {
                        press.consume();
                        note.setText(pressed(command, press));
                        commands.pause(!note.getText().isEmpty());
                        if (!commands.paused()) {
                            show.run();
                        }
                    }
                });
        // The release of the key that was chosen would press the button again.
        change.addEventFilter(
                KeyEvent.KEY_RELEASED,
                release -> {
                    if (commands.paused()) {
                        release.consume();
                    }
                });
    }

    private String text(List<KeyCombination> keys) {
        return keys.stream()
                .map(words::of)
                .reduce((one, other) -> messages.get("settings.keys.or", one, other))
                .orElseGet(() -> messages.get("settings.keys.none"));
    }

    /// Takes a key over, or says why not.
    private String pressed(Command command, KeyEvent press) {
        if (press.getCode() == KeyCode.ESCAPE) {
            return "";
        }
        if (press.getCode() == KeyCode.BACK_SPACE || press.getCode() == KeyCode.DELETE) {
            choose(command, "");
            return "";
        }
        if (!press.isShortcutDown()
                && !press.isAltDown()
                && !press.isMetaDown()
                && !press.getCode().isFunctionKey()) {
            return messages.get("settings.keys.plain");
        }
        KeyCombination keys = combination(press);
        Optional<Command> other =
                commands.all().stream()
                        .filter(each -> !each.id().equals(command.id()))
                        .filter(each -> commands.keys(each).contains(keys))
                        .findFirst();
        if (other.isPresent()) {
            return messages.get("settings.keys.taken", other.get().title());
        }
        choose(command, keys.getName());
        return "";
    }

    private static KeyCombination combination(KeyEvent press) {
        List<KeyCombination.Modifier> held = new ArrayList<>();
        if (press.isShortcutDown()) {
            held.add(KeyCombination.SHORTCUT_DOWN);
        }
        if (press.isAltDown()) {
            held.add(KeyCombination.ALT_DOWN);
        }
        if (press.isShiftDown()) {
            held.add(KeyCombination.SHIFT_DOWN);
        }
        return new KeyCodeCombination(
                press.getCode(), held.toArray(KeyCombination.Modifier[]::new));
    }

    private void choose(Command command, String keys) {
        Map<String, String> all = new HashMap<>(settings.get().keys());
        boolean own = commands.ownKey(command).map(KeyCombination::getName).orElse("").equals(keys);
        if (own) {
            all.remove(command.id());
        } else {
            all.put(command.id(), keys);
        }
        settings.set(settings.get().withKeys(all));
    }
}
