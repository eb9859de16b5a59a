package app.aladdin.ui.nav;

import java.util.Locale;

/// What a computer's keys mean to the people who use it.
public enum Keyboard {
    /// With a command key, and Alt for characters and for words of a text.
    APPLE,
    OTHER;

    /// That of this computer.
    public static Keyboard here() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac")
                ? APPLE
                : OTHER;
    }
}
