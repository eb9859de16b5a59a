package app.aladdin.client.executions;

import app.aladdin.contract.TaskStatus;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// The status of a task or of a department out of everything that was told of it.
///
/// An end stays: the server's answer about the whole is believed before single events, the last
/// answer before earlier ones; of events that contradict each other, the better end counts. Before
/// the end, whatever came after the queue is past the queue, and the last word of the server is
/// shown. Not thread-safe.
final class StatusCell {
    private final Greatest<Stamped<TaskStatus>> answeredEnd =
            new Greatest<>(Stamped.latest(TaskStatus::wire));
    private final Greatest<Stamped<TaskStatus>> toldEnd =
            new Greatest<>(
                    Comparator.comparing((Stamped<TaskStatus> one) -> goodness(one.value()))
                            .thenComparing(Stamped.latest(TaskStatus::wire)));
    private final Greatest<Stamped<TaskStatus>> open =
            new Greatest<>(
                    Comparator.comparing((Stamped<TaskStatus> one) -> begun(one.value()))
                            .thenComparing(Stamped.latest(TaskStatus::wire)));

    private static int goodness(TaskStatus status) {
        return switch (status.kind()) {
            case OTHER, QUEUED, RUNNING -> 0;
            case FAILED -> 1;
            case CANCELLED -> 2;
            case COMPLETE -> 3;
        };
    }

    private static boolean begun(TaskStatus status) {
        return status.kind() != TaskStatus.Kind.QUEUED;
    }

    void answered(TaskStatus status, Instant at) {
        if (status.finished()) {
            answeredEnd.offer(new Stamped<>(status, at));
        } else if (!status.wire().isBlank()) {
            open.offer(new Stamped<>(status, at));
        }
    }

    void told(TaskStatus status, Instant at) {
        if (status.finished()) {
            toldEnd.offer(new Stamped<>(status, at));
        } else if (!status.wire().isBlank()) {
            open.offer(new Stamped<>(status, at));
        }
    }

    TaskStatus status() {
        for (Greatest<Stamped<TaskStatus>> one : List.of(answeredEnd, toldEnd, open)) {
            Stamped<TaskStatus> known = one.value();
            if (known != null) {
                return known.value();
            }
        }
        return TaskStatus.NONE;
    }

    /// The status to show when the whole has ended: what had begun and of whose end nothing was
    /// told is neither running nor done.
    TaskStatus shown(boolean wholeEnded) {
        TaskStatus status = status();
        return wholeEnded && !status.finished() && begun(status) ? TaskStatus.NONE : status;
    }
}
