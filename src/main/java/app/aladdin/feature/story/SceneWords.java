package app.aladdin.feature.story;

import app.aladdin.contract.Scene;
import app.aladdin.ui.view.SceneLight;

import org.kordamp.ikonli.feather.Feather;

import java.util.Locale;

/// What is said of a scene in a row and in its detail.
final class SceneWords {
    private SceneWords() {}

    /// The slugline without its time of day, which stands elsewhere.
    static String place(Scene scene) {
        String time = scene.timeOfDay();
        String slug = scene.name();
        int begin = slug.length() - time.length();
        if (time.isEmpty()
                || begin < 0
                || !slug.regionMatches(true, begin, time, 0, time.length())) {
            return slug;
        }
        String before = slug.substring(0, begin).stripTrailing();
        boolean dash = !before.isEmpty() && "-–—".indexOf(before.charAt(before.length() - 1)) >= 0;
        return dash ? before.substring(0, before.length() - 1).stripTrailing() : before;
    }

    /// The time of day as a word.
    static String time(Scene scene) {
        String time = scene.timeOfDay();
        return time.isEmpty()
                ? "–"
                : time.substring(0, 1).toUpperCase(Locale.ROOT)
                        + time.substring(1).toLowerCase(Locale.ROOT);
    }

    static Feather glyph(Scene scene) {
        String time = scene.timeOfDay().toUpperCase(Locale.ROOT);
        if (SceneLight.isNight(scene)) {
            return Feather.MOON;
        }
        return time.contains("DAWN")
                ? Feather.SUNRISE
                : time.contains("DUSK") ? Feather.SUNSET : Feather.SUN;
    }
}
