package app.aladdin.script;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A length in eighths of a page, as breakdowns count.
///
/// @param count how many eighths, 0 or more
public record Eighths(int count) implements Comparable<Eighths> {
    /// No length at all.
    public static final Eighths ZERO = new Eighths(0);

    private static final int PER_PAGE = 8;

    private static final Pattern WRITTEN =
            Pattern.compile("(?<pages>[0-9]{1,4})?(?:(?:^|\\s+)(?<rest>[0-9]{1,4})/8)?(?<!^)");

    private static final int MILLIS_PER_PAGE = 60_000;

    /// Refuses a negative length.
    public Eighths {
        if (count < 0) {
            throw new IllegalArgumentException("length of " + count + " eighths");
        }
    }

    /// Reads `1 2/8`, `6/8` or `3`, up to 9999 pages; anything else is empty.
    public static Optional<Eighths> parse(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        int pages = written.group("pages") == null ? 0 : Integer.parseInt(written.group("pages"));
        int rest = written.group("rest") == null ? 0 : Integer.parseInt(written.group("rest"));
        return Optional.of(new Eighths(pages * PER_PAGE + rest));
    }

    /// The share of a page that printed lines take, rounded to eighths; at least one when there is
    /// a line.
    static Eighths ofLines(long lines) {
        long rounded = (lines * PER_PAGE * 2 + Page.LINES) / (2L * Page.LINES);
        return new Eighths(Math.toIntExact(lines > 0 ? Math.max(1, rounded) : 0));
    }

    /// Both together.
    public Eighths plus(Eighths other) {
        return new Eighths(Math.addExact(count, other.count));
    }

    /// How long it plays: a page is about one minute.
    public Duration runningTime() {
        return Duration.ofMillis((long) count * MILLIS_PER_PAGE / PER_PAGE);
    }

    @Override
    public int compareTo(Eighths other) {
        return Integer.compare(count, other.count);
    }

    /// As breakdowns write it: `1 2/8`, `6/8`, `3`, `0`.
    @Override
    public String toString() {
        int pages = count / PER_PAGE;
        int rest = count % PER_PAGE;
        if (rest == 0) {
            return Integer.toString(pages);
        }
        return pages == 0 ? rest + "/8" : pages + " " + rest + "/8";
    }
}
