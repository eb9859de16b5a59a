package app.aladdin.feature.orchestrator.task;

import app.aladdin.client.executions.TaskPicture;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// How long a task has taken, and how long it may still take.
final class TaskTimes {
    private static final Duration LONGEST = Duration.ofHours(24);

    private TaskTimes() {}

    /// From its beginning to now, or to its last event once it has ended.
    static Duration elapsed(TaskRun run, Instant now) {
        boolean over = run.picture().get().finished();
        Instant end = over ? run.lastHeard().orElse(run.began()) : now;
        return positive(Duration.between(run.began(), end));
    }

    /// Until the server thinks that it is done; nothing where it does not say, or was wrong.
    static Optional<Duration> left(TaskPicture picture, Instant now) {
        Instant estimated = picture.estimated();
        if (picture.finished() || estimated == null) {
            return Optional.empty();
        }
        Duration left = Duration.between(now, estimated);
        return left.isPositive() && left.compareTo(LONGEST) < 0
                ? Optional.of(left)
                : Optional.empty();
    }

    /// As a clock shows it: `2:41`, or `1:02:41` from an hour on.
    static String clock(Duration time) {
        return time.toHours() > 0
                ? String.format(
                        Locale.ROOT,
                        "%d:%02d:%02d",
                        time.toHours(),
                        time.toMinutesPart(),
                        time.toSecondsPart())
                : String.format(Locale.ROOT, "%d:%02d", time.toMinutes(), time.toSecondsPart());
    }

    private static Duration positive(Duration time) {
        return time.isNegative() ? Duration.ZERO : time;
    }
}
