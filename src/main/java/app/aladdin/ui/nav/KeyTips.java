package app.aladdin.ui.nav;

import app.aladdin.i18n.Messages;

import javafx.scene.control.Tooltip;

/// Tooltips that name the key which does the same, as it is when they are shown. FX thread only.
public final class KeyTips {
    private final Commands commands;
    private final Messages messages;
    private final KeyWords keys;

    public KeyTips(Commands commands, Messages messages) {
        this.commands = commands;
        this.messages = messages;
        this.keys = new KeyWords(messages);
    }

    /// @param words what the control does
    /// @param command the id of the command that does the same
    public Tooltip tip(String words, String command) {
        Tooltip tip = new Tooltip(text(words, command));
        tip.setOnShowing(e -> tip.setText(text(words, command)));
        return tip;
    }

    private String text(String words, String command) {
        return commands.find(command)
                .flatMap(commands::key)
                .map(key -> messages.get("tip.key", words, keys.of(key)))
                .orElse(words);
    }
}
