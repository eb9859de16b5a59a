package app.aladdin.ui.nav;

import app.aladdin.i18n.Messages;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;

import java.util.ArrayList;
import java.util.List;

/// Keys as they stand on a keyboard of the person's language: `Ctrl K`, `Strg Umschalt F`.
public final class KeyWords {
    private final Messages messages;
    private final boolean apple;

    public KeyWords(Messages messages) {
        this(messages, Keyboard.here() == Keyboard.APPLE);
    }

    /// @param apple whether the computer has a command key
    KeyWords(Messages messages, boolean apple) {
        this.messages = messages;
        this.apple = apple;
    }

    /// The keys of a combination, with a space between them.
    public String of(KeyCombination combination) {
        List<String> words = new ArrayList<>();
        add(words, combination.getControl(), apple ? "⌃" : messages.get("key.ctrl"));
        add(words, combination.getShortcut(), apple ? "⌘" : messages.get("key.ctrl"));
        add(words, combination.getAlt(), apple ? "⌥" : messages.get("key.alt"));
        add(words, combination.getShift(), apple ? "⇧" : messages.get("key.shift"));
        add(words, combination.getMeta(), apple ? "⌘" : messages.get("key.meta"));
        words.add(
                combination instanceof KeyCodeCombination code
                        ? key(code.getCode())
                        : combination.getDisplayText());
        return String.join(" ", words);
    }

    private static void add(List<String> words, ModifierValue modifier, String word) {
        if (modifier == ModifierValue.DOWN) {
            words.add(word);
        }
    }

    private String key(KeyCode code) {
        return switch (code) {
            case LEFT -> "←";
            case RIGHT -> "→";
            case UP -> "↑";
            case DOWN -> "↓";
            case SLASH -> "/";
            case OPEN_BRACKET -> "[";
            case CLOSE_BRACKET -> "]";
            case COMMA -> ",";
            case PERIOD -> ".";
            case MINUS -> "-";
            case PLUS -> "+";
            case EQUALS -> "=";
            case ESCAPE -> messages.get("key.escape");
            case ENTER -> messages.get("key.enter");
            case DELETE -> messages.get("key.delete");
            case SPACE -> messages.get("key.space");
            default -> code.getName();
        };
    }
}
