package app.aladdin.script;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Times of day in scene headings: which words they are, and what light they mean.
final class TimeOfDay {
    private static final Map<String, Light> TIMES = times();

    /// Words that may stand with a time, but are none by themselves.
    private static final Set<String> WITH_A_TIME =
            Set.of(
                    ("a an the that this same time next previous following early earlier late mid"
                         + " pre post just few moment moments second seconds minute minutes hour"
                         + " hours days week weeks month months year years one two three four five"
                         + " six seven eight nine ten several some last after before flashback"
                         + " flashforward present past dream montage intercut establishing stock"
                         + " rain raining rainy snow snowing storm stormy fog foggy cloudy sunny"
                         + " back to of in and or s")
                            .split(" ", -1));

    private TimeOfDay() {}

    private static Map<String, Light> times() {
        var times = new HashMap<String, Light>();
        put(times, Light.DAY, "day daytime morning afternoon noon midday daylight");
        put(times, Light.NIGHT, "night nighttime midnight evening tonight");
        put(times, Light.DAWN, "dawn sunrise daybreak");
        put(times, Light.DUSK, "dusk sunset twilight sundown");
        put(times, Light.CARRIED, "later continuous continuing cont same");
        // Languages in which scripts keep INT. and EXT. but say the time in their own words.
        put(times, Light.DAY, "tag morgen vormittag mittag nachmittag jour matin midi");
        put(times, Light.DAY, "día dia mañana tarde giorno mattina 日 晨");
        put(times, Light.NIGHT, "nacht abend mitternacht nuit soir minuit noche notte sera 夜");
        put(times, Light.DAWN, "morgengrauen sonnenaufgang aube amanecer alba");
        put(times, Light.DUSK, "abenddämmerung sonnenuntergang crépuscule atardecer tramonto");
        put(times, Light.CARRIED, "später");
        return Map.copyOf(times);
    }

    private static void put(Map<String, Light> times, Light light, String words) {
        for (String word : words.split(" ", -1)) {
            times.put(word, light);
        }
    }

    /// Where the time of day begins in what follows the setting: the offset of its separator, or
    /// the length when there is none.
    static int begin(String text) {
        int begin = text.length();
        int end = text.length();
        for (int i = end - 1; i >= 0; i--) {
            if (separates(text, i)) {
                String part = text.substring(i + 1, end);
                Light light = light(part);
                if (light == Light.UNKNOWN && !withATime(part)) {
                    return begin;
                }
                begin = light == Light.UNKNOWN ? begin : i;
                end = i;
            }
        }
        return begin;
    }

    /// The text without separators and blanks at its ends.
    static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && edge(text.charAt(from))) {
            from++;
        }
        while (to > from && edge(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean edge(char c) {
        return dash(c) || Character.isWhitespace(c);
    }

    private static boolean dash(char c) {
        return c == '-' || c == '–' || c == '—';
    }

    /// A hyphen separates only beside a blank; within a word it belongs to the word.
    private static boolean separates(String text, int i) {
        char before = i > 0 ? text.charAt(i - 1) : ' ';
        char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        char c = text.charAt(i);
        boolean blankBeside = Character.isWhitespace(before) || Character.isWhitespace(after);
        return dash(c) && (c != '-' || blankBeside || before == '-');
    }

    /// The light that a part of a heading means; unknown when the part is no time of day.
    static Light light(String part) {
        Light light = Light.UNKNOWN;
        for (String word : Words.of(outsideParentheses(part))) {
            Light meant = TIMES.get(word);
            if (meant == null && !mayStandWithATime(word)) {
                return hour(part);
            }
            if (meant != null && (light == Light.UNKNOWN || light == Light.CARRIED)) {
                light = meant;
            }
        }
        return light;
    }

    private static Light hour(String part) {
        return switch (Names.key(outsideParentheses(part))) {
            case "magic hour", "golden hour", "last light" -> Light.DUSK;
            case "first light" -> Light.DAWN;
            default -> Light.UNKNOWN;
        };
    }

    private static boolean withATime(String part) {
        List<String> words = Words.of(outsideParentheses(part));
        return words.stream().allMatch(TimeOfDay::mayStandWithATime);
    }

    private static boolean mayStandWithATime(String word) {
        return WITH_A_TIME.contains(word) || word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String outsideParentheses(String part) {
        var out = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')' && depth > 0) {
                depth--;
            } else if (depth == 0) {
                out.append(c);
            }
        }
        return out.toString();
    }
}
