package app.aladdin.feature.story;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Scene numbers in the order of the script: an inserted scene 12A comes behind 12, before 13. What
/// has no number comes last.
final class SceneNumbers {
    private static final Pattern NUMBER = Pattern.compile("\\s*(\\d{1,9})(.*)", Pattern.DOTALL);

    static final Comparator<String> ORDER =
            Comparator.comparingInt(SceneNumbers::order).thenComparing(SceneNumbers::letters);

    private SceneNumbers() {}

    /// The number without its letters; 0 where there is none.
    static int number(String sceneNumber) {
        Matcher matcher = NUMBER.matcher(sceneNumber);
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    private static int order(String sceneNumber) {
        return NUMBER.matcher(sceneNumber).matches() ? number(sceneNumber) : Integer.MAX_VALUE;
    }

    private static String letters(String sceneNumber) {
        Matcher matcher = NUMBER.matcher(sceneNumber);
        return (matcher.matches() ? matcher.group(2) : sceneNumber).toUpperCase(Locale.ROOT);
    }
}
