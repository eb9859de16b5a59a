package app.aladdin.ui.view;

import app.aladdin.contract.Problem;
import app.aladdin.contract.Project;
import app.aladdin.i18n.Messages;
import app.aladdin.script.Eighths;
import app.aladdin.state.Loadable;

import java.text.CollationKey;
import java.text.Collator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Figures, times and problems as film people read them.
public final class Words {
    private final Messages messages;
    private final Clock clock;

    /// Names in the order in which people look for them, whatever their case and accents.
    public static final Comparator<String> NAMES = collator()::compare;

    private static Collator collator() {
        Collator collator = Collator.getInstance(Locale.ROOT);
        collator.setStrength(Collator.SECONDARY);
        return collator;
    }

    /// What a name is put in order by, worked out once for many comparisons; the same order as
    /// [#NAMES].
    public static Function<String, CollationKey> nameKeys() {
        return collator()::getCollationKey;
    }

    /// @param clock with the person's time zone
    public Words(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /// The name of the open project, or why there is none.
    public static String project(
            Optional<Project> open, Loadable<List<Project>> all, Messages messages) {
        return open.map(Project::name)
                .orElseGet(() ->
                        messages.get(
                                switch (all) {
                                    case Loadable.Loading<?> _ -> "note.loading";
                                    case Loadable.Failed<?> _ -> "project.notOpen";
                                    case Loadable.Ready<?> _ -> "project.none";
                                }));
    }

    /// A length in pages and eighths, such as `3 2/8`.
    public static String pages(int eighths) {
        return eighths == 0 ? "–" : new Eighths(eighths).toString();
    }

    /// A length with its measure, such as `3 2/8 pages`.
    public static String length(int eighths, Messages messages) {
        return messages.get(eighths == 8 ? "scene.page" : "scene.pages", pages(eighths));
    }

    /// About how long something runs: a page is about a minute.
    public String runningTime(int eighths) {
        Duration time = Duration.ofMillis(Math.round(eighths * 60_000.0 / 8));
        long minutes = Math.max(1, Math.round(time.toSeconds() / 60.0));
        if (time.toMinutes() < 10) {
            return messages.get(
                    "time.about.short",
                    time.toMinutes()
                            + ":"
                            + String.format(Locale.ROOT, "%02d", time.toSecondsPart()));
        }
        return minutes < 60
                ? messages.get("time.about.minutes", minutes)
                : messages.get("time.about.hours", minutes / 60, minutes % 60);
    }

    /// The time of day, with the day before it when that is not today.
    public String time(Instant at) {
        ZonedDateTime local = at.atZone(clock.getZone());
        String time = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(local);
        if (local.toLocalDate().equals(LocalDate.now(clock))) {
            return time;
        }
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(messages.locale())
                        .format(local)
                + ", "
                + time;
    }

    /// The day as people say it: today, yesterday, or the date.
    public String day(Instant at) {
        LocalDate day = at.atZone(clock.getZone()).toLocalDate();
        LocalDate today = LocalDate.now(clock);
        if (day.equals(today)) {
            return messages.get("time.today");
        }
        if (day.equals(today.minusDays(1))) {
            return messages.get("time.yesterday");
        }
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(messages.locale())
                .format(day);
    }

    /// How long ago something was, in the fewest letters: minutes and hours today, then the day of
    /// the week, then the date. What is a little ahead, because a clock was put back, is now.
    public String ago(Instant at) {
        Duration past = Duration.between(at, clock.instant());
        if (past.toDays() < 0) {
            return format("d MMM", at);
        }
        if (past.toMinutes() < 1) {
            return messages.get("time.now");
        }
        if (past.toHours() < 1) {
            return messages.get("time.minutes", past.toMinutes());
        }
        if (sameDay(at, clock.instant())) {
            return messages.get("time.hours", past.toHours());
        }
        return format(past.toDays() < 6 ? "EEE" : "d MMM", at);
    }

    /// A moment to measure from, as it stands after "since": the time, the day of the week with the
    /// time, or the date.
    public String moment(Instant at) {
        if (sameDay(at, clock.instant())) {
            return format("HH:mm", at);
        }
        boolean near = Duration.between(at, clock.instant()).abs().toDays() < 6;
        return format(near ? "EEEE, HH:mm" : "d MMMM", at);
    }

    private String format(String pattern, Instant at) {
        return DateTimeFormatter.ofPattern(pattern, messages.bundle().getLocale())
                .format(at.atZone(clock.getZone()));
    }

    /// Whether two moments are on the same day here.
    public boolean sameDay(Instant one, Instant other) {
        return one.atZone(clock.getZone())
                .toLocalDate()
                .equals(other.atZone(clock.getZone()).toLocalDate());
    }

    /// Up to two letters that stand for a name.
    public static String initials(String name) {
        String called = name.replaceFirst("(?i)^the ", "").replaceFirst("@.*", "").strip();
        List<int[]> parts =
                Arrays.stream(called.split("[\\s.-]+", -1))
                        .filter(part -> !part.isEmpty())
                        .map(part -> part.codePoints().toArray())
                        .toList();
        StringBuilder letters = new StringBuilder();
        parts.stream().limit(2).forEach(part -> letters.appendCodePoint(part[0]));
        if (parts.size() == 1 && parts.getFirst().length > 1) {
            letters.appendCodePoint(parts.getFirst()[1]);
        }
        return letters.toString().toUpperCase(Locale.ROOT);
    }

    /// What happened and what to do, in one or two plain sentences.
    public String problem(Problem problem) {
        return switch (problem) {
            case Problem.Offline p -> messages.get("problem.offline");
            case Problem.TimedOut p -> messages.get("problem.timedOut");
            case Problem.SignedOut p -> messages.get("problem.signedOut");
            case Problem.Forbidden p -> messages.get("problem.forbidden");
            case Problem.NotFound p -> messages.get("problem.notFound");
            case Problem.Invalid p -> messages.get("problem.invalid");
            case Problem.Conflict p -> messages.get("problem.conflict");
            case Problem.RateLimited p -> {
                Instant until = p.until();
                yield until == null
                        ? messages.get("problem.rateLimited")
                        : messages.get(
                                "problem.rateLimited.until",
                                Math.max(1, Duration.between(clock.instant(), until).toSeconds()));
            }
            case Problem.Refused p ->
                    messages.get(
                            p.code().equals("NEEDS_TLS")
                                    ? "problem.needsTls"
                                    : p.code().equals("BAD_ADDRESS")
                                            ? "problem.badAddress"
                                            : "problem.refused");
            case Problem.Unsupported p -> messages.get("problem.unsupported");
            case Problem.Garbled p -> messages.get("problem.garbled");
            case Problem.TooLarge p -> messages.get("problem.tooLarge");
            case Problem.Untrusted p ->
                    p.issuer().isEmpty()
                            ? messages.get("problem.untrusted")
                            : messages.get("problem.untrusted.issuer", p.issuer());
            case Problem.ServerFault p -> messages.get("problem.serverFault");
            case Problem.Storage p -> messages.get("problem.storage");
            case Problem.Bug p -> messages.get("problem.bug");
        };
    }
}
