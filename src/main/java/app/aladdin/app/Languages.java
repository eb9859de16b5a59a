package app.aladdin.app;

import java.util.Locale;
import java.util.Set;

/// Which locale a chosen language means: its texts, and how it writes dates and figures.
final class Languages {
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur", "yi");

    private Languages() {}

    /// Whether the language is written from right to left, and the window mirrored with it.
    static boolean rightToLeft(Locale locale) {
        return RIGHT_TO_LEFT.contains(locale.getLanguage());
    }

    /// @param chosen `system`, or a language that the window speaks
    static Locale of(String chosen) {
        Locale system = Locale.getDefault();
        // Whoever speaks the language of the system writes dates as the system does.
        return chosen.equals("system") || chosen.equals(system.getLanguage())
                ? system
                : Locale.of(chosen);
    }
}
