package app.aladdin.studio.departments;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A printed scene number as it is ordered: `12`, `12A`, `12B`, `13`; letters before the number
/// (`A12`) come before it.
record SceneNumber(int number, String before, String after) implements Comparable<SceneNumber> {
    static final SceneNumber FIRST = new SceneNumber(Integer.MIN_VALUE, "", "");

    private static final Pattern FORM = Pattern.compile("([A-Za-z]{0,4})([0-9]{1,8})(.{0,20})");

    /// What has no number in it comes after everything that has.
    static SceneNumber of(String text) {
        Matcher form = FORM.matcher(text.strip());
        return form.matches()
                ? new SceneNumber(
                        Integer.parseInt(form.group(2)),
                        form.group(1).toUpperCase(Locale.ROOT),
                        form.group(3).toUpperCase(Locale.ROOT))
                : new SceneNumber(Integer.MAX_VALUE, "", text);
    }

    @Override
    public int compareTo(SceneNumber other) {
        return Comparator.comparingInt(SceneNumber::number)
                .thenComparing(n -> n.before.isEmpty() ? 1 : 0)
                .thenComparing(SceneNumber::before)
                .thenComparing(SceneNumber::after)
                .compare(this, other);
    }
}
