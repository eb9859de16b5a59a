package app.aladdin.feature.orchestrator.task;

import app.aladdin.client.executions.TaskPicture;
import app.aladdin.contract.TaskStatus;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.view.DepartmentWords;

import java.util.List;
import java.util.Locale;

/// What is said of tasks.
final class TaskWords {
    private TaskWords() {}

    /// The status in our words; the server's own where we do not know it.
    static String status(TaskStatus status, Messages messages) {
        return switch (status.kind()) {
            case QUEUED -> messages.get("task.status.queued");
            case RUNNING -> messages.get("task.status.running");
            case COMPLETE -> messages.get("task.status.complete");
            case FAILED -> messages.get("task.status.failed");
            case CANCELLED -> messages.get("task.status.cancelled");
            case OTHER ->
                    status.wire().isBlank() ? messages.get("task.status.none") : status.wire();
        };
    }

    static String department(Messages messages, String name) {
        return DepartmentWords.of(messages, name);
    }

    /// A share as it is written: `0.88`.
    static String share(double share) {
        return String.format(Locale.ROOT, "%.2f", share);
    }

    /// How many departments came through and how many failed, and how good it is all in all.
    static String outcome(TaskPicture picture, Messages messages) {
        List<Lane> lanes = Lane.of(picture);
        long failed = lanes.stream().filter(Lane::failed).count();
        long done =
                lanes.stream()
                        .filter(each -> each.status().kind() == TaskStatus.Kind.COMPLETE)
                        .count();
        String departments = messages.get("task.outcome", done, lanes.size(), failed);
        Double quality = picture.quality();
        return quality == null
                ? departments
                : messages.get("task.outcome.quality", departments, share(quality));
    }
}
