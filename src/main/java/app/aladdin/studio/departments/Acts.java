package app.aladdin.studio.departments;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the act that a task is limited to: `act 1`, `act one`, `the second act`, `act III`.
final class Acts {
    private static final String NUMBER =
            "(1|2|3|4|5|one|two|three|four|five|i|ii|iii|iv|v|first|second|third|fourth|fifth|last)";
    private static final Pattern NAMED =
            Pattern.compile("\\bact\\s+" + NUMBER + "\\b|\\b" + NUMBER + "\\s+act\\b");
    private static final Map<String, Integer> VALUES =
            Map.ofEntries(
                    Map.entry("1", 1),
                    Map.entry("one", 1),
                    Map.entry("i", 1),
                    Map.entry("first", 1),
                    Map.entry("2", 2),
                    Map.entry("two", 2),
                    Map.entry("ii", 2),
                    Map.entry("second", 2),
                    Map.entry("3", 3),
                    Map.entry("three", 3),
                    Map.entry("iii", 3),
                    Map.entry("third", 3),
                    Map.entry("4", 4),
                    Map.entry("four", 4),
                    Map.entry("iv", 4),
                    Map.entry("fourth", 4),
                    Map.entry("5", 5),
                    Map.entry("five", 5),
                    Map.entry("v", 5),
                    Map.entry("fifth", 5));

    private Acts() {}

    /// The title of the act that is named, or an empty text.
    static String named(String task, List<String> acts) {
        Matcher matcher = NAMED.matcher(task.toLowerCase(Locale.ROOT));
        if (acts.isEmpty() || !matcher.find()) {
            return "";
        }
        String word = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        int number = word.equals("last") ? acts.size() : VALUES.getOrDefault(word, 0);
        return number >= 1 && number <= acts.size() ? acts.get(number - 1) : "";
    }
}
