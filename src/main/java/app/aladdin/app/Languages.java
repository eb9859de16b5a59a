package app.aladdin.app;

import java.util.Locale;

/// Which locale a chosen language means: its texts, and how it writes dates and figures.
final class Languages {
    private Languages() {}

    /// @param chosen `system`, or a language that the window speaks
    static Locale of(String chosen) {
        Locale system = Locale.getDefault();
        // Whoever speaks the language of the system writes dates as the system does.
        return chosen.equals("system") || chosen.equals(system.getLanguage())
                ? system
                : Locale.of(chosen);
    }
}
