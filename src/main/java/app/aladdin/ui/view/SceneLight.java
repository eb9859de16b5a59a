package app.aladdin.ui.view;

import app.aladdin.contract.Scene;

import java.util.Locale;

/// In which of the four strips of a strip board a scene belongs: inside or outside, day or night.
public enum SceneLight {
    INT_DAY,
    EXT_DAY,
    INT_NIGHT,
    EXT_NIGHT;

    /// The strip of a scene. Dusk and dawn count as day here, as on a strip board of four colours;
    /// what says nothing counts as day too.
    public static SceneLight of(Scene scene) {
        boolean inside = scene.setting().toUpperCase(Locale.ROOT).equals("INT");
        if (isNight(scene)) {
            return inside ? INT_NIGHT : EXT_NIGHT;
        }
        return inside ? INT_DAY : EXT_DAY;
    }

    /// Whether the slugline says that it is night.
    public static boolean isNight(Scene scene) {
        String time = scene.timeOfDay().toUpperCase(Locale.ROOT);
        return time.contains("NIGHT") || time.contains("EVENING");
    }

    /// The style class that colours it.
    public String styleClass() {
        return "strip-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The key of its name.
    public String key() {
        return "light." + name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
