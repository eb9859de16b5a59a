package app.aladdin.feature.executions;

import app.aladdin.contract.Execution;
import app.aladdin.contract.Json;
import app.aladdin.contract.Priority;
import app.aladdin.contract.TaskStatus;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.view.DepartmentWords;
import app.aladdin.ui.view.Tone;

import com.fasterxml.jackson.databind.JsonNode;

import org.kordamp.ikonli.feather.Feather;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/// What is said of executions.
final class RunWords {
    private static final int LONGEST = 20_000;

    private RunWords() {}

    static String status(TaskStatus status, Messages messages) {
        return switch (status.kind()) {
            case OTHER ->
                    status.wire().isBlank() ? messages.get("task.status.none") : status.wire();
            default -> status(status.kind(), messages);
        };
    }

    static String status(TaskStatus.Kind kind, Messages messages) {
        return switch (kind) {
            case QUEUED -> messages.get("task.status.queued");
            case RUNNING -> messages.get("task.status.running");
            case COMPLETE -> messages.get("task.status.complete");
            case FAILED -> messages.get("task.status.failed");
            case CANCELLED -> messages.get("task.status.cancelled");
            case OTHER -> messages.get("task.status.none");
        };
    }

    static Tone tone(TaskStatus.Kind kind) {
        return switch (kind) {
            case RUNNING -> Tone.ACCENT;
            case COMPLETE -> Tone.SUCCESS;
            case FAILED -> Tone.DANGER;
            case QUEUED, CANCELLED, OTHER -> Tone.PLAIN;
        };
    }

    static Feather icon(TaskStatus.Kind kind) {
        return switch (kind) {
            case QUEUED, OTHER -> Feather.CLOCK;
            case RUNNING -> Feather.LOADER;
            case COMPLETE -> Feather.CHECK_CIRCLE;
            case FAILED -> Feather.ALERT_CIRCLE;
            case CANCELLED -> Feather.SLASH;
        };
    }

    static String priority(Priority priority, Messages messages) {
        return switch (priority) {
            case LOW -> messages.get("execution.priority.low");
            case MEDIUM -> messages.get("execution.priority.medium");
            case HIGH -> messages.get("execution.priority.high");
            case CRITICAL -> messages.get("execution.priority.critical");
        };
    }

    static String department(Messages messages, String name) {
        return DepartmentWords.of(messages, name);
    }

    static String title(Execution run, Messages messages) {
        String line = run.task().strip().replaceAll("\\s+", " ");
        return line.isEmpty() ? messages.get("execution.nameless") : line;
    }

    static Instant began(Execution run) {
        Instant started = run.startedAt();
        return started == null ? run.createdAt() : started;
    }

    /// How long it took, as far as it has ended and somebody says when.
    static Duration took(Execution run) {
        Instant ended = run.completedAt();
        Duration took = ended == null ? Duration.ZERO : Duration.between(began(run), ended);
        return took.isNegative() ? Duration.ZERO : took;
    }

    static String share(double share) {
        return String.format(Locale.ROOT, "%.2f", share);
    }

    /// As a clock shows it, `2:41`; tenths of seconds where everything took seconds only.
    static String clock(Duration time, boolean tenths) {
        if (tenths) {
            return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
        }
        return time.toHours() > 0
                ? String.format(
                        Locale.ROOT,
                        "%d:%02d:%02d",
                        time.toHours(),
                        time.toMinutesPart(),
                        time.toSecondsPart())
                : String.format(Locale.ROOT, "%d:%02d", time.toMinutes(), time.toSecondsPart());
    }

    /// Any JSON, with a line for each field, shortened when nobody would read it.
    static String json(JsonNode json) {
        String text = json.isTextual() ? json.asText() : Json.text(json);
        return text.length() <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + " …";
    }
}
