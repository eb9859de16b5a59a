package app.aladdin.script;

import java.util.Locale;
import java.util.Optional;

/// What a scene heading says.
///
/// The time of day is the trailing run of parts behind ` - `, ` – ` or ` — ` when these are known
/// times (`NIGHT`, `MOMENTS LATER`, `NIGHT (RAIN)`, `DAY - FLASHBACK`); a part that is none belongs
/// to the location.
///
/// @param setting inside or outside
/// @param location the place, plain, as it is written
/// @param timeOfDay plain, as it is written, or `""`
/// @param text the whole heading without number and without the dot that forces it
public record Slugline(Setting setting, String location, String timeOfDay, String text) {

    /// Reads a heading that says where it is (`INT.`, `EXT.`, `EST.`, `INT./EXT.`, `I/E`, in any
    /// case); empty for any other text.
    public static Optional<Slugline> parse(String text) {
        String heading = text.strip();
        return SettingPrefix.of(heading)
                .map(prefix -> split(prefix.setting(), prefix.length(), heading));
    }

    /// Reads the text of a heading that was forced: with a setting when it has one, else
    /// [Setting#NONE].
    public static Slugline of(String text) {
        String heading = text.strip();
        return parse(heading).orElseGet(() -> split(Setting.NONE, 0, heading));
    }

    private static Slugline split(Setting setting, int prefix, String heading) {
        String rest = Names.collapse(PlainText.of(heading.substring(prefix)));
        int cut = TimeOfDay.begin(rest);
        int time = cut;
        while (time < rest.length() && !Character.isLetterOrDigit(rest.codePointAt(time))) {
            time++;
        }
        return new Slugline(
                setting, TimeOfDay.trim(rest.substring(0, cut)), rest.substring(time), heading);
    }

    /// The light that the time of day asks for; [Light#CARRIED] when it depends on the scene
    /// before.
    public Light light() {
        return TimeOfDay.light(timeOfDay);
    }

    /// True for night, midnight and evening; not for dusk and dawn, see [Light].
    public boolean night() {
        return light() == Light.NIGHT;
    }

    /// True for day, morning, noon and afternoon; not for dusk and dawn, see [Light].
    public boolean day() {
        return light() == Light.DAY;
    }

    /// True when any of it is inside.
    public boolean interior() {
        return setting.interior();
    }

    /// True when any of it is outside.
    public boolean exterior() {
        return setting.exterior();
    }

    /// The setting at the beginning of a heading.
    ///
    /// @param length how many characters it takes, the dot included
    private record SettingPrefix(Setting setting, int length) {
        private static final String[] BOTH = {
            "INT./EXT", "INT/EXT", "EXT./INT", "EXT/INT", "I./E", "I/E", "E./I", "E/I"
        };

        static Optional<SettingPrefix> of(String heading) {
            String start =
                    heading.substring(0, Math.min(heading.length(), 10)).toUpperCase(Locale.ROOT);
            for (String both : BOTH) {
                if (ends(start, both)) {
                    return Optional.of(new SettingPrefix(Setting.INT_EXT, both.length() + 1));
                }
            }
            for (Setting one : new Setting[] {Setting.INT, Setting.EXT, Setting.EST}) {
                if (ends(start, one.label())) {
                    return Optional.of(new SettingPrefix(one, one.label().length() + 1));
                }
            }
            return Optional.empty();
        }

        private static boolean ends(String start, String prefix) {
            if (!start.startsWith(prefix) || start.length() == prefix.length()) {
                return false;
            }
            char next = start.charAt(prefix.length());
            return next == '.' || Character.isWhitespace(next);
        }
    }
}
